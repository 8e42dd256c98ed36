/** The extra questions that a facilitator can put beside a decision. Pure: what is known of it in, a question out. */
import type { Choice } from '../../../classroom/model';
import type { Lettered } from '../../../classroom/views/wall';
import { TONES } from '../../../core/model';
import { TONE_WORDS } from '../../../core/words';
import { typeset } from '../../debrief/words/typeset';
import { ASK } from '../words/sheets';
import type { KeyNotes } from './props';

export interface Asked {
  readonly kind: 'tone' | 'predict';
  readonly words: string;
  readonly choices: readonly Choice[];
}

export function toneQuestion(): Asked {
  const choices = TONES.map((tone) => ({ id: tone, text: TONE_WORDS[tone] }));
  return { kind: 'tone', words: ASK.toneText, choices };
}

/**
 * What people will say to one reply, beside what they would say to the others. Undefined where that is not known, or
 * would be the same whatever is taken.
 * @param of the reply that was taken, or is thought of; undefined for none in particular
 */
export function predictQuestion(
  notes: KeyNotes | undefined,
  replies: readonly Lettered[],
  of: string | undefined,
): Asked | undefined {
  const answers = new Map<string, string>();
  for (const { id } of replies) {
    const text = answerTo(notes?.[id]);
    if (text !== undefined && ![...answers.values()].includes(text)) answers.set(id, text);
  }
  const right = answerTo(of === undefined ? undefined : notes?.[of]);
  if (answers.size < 2 || (of !== undefined && right === undefined)) return undefined;
  const reply = replies.find((r) => r.id === of);
  return {
    kind: 'predict',
    words: reply ? aboutReply(reply.text) : ASK.predictAny,
    // By their own letters: in the order of the replies A would always answer A.
    choices: [...answers].map(([id, text]) => ({ id, text })).sort((a, b) => (a.text < b.text ? -1 : 1)),
  };
}

/** A reply that is spoken from end to end stands in quotation marks already. */
function aboutReply(text: string): string {
  const spoken = /^"([^"]*)"$/.exec(text.trim());
  return spoken?.[1] === undefined ? ASK.predictDeed(typeset(text)) : ASK.predictText(typeset(spoken[1]));
}

/** The first thing that somebody else says, or that happens. */
function answerTo(note: KeyNotes[string] | undefined): string | undefined {
  const follows = note?.follows ?? [];
  const spoken = follows.find(({ speaker }) => speaker !== undefined && speaker !== 'officer');
  return (spoken ?? follows[0])?.text;
}
