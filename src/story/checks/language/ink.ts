import type { InkMessage } from '../../ink';
import type { Rule } from '../rule';
import { inWords } from './ink-words';
import { isMissingMirror } from './variable';

/** What ink's own compiler says, in its words, with a mend where one is known. */
export const ink: Rule = {
  id: 'ink',
  family: 'language',
  severity: 'error',
  why: 'The story does not run while ink cannot read it.',
  on: 'text',
  check: (draft) => {
    const messages = draft.ink.messages.filter((m, i, all) => all.findIndex((other) => isSame(m, other)) === i);
    const doubled = messages.some((m) => /same label name/.test(m.text));
    return (
      messages
        .filter((m) => m.kind === 'ink' && !isMissingMirror(draft, m.text))
        // Of a label that stands twice ink complains twice, once at each place.
        .filter((m) => !(doubled && /name has already been used for a choice/.test(m.text)))
        .map(({ severity, file, line, text }) => ({ severity, file, line, ...inWords(draft, { file, line, text }) }))
    );
  },
};

/** A parser that tries several readings complains of each. */
function isSame(a: InkMessage, b: InkMessage): boolean {
  return a.file === b.file && a.line === b.line && a.text === b.text;
}
