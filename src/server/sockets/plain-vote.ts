/** Votes as the phone page writes them: they come by the hundred a second, and are read and answered without the schema. */
import type { Refused, TakenVote } from '../../classroom/protocol/phone';
import { isRefused } from '../../classroom/room/state';
import type { Vote } from '../../classroom/room/vote';
import type { Lane } from './lane';

export interface VoteTaken {
  readonly vote: TakenVote;
}

/** A vote in its packet: what it says is within the limits of the schema. */
export const PLAIN_VOTE = /^42(\d{1,9})\["vote",\{"prompt":([1-9]\d{0,5}),"choice":"([ !#-[\]-~]+)"\}\]$/;

/** As JSON; by hand, for a plain vote has nothing in it that JSON would escape, and a receipt is digits and letters. */
const answerText = (is: VoteTaken | Refused): string =>
  isRefused(is)
    ? JSON.stringify(is)
    : `{"vote":{"prompt":${is.vote.prompt},"choice":"${is.vote.choice}","receipt":"${is.vote.receipt}"}}`;

/** What the short way has to know of a vote. */
export const PLAIN_VOTES: Pick<Lane<Vote, VoteTaken>, 'event' | 'begins' | 'plain' | 'read' | 'write'> = {
  event: 'vote',
  begins: Buffer.from('["vote",{"prompt":'),
  plain: PLAIN_VOTE,
  read: ([, , prompt, choice]) => ({ prompt: Number(prompt), choice: choice! }),
  write: answerText,
};

/** A vote as the phone page sends it. What is any other way is left to the schema. */
export function plainVote(message: unknown): Vote | undefined {
  if (typeof message !== 'object' || message === null) return undefined;
  const { prompt, choice } = message as Partial<Vote>;
  const plain =
    Number.isSafeInteger(prompt) &&
    prompt! >= 1 &&
    prompt! <= 1_000_000 &&
    typeof choice === 'string' &&
    choice !== '' &&
    choice.length <= 200 &&
    Object.keys(message).length === 2;
  return plain ? { prompt: prompt!, choice } : undefined;
}
