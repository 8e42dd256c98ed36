import { expect, it } from 'vitest';
import { namesKeeper } from '../../../src/apps/host/room/named';
import { EMPTY_LESSON } from '../../../src/classroom/fold';
import { type Lesson, MOST_PEOPLE } from '../../../src/classroom/model';
import type { Member } from '../../../src/classroom/protocol/host';

const member = (number: number, name?: string, state: Member['state'] = 'here'): Member => ({
  ...{ id: number.toString(16).padStart(12, '0'), number, state, since: 0, answered: false },
  ...(name !== undefined && { name }),
});
const id = (number: number): string => member(number).id;
const knows = (members: Lesson['members']): Lesson => ({ ...EMPTY_LESSON, members });

it('tells what is new, changed or taken back, and nothing else', () => {
  const names = namesKeeper();
  const lesson = knows({ [id(1)]: { name: 'Ana' }, [id(2)]: { name: 'Bob' }, [id(3)]: { name: 'Cy' }, [id(4)]: {} });
  const members = [member(1, 'Ana'), member(2, 'Rob'), member(5, 'Eve'), member(6), member(7, 'Dan', 'waiting')];
  expect(names(members, lesson)).toEqual({ [id(2)]: { name: 'Rob' }, [id(3)]: {}, [id(5)]: { name: 'Eve' } });
});

it('keeps no more of phones that come under ever new names than a lesson can bear', () => {
  const names = namesKeeper();
  const lesson = knows({});
  let kept = 0;
  for (let round = 0; round < 30; round += 1) {
    const crowd = Array.from({ length: 1000 }, (_, i) => member(i, `${round} ${i}`));
    kept += Object.keys(names(crowd, lesson)).length;
  }
  expect(kept).toBe(2 * MOST_PEOPLE);
});
