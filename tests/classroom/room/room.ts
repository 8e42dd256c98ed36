/** A room to test with: operations one second apart, the first window leading. */
import type { PhoneView } from '../../../src/classroom/protocol/phone';
import { applyRoom, type OpAnswer, type OpInput, type RoomOp } from '../../../src/classroom/room/ops';
import { isRefused, newRoom, type RoomEffect, type RoomState } from '../../../src/classroom/room/state';

export const KEYS = { code: '7Q4K2M', keyHash: 'a'.repeat(64), secret: 'b'.repeat(64) };

export const ask = (prompt: number, more: Partial<Extract<PhoneView, { shows: 'ask' }>> = {}): PhoneView => ({
  shows: 'ask',
  title: 'The Door',
  step: prompt * 10,
  prompt,
  kind: 'decision',
  words: 'At the intake',
  round: 1,
  choices: ['walk', 'order', 'promise'].map((id, i) => ({ id, letter: 'ABC'[i] ?? '', text: id })),
  ...more,
});

export const closed = (prompt: number): PhoneView => ({
  shows: 'closed',
  title: 'The Door',
  step: prompt * 10 + 1,
  prompt,
});

export class Room {
  state: RoomState;
  now = 1_000_000;
  effects: RoomEffect[] = [];

  constructor(state = newRoom({ ...KEYS, lesson: 'l1', title: 'The Door' }, 1_000_000)) {
    this.state = state;
    this.do('attach', { socket: 'h1', keeps: true, lesson: 'l1' });
  }

  /** @returns the answer, or the word of the refusal. */
  try<K extends RoomOp>(op: K, input: OpInput<K>): OpAnswer<K> | string {
    this.now += 1000;
    const step = applyRoom(this.state, op, input, this.now);
    this.state = step.state;
    this.effects = [...step.effects];
    return isRefused(step.answer) ? step.answer.refused : step.answer;
  }

  /** @throws when it is refused. */
  do<K extends RoomOp>(op: K, input: OpInput<K>): OpAnswer<K> {
    const answer = this.try(op, input);
    if (typeof answer === 'string') throw new Error(`${op}: ${answer}`);
    return answer;
  }

  join(voter: string, more: Partial<OpInput<'join'>> = {}) {
    return this.try('join', { voter, socket: `${voter}/1`, known: false, ...more });
  }

  show(view: PhoneView): this {
    this.do('show', { socket: 'h1', view });
    return this;
  }

  vote(voter: string, choice: string, prompt = 1) {
    return this.try('vote', { voter, prompt, choice });
  }
}
