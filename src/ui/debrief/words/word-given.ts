/** Promises and untrue words: what the officer still owes, and what came of it. */
import type { Debrief, DecisionDebrief } from '../../../core/debrief';
import { capital, inSentence } from '../../names';

import { quoted } from './typeset';

export interface WordGiven {
  readonly kind: 'kept' | 'broken' | 'open' | 'found-out' | 'untold';
  readonly head: string;
  readonly says: string;
}

const PROMISES = {
  kept: { head: (to: string) => `Your word to ${to}: kept`, says: 'It was noticed.' },
  broken: { head: (to: string) => `Your word to ${to}: broken`, says: 'A broken promise costs more than none.' },
  open: {
    head: (to: string) => `Your word to ${to}: still open`,
    says: 'The scene ended before it came due. It is yours to keep.',
  },
} as const;

export function wordsGiven(debrief: Debrief): WordGiven[] {
  const words = (id: string) => {
    const d: DecisionDebrief | undefined = debrief.decisions.find((x) => x.decision.id === id);
    return d ? `Decision ${d.number}: ${quoted(d.chosen.option.text)}` : '';
  };
  const promises = Object.values(debrief.promises).map((p): WordGiven => {
    const { head, says } = PROMISES[p.state];
    return {
      kind: p.state,
      head: head(inSentence(debrief.meta.cast, p.to)),
      says: `${words(p.decision)} ${says}`.trim(),
    };
  });
  const lies = debrief.lies.map((lie): WordGiven => {
    const name = inSentence(debrief.meta.cast, lie.to);
    return lie.discovered
      ? {
          kind: 'found-out',
          head: `${capital(name)} found out it was not true`,
          says: `${words(lie.decision)} Trust that a lie has cost does not come all the way back.`.trim(),
        }
      : { kind: 'untold', head: `Not true, and ${name} does not know yet`, says: words(lie.decision) };
  });
  return [...promises, ...lies];
}
