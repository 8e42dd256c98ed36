import { describe, expect, it } from 'vitest';
import type { ClassReply } from '../../../../src/classroom/debrief';
import { wallView } from '../../../../src/classroom/views/wall';
import { mostVotes, repliesOf, roadNotTaken } from '../../../../src/ui/classroom/wall/replies';
import { phones, Room } from '../../../classroom/room';
import { option } from '../../../fixtures';

function reply(
  letter: string,
  given: { best?: boolean; last?: number; first?: number; taken?: boolean } = {},
): ClassReply {
  const { best = false, taken = false, ...votes } = given;
  const made = option(letter, { best });
  return {
    id: letter,
    letter,
    text: made.text,
    taken,
    ...votes,
    debrief: { option: made, score: 0, verdict: made.verdict },
  };
}

describe('the road not taken', () => {
  it('is a best reply that was passed by, however few wanted it', () => {
    const road = roadNotTaken([
      reply('A', { taken: true, last: 9 }),
      reply('B', { last: 5 }),
      reply('C', { best: true }),
    ]);
    expect(road?.letter).toBe('C');
  });

  it('is what most wanted where the best was taken, also where another is as good', () => {
    const others = [reply('B', { best: true, last: 2 }), reply('C', { last: 6 }), reply('D', { last: 6, first: 8 })];
    expect(roadNotTaken([reply('A', { best: true, taken: true }), ...others])?.letter).toBe('D');
  });

  it('is none where the story does not say what any other is worth', () => {
    const { debrief: _unknown, ...bare } = reply('B', { last: 3 });
    expect(roadNotTaken([reply('A', { taken: true }), bare])).toBeUndefined();
  });
});

describe('a page of the debrief', () => {
  it('shows the votes before the worth of the replies is known', () => {
    const room = new Room({ ...phones, mode: 'two-votes' }).toIntake();
    room.vote({ a: 'order', b: 'order', c: 'walk' }).vote({ a: 'walk', b: 'order' }).reveal();
    room.do({ do: 'decide', turn: 1, choice: 'walk' }, { do: 'debrief', to: 0 });
    const view = wallView(room.lesson, 0);
    if (view.shows !== 'debrief' || !view.turn) throw new Error('No page is shown.');
    const replies = repliesOf(view.turn, undefined);
    expect(replies.map((r) => [r.letter, r.first, r.last, r.taken])).toEqual([
      ['A', 1, 1, true],
      ['B', 2, 1, false],
      ['C', 0, 0, false],
    ]);
    expect(mostVotes(replies)).toBe(3);
  });
});
