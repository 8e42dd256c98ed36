/** Votes of this phone, and what of them must outlive a reload. Plain JSON. */
import type { Names, PhoneMoment, TakenVote } from '../../classroom/protocol/phone';

export interface OwnVote {
  /** The server has it: only this is ever shown as in. */
  readonly in?: { readonly choice: string; readonly receipt: string };
  /** Tapped, and not answered yet. */
  readonly want?: string;
  /** What was tapped came after the close. */
  readonly late?: string;
}

/** By prompt. */
export type OwnVotes = Readonly<Record<number, OwnVote>>;

export interface KeptRoom {
  readonly code: string;
  /** Absent until this phone has been in. */
  readonly ticket?: string;
  readonly title: string;
  /** Id of the lesson that the votes belong to. */
  readonly lesson?: string;
  /** What the room asked of newcomers: nothing else is told to it again. */
  readonly names?: Names;
  readonly votes: OwnVotes;
  /** The card at the end: it stays when the class is over and its room is gone. */
  readonly card?: readonly PhoneMoment[];
}

export interface Kept {
  readonly device: string;
  readonly name?: string;
  readonly team?: string;
  readonly night?: boolean;
  readonly room?: KeptRoom;
}

export function tapped(votes: OwnVotes, prompt: number, choice: string): OwnVotes {
  const { in: taken } = votes[prompt] ?? {};
  const same = taken?.choice === choice;
  return { ...votes, [prompt]: { ...(taken && { in: taken }), ...(!same && { want: choice }) } };
}

/** The server's answer. A tap that came in between is still wanted. */
export function taken(votes: OwnVotes, { prompt, choice, receipt }: TakenVote): OwnVotes {
  const want = votes[prompt]?.want;
  return { ...votes, [prompt]: { in: { choice, receipt }, ...(want !== undefined && want !== choice && { want }) } };
}

/** The vote was closed before the tap arrived. */
export function tooLate(votes: OwnVotes, prompt: number): OwnVotes {
  const { in: taken, want } = votes[prompt] ?? {};
  return { ...votes, [prompt]: { ...(taken && { in: taken }), ...(want !== undefined && { late: want }) } };
}

/** The vote is open again, or a server that came back had forgotten that it was: what came too late goes once more. */
export function askedAgain(votes: OwnVotes, prompt: number): OwnVotes {
  const { late, ...rest } = votes[prompt] ?? {};
  return late === undefined ? votes : { ...votes, [prompt]: { want: late, ...rest } };
}

/** A server that knows nothing of a vote, receipt or not, does not count it: it is shown as in no longer. */
export function disowned(votes: OwnVotes, prompt: number): OwnVotes {
  const { in: _, ...rest } = votes[prompt] ?? {};
  return { ...votes, [prompt]: rest };
}

/** The last vote that the server has taken: it goes along when this phone comes back. */
export function lastIn(votes: OwnVotes): TakenVote | undefined {
  const [last] = promptsOf(votes, 'in').reverse();
  const vote = last === undefined ? undefined : votes[last]?.in;
  return vote && last !== undefined ? { prompt: last, ...vote } : undefined;
}

/** Votes that still have to go, oldest first. */
export function wanted(votes: OwnVotes): { readonly prompt: number; readonly choice: string }[] {
  return promptsOf(votes, 'want').map((prompt) => ({ prompt, choice: votes[prompt]?.want ?? '' }));
}

function promptsOf(votes: OwnVotes, which: 'in' | 'want'): number[] {
  return Object.keys(votes)
    .map(Number)
    .filter((prompt) => votes[prompt]?.[which] !== undefined)
    .sort((a, b) => a - b);
}

/** Reads what was kept; undefined where it is damaged, for nothing can be told from it then. */
export function readKept(text: string | undefined): Kept | undefined {
  if (text === undefined) return undefined;
  try {
    const kept: unknown = JSON.parse(text);
    return isKept(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** This page alone writes it; whatever else lies there was not written to the end, or by another program. */
function isKept(kept: unknown): kept is Kept {
  if (typeof kept !== 'object' || kept === null || !('device' in kept)) return false;
  if (typeof kept.device !== 'string' || !/^[\da-f]{32}$/.test(kept.device)) return false;
  const room = 'room' in kept ? kept.room : undefined;
  if (room === undefined) return true;
  return typeof room === 'object' && room !== null && 'code' in room && 'votes' in room && !!room.votes;
}
