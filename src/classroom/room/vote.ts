/** Votes of a room. (voter, prompt) is the key: a second vote moves it, the same again changes nothing. */
import { GRACE } from '../model';
import { emptyBook, lookUp, withEntry } from './book';
import { ballotOf, done, type RoomBallot, type RoomState, refused, type Step, withBallot } from './state';

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
  const ballot = ballotOf(state, prompt);
  // Its answer was lost on the way: it gets it again, also after the close.
  if (ballot && lookUp(ballot.votes, voter)?.choice === choice) return done(state, { prompt, choice });
  if (!isOpen(state, prompt, now)) return refused(state, 'closed');
  if (!ballot?.choices.includes(choice)) return refused(state, 'no-choice');
  const after = lay(state, ballot, input, now);
  return done(after, { prompt, choice }, { effect: 'vote', voter, prompt, choice });
}

/**
 * A vote that somebody can prove: a receipt of this server, or the facilitator's log. It counts whether the vote is open
 * or not, unless the room remembers this voter's vote itself: then that one is the newer.
 */
export function vouchedVote(state: RoomState, input: VoteInput): RoomState {
  const ballot = ballotOf(state, input.prompt) ?? UNASKED;
  const cast = lookUp(ballot.votes, input.voter);
  return cast && !cast.restored ? state : lay(state, ballot, input, state.lived);
}

/** Of a question that this server never saw. */
const UNASKED: RoomBallot = { choices: [], votes: emptyBook() };

function isOpen(state: RoomState, prompt: number, now: number): boolean {
  const { view, deadline } = state;
  if (view.shows !== 'ask' || view.prompt !== prompt) return false;
  return deadline === undefined || now <= deadline + GRACE;
}

/** `{ ...state, ballots, lived }`, in a form that the engine makes at once and not field by field. */
function withVotes(state: RoomState, ballots: RoomState['ballots'], lived: number): RoomState {
  const { code, keyHash, secret, lesson, title, settings, members, came, removed, view, deadline, log, hosts } = state;
  return {
    code,
    keyHash,
    secret,
    lesson,
    title,
    settings,
    members,
    came,
    removed,
    view,
    deadline,
    ballots,
    log,
    hosts,
    lived,
  };
}

function lay(state: RoomState, ballot: RoomBallot, { voter, prompt, choice }: VoteInput, lived: number): RoomState {
  const { choices, votes } = ballot;
  const laid = { choices, votes: withEntry(votes, voter, { choice }) };
  return withVotes(state, withBallot(state, prompt, laid), lived);
}
