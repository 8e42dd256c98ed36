import { expect, it } from 'vitest';
import { cues, each } from './scene';

it('counts the decisions in which another reply earns more rapport', () => {
  const planted = each((_line, best) => ({ rapport: best ? 2 : 1 }));
  expect(cues(planted, 'better-liked')).toEqual([
    expect.objectContaining({
      line: 5,
      what: 'In 0 of 8 decisions (0%, bound 20%) another reply earns more rapport than the best.',
      mend: 'In 1 more, give a wrong reply more rapport steps than the best, or the best fewer.',
    }),
  ]);
});

it('takes the sum over everybody whom a reply moves', () => {
  const planted = each((_line, best, at, slot) => ({
    rapport: best ? 2 : 1,
    ...(at === 0 && slot === 1 && { more: '# Ann: rapport 2' }),
  }));
  expect(cues(planted, 'better-liked')).toEqual([]);
});

it('goes by the threshold of the project', () => {
  const planted = each((_line, best) => ({ rapport: best ? 2 : 1 }));
  expect(cues(planted, 'better-liked', { likedLeast: 0 })).toEqual([]);
});
