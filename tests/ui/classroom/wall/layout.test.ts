import { describe, expect, it } from 'vitest';
import { wallView } from '../../../../src/classroom/views/wall';
import { layoutOf } from '../../../../src/ui/classroom/wall/layout';
import { phones, Room } from '../../../classroom/room';

describe('the layout of the wall', () => {
  it('puts the panel beside the scene while the room decides, and gives the scene the whole wall in between', () => {
    const room = new Room({ ...phones, mode: 'two-votes' });
    const met: string[] = [];
    const seen = () => {
      const view = wallView(room.lesson, room.now);
      met.push(`${view.shows} ${layoutOf(view)}`);
    };
    seen();
    for (let press = 0; press < 9; press++) {
      room.next();
      seen();
      if (met.at(-1) === 'vote beside' && room.ballot.closedAt === undefined) {
        room.do({ do: 'votes', prompt: room.ballot.prompt, votes: { a: 'walk' } });
      }
    }
    room.do({ do: 'blank', blank: true });
    seen();
    expect(met).toEqual([
      'lobby whole',
      'scene whole',
      'decision beside',
      'vote beside',
      'vote beside',
      'discuss page',
      'vote beside',
      'vote beside',
      'split beside',
      'decided beside',
      'nothing nothing',
    ]);
  });
});
