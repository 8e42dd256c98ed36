/** Where the people of a scene are named: as speakers, in tags, and in the two meters that ink reads. */
import type { Span } from '../../../story/source-lines';
import type { ProjectFile } from '../../project';
import { readLine } from '../language/line';
import { type LineState, START, type Token } from '../language/tokens';

/** A place where somebody could be named; only the cast tells whether it is one. */
export interface Naming extends Span {
  /** `declared`: in the cast row; `speaker`: before a colon; `meter`: in a variable such as `theo_trust`. */
  readonly kind: 'declared' | 'tag' | 'value' | 'speaker' | 'meter' | 'full';
  /** As written; of a meter, the part before its underscore. */
  readonly name: string;
  readonly file: string;
  readonly line: number;
}

/** Where a tag's value names people: each match ends with the name, which is its first group. */
const FIRST = /^\s*([\w-]+)/g;
const NAMED_IN: Readonly<Record<string, RegExp>> = {
  ...Object.fromEntries(
    ['cast', 'look', 'enter', 'exit', 'face', 'comes-out', 'owns', 'deceit', 'privacy'].map((t) => [t, FIRST]),
  ),
  present: /(?:^|,)\s*([\w-]+)/g,
  promise: /^\s*\S+\s+to\s+([\w-]+)/gi,
  hidden: /^[^=]*=\s*([\w-]+)/g,
  hears: /;\s*from\s+([\w-]+)/g,
};
/** A person who has no longer name is called in the row what they are called in the lines. */
const FULL = /^\s*([\w-]+)\s*=\s*(\1)(?=\s*(?:[,;]|$))/i;

const known = new WeakMap<ProjectFile, readonly Naming[]>();

/** Of all files, in the order of the text; a file that did not change is not read again. */
export function namingsOf(files: readonly ProjectFile[]): Naming[] {
  return files.flatMap((file) => {
    const found = known.get(file) ?? readFile(file);
    known.set(file, found);
    return found;
  });
}

/** The people of the cast rows, as those spell them. */
export function declaredIn(namings: readonly Naming[]): readonly Naming[] {
  return namings.filter(({ kind }) => kind === 'declared');
}

function readFile({ name: file, text }: ProjectFile): Naming[] {
  const all: Naming[] = [];
  let state: LineState = START;
  let offset = 0;
  for (const [i, source] of text.split('\n').entries()) {
    const bare = source.replace(/\r$/, '');
    const { tokens, after } = readLine(bare, state);
    for (const { kind, name, from } of namesIn(bare, tokens))
      all.push({ kind, name, file, line: i + 1, from: offset + from, to: offset + from + name.length });
    state = after;
    offset += source.length + 1;
  }
  return all;
}

type Found = Pick<Naming, 'kind' | 'name' | 'from'>;

function namesIn(text: string, tokens: readonly Token[]): Found[] {
  return tokens.flatMap((token, i): Found[] => {
    const { kind, from, to } = token;
    const written = text.slice(from, to);
    if (kind === 'person') return [{ kind: 'speaker', name: written.replace(/\s*:$/, ''), from }];
    if (kind === 'name') {
      const meter = /^(\w+)_(?:trust|rapport)$/.exec(written)?.[1];
      return meter ? [{ kind: 'meter', name: meter, from }] : [];
    }
    if (kind !== 'tag') return [];
    return [{ kind: 'tag', name: written, from }, ...inValue(text, written.toLowerCase(), tokens.slice(i + 1))];
  });
}

/** The value goes from the colon to the next tag, bracket or backslash. */
function inValue(text: string, tag: string, after: readonly Token[]): Found[] {
  const pattern = NAMED_IN[tag];
  const [colon, ...rest] = after;
  if (!pattern || colon?.kind !== 'hash' || text[colon.from] !== ':') return [];
  const end = rest.find(({ kind }) => ['hash', 'bracket', 'continued', 'comment'].includes(kind))?.from ?? text.length;
  const value = text.slice(colon.to, end);
  const found = [...value.matchAll(pattern)].map((match): Found => {
    const name = match[1] as string;
    return {
      kind: tag === 'cast' ? 'declared' : 'value',
      name,
      from: colon.to + match.index + match[0].length - name.length,
    };
  });
  const full = tag === 'cast' ? FULL.exec(value) : null;
  if (full?.[2]) found.push({ kind: 'full', name: full[2], from: colon.to + full[0].length - full[2].length });
  return found;
}
