import { describe, expect, test } from 'vitest';
import type { FinishedSummary, SavedPlay } from '../../../src/session/ports';
import { featured, historyOf, postState } from '../../../src/ui/title/history';

const save = (more: Partial<SavedPlay> = {}): SavedPlay => ({
  ...{ version: 1, id: 'a', profile: 'p', story: 'relief', mode: 'first', seed: 1, world: 0, rules: 1 },
  ...{ keyHash: 'k', textHash: 't', choices: [], cursor: 1, startedAt: 1, updatedAt: 1 },
  ...more,
});
const play = (right: number, more: Partial<FinishedSummary> = {}): FinishedSummary => ({
  ...save(),
  ...{ finishedAt: 1, result: { security: 1, service: 1, handInHand: 1, right, of: 3, ending: 'x' } },
  ...more,
});
const story = { slug: 'relief', keyHash: 'k' };

describe('the three states of a post', () => {
  test('waiting', () => {
    expect(postState(historyOf(story, [], []), 3)).toMatchObject({
      headline: 'First attempt waiting',
      detail: 'Three decisions, counted once',
      action: 'Take this post',
    });
  });

  test('paused', () => {
    const choices = [{ decision: 'd', label: 'l' }];
    expect(postState(historyOf(story, [], [save({ choices })]), 3)).toMatchObject({
      headline: 'Paused at decision 2',
      detail: 'Saved. Two to go',
      action: 'Carry on',
    });
  });

  test('on record, with practice', () => {
    const finished = [
      play(2),
      play(3, { mode: 'practice', finishedAt: 2 }),
      play(1, { mode: 'practice', finishedAt: 3 }),
    ];
    expect(postState(historyOf(story, finished, []), 3)).toMatchObject({
      headline: 'First attempt: 2 of 3 right',
      detail: 'Practiced twice since, best 3 of 3',
      action: 'Practice again',
    });
  });
});

test('plain ink counts nothing, and is put forward only where nothing else waits', () => {
  const practice = play(0, { mode: 'practice' });
  const fresh = historyOf(story, [], []);
  const played = historyOf(story, [practice, { ...practice, id: 'b' }], []);
  expect(postState(fresh, 0, true)).toMatchObject({ headline: 'Not scored', action: 'Take this post' });
  expect(postState(played, 0, true)).toMatchObject({ detail: 'Plain Ink, played twice', action: 'Play again' });
  expect(postState(historyOf(story, [], [save()]), 0, true)).toMatchObject({ headline: 'Paused', action: 'Carry on' });
  const plain = { slug: 'plain', history: fresh, unscored: true } as const;
  expect(featured([plain, { slug: 'scored', history: fresh }])).toBe('scored');
  expect(featured([plain])).toBe('plain');
});

test('a first attempt under an earlier key stays readable and does not count for the new one', () => {
  const history = historyOf(story, [play(2, { keyHash: 'old' })], []);
  expect(history.first).toBeUndefined();
  expect(history.earlier).toHaveLength(1);
});

test('what was paused last is put forward, else what waits first', () => {
  const post = (slug: string, more: object) => ({ slug, history: { ...historyOf(story, [], []), ...more } });
  const waiting = [post('a', { first: play(1) }), post('b', {})];
  expect(featured(waiting)).toBe('b');
  expect(featured([...waiting, post('c', { paused: save({ updatedAt: 5 }) })])).toBe('c');
  expect(featured([post('a', { first: play(1) })])).toBe('a');
});
