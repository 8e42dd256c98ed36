import type { OptionSource } from '../../story/outline';
import type { ProjectFile } from '../project';
import { WRITE } from '../words/table';
import { escaped, isDynamic, oneLine } from './escape';
import { except } from './tag';
import { reply } from './target';
import { hasComment, UNCHANGED, type Written, written } from './written';

/** Other words for a reply; special signs are escaped, line breaks become spaces. */
export function setText(source: ProjectFile, option: OptionSource, words: string): Written {
  const line = oneLine(words);
  if (line === '') return { problem: WRITE.empty };
  if (line.includes('\\')) return { problem: WRITE.backslash };
  const text = escaped(line);
  if (text === option.text) return UNCHANGED;
  const { from, to } = option.textSpan;
  if (isDynamic(option.text) || /(?<!\\)(?:->|<-|<>)/.test(option.text)) return { problem: WRITE.dynamic };
  if (hasComment(source.text, from, to)) return { problem: WRITE.comment };
  const space = from === to ? ' ' : '';
  return written(source, { from, to, text: text + space }, (now) =>
    except(now, reply(option), (said) => ({ ...said, text })),
  );
}
