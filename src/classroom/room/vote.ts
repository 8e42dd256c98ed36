/** Votes of a room. (voter, prompt) is the key: a second vote moves it, the same again changes nothing. */
import { GRACE } from '../model';
import { emptyBook, lookUp, withEntry } from './book';
import { castOf, done, type RoomState, refused, type Step } from './state';

export interface VoteInput {
  readonly voter: string;
  readonly prompt: number;
  readonly choice: string;
}

export type Vote = Pick<VoteInput, 'prompt' | 'choice'>;

export function castVote(state: RoomState, input: VoteInput, now: number): Step<Vote> {
  const { voter, prompt, choice } = input;
  const member = lookUp(state.members, voter);
  if (!member) return refused(state, lookUp(state.removed, voter) ? 'removed' : 'not-joined');
  if (member.waiting) return refused(state, 'waiting');
  // Its answer was lost on the way: it gets it again, also after the close.
  if (castOf(state, prompt, voter)?.choice === choice) return done(state, { prompt, choice });
  if (!isOpen(state, prompt, now)) return refused(state, 'closed');
  if (!state.ballots.get(prompt)?.choices.includes(choice)) return refused(state, 'no-choice');
  return done(lay(state, input, now), { prompt, choice }, { effect: 'vote', voter, prompt, choice });
}

/**
 * A vote that somebody can prove: a receipt of this server, or the facilitator's log. It counts whether the vote is open
 * or not, unless the room remembers this voter's vote itself: then that one is the newer.
 */
export function vouchedVote(state: RoomState, input: VoteInput): RoomState {
  const cast = castOf(state, input.prompt, input.voter);
  return cast && !cast.restored ? state : lay(state, input);
}

function isOpen(state: RoomState, prompt: number, now: number): boolean {
  const { view, deadline } = state;
  if (view.shows !== 'ask' || view.prompt !== prompt) return false;
  return deadline === undefined || now <= deadline + GRACE;
}

function lay(state: RoomState, { voter, prompt, choice }: VoteInput, lived = state.lived): RoomState {
  const ballot = state.ballots.get(prompt) ?? { choices: [], votes: emptyBook() };
  const votes = withEntry(ballot.votes, voter, { choice });
  return { ...state, lived, ballots: new Map(state.ballots).set(prompt, { ...ballot, votes }) };
}
