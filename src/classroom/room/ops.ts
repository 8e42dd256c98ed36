/** Everything that can happen to a room, by name: what a store runs, wherever it keeps its rooms. */

import { roomAct } from './door';
import { attach, copyLog, detach, show } from './host';
import { disconnect, join, leave } from './join';
import type { RoomState, Step } from './state';
import { castVote } from './vote';

const OPS = { join, disconnect, leave, vote: castVote, attach, detach, show, log: copyLog, room: roomAct } as const;

export type RoomOp = keyof typeof OPS;
export type OpInput<K extends RoomOp> = Parameters<(typeof OPS)[K]>[1];
export type OpAnswer<K extends RoomOp> = Exclude<ReturnType<(typeof OPS)[K]>['answer'], { refused: unknown }>;

/** @param now milliseconds since the epoch. */
export function applyRoom<K extends RoomOp>(
  state: RoomState,
  op: K,
  input: OpInput<K>,
  now: number,
): Step<OpAnswer<K>> {
  const run = OPS[op] as (state: RoomState, input: OpInput<K>, now: number) => Step<OpAnswer<K>>;
  const step = run(state, input, now);
  return step.state.lived === now ? step : { ...step, state: { ...step.state, lived: now } };
}

/** Milliseconds after which a room without a sign of life is forgotten. */
export const ROOM_LIVES = 12 * 60 * 60 * 1000;

export function isOver(state: RoomState, now: number): boolean {
  return state.hosts.length === 0 && now - state.lived > ROOM_LIVES;
}
