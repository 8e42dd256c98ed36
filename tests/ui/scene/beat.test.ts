import { expect, test } from 'vitest';
import { addressed } from '../../../src/ui/scene/addressed';
import { beatOf, captionsOf, earlierLines, timeOf } from '../../../src/ui/scene/beat';
import { reasons } from '../../../src/ui/scene/WhyList';
import { logOf, MOSTLY } from '../../fixtures/debrief-log';
import { viewsOf } from '../views';

const views = viewsOf(logOf(MOSTLY));
const at = (index: number) => {
  const view = views.at(index);
  if (!view) throw new Error(`no step ${index}`);
  return view;
};

test('the line that is read, and the sentence it answers', () => {
  expect(beatOf(at(0).state).line?.text).toBe('Cold air.');
  expect(beatOf(at(0).state).own).toBeUndefined();
  expect(beatOf(at(1).state).own).toMatch(/^"Morning, folks/);
  expect(beatOf(at(1).state).taken?.label).toBe('out');
});

test('silent lines are no lines', () => {
  const { state } = at(0);
  const silent = { said: 'line' as const, line: { text: '', read: false, cues: [], effects: [] } };
  expect(beatOf({ ...state, said: [...state.said, silent] }).line?.text).toBe('Cold air.');
});

test('the lines before the one that is answered, at most four, since the officer last spoke', () => {
  const { state } = at(0);
  const line = (text: string) => ({ said: 'line' as const, line: { text, read: false, cues: [], effects: [] } });
  const said = [...at(1).state.said.filter((one) => one.said === 'choice'), ...'abcdef'.split('').map(line)];
  expect(earlierLines({ ...state, said }).map((one) => one.text)).toEqual(['b', 'c', 'd', 'e']);
  expect(earlierLines({ ...state, said: said.slice(0, 2) })).toEqual([]);
});

test('sounds of the latest step in words', () => {
  const line = { text: 'x', read: false, cues: [{ cue: 'sound' as const, sound: 'radio-crackle' }], effects: [] };
  expect(captionsOf({ ...at(0), latest: [{ fact: 'LineShown', line }] })).toEqual(['radio crackle']);
});

test('the time is the clock of the scene on the day of the story', () => {
  expect(timeOf(at(0).state)).toBe('Tuesday 10:20');
  expect(timeOf({ ...at(0).state, scene: { ...at(0).state.scene, clock: '15:05' } })).toBe('Tuesday 15:05');
});

test('the card shows whom the sentence moved; the one it was said to stays', () => {
  expect(addressed(at(0), undefined)).toBe('Theo');
  expect(addressed(at(1), 'Jess')).toBe('Jess');
  expect(addressed(at(1), undefined)).toBe('Theo');
});

test('why it moved: newest first, one row a sentence, both meters together', () => {
  const rows = reasons(at(-1).state, 'Theo');
  expect(rows.map(({ at: number }) => number)).toEqual([...rows.map(({ at: number }) => number)].sort((a, b) => b - a));
  const first = rows.at(-1);
  expect(first?.sentence).toMatch(/^"Morning, folks/);
  expect(first?.why).toMatch(/^A good reason/);
  expect(new Set(first?.moves.map(({ meter }) => meter)).size).toBe(first?.moves.length);
});
