import { expect, it } from 'vitest';
import { cues, lineOfReply, type Moment, SOUND } from './scene';

const inSlot = (slot: number, moments = SOUND): Moment[] => moments.map((m) => ({ ...m, best: slot }));

it('names the slot that is nearly always the best', () => {
  const planted = inSlot(1);
  expect(cues(planted, 'position')).toEqual([
    expect.objectContaining({
      line: lineOfReply(planted, 0, 0) - 1,
      what: expect.stringContaining('The best reply is written second in 8 of 8 decisions (100%, bound 50%).'),
    }),
  ]);
});

it('is silent of fewer than four decisions', () => {
  expect(cues(inSlot(1, SOUND.slice(0, 4)), 'position')).toHaveLength(1);
  expect(cues(inSlot(1, SOUND.slice(0, 3)), 'position')).toEqual([]);
});
