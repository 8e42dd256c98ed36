import { expect, test } from 'vitest';
import { soundsOf } from '../../../src/apps/play/soundtrack';
import { lastActive } from '../../../src/apps/play/state';
import { frameOf } from '../../../src/core/frame';
import { stageFrame, stageView } from '../../../src/ui/scene/staged';
import { logOf, MOSTLY } from '../../fixtures/debrief-log';
import { viewsOf } from '../../ui/views';

const views = viewsOf(logOf(MOSTLY));
const given = { officer: 'b', reducedMotion: false, phone: false, before: undefined } as const;

test('the stage shows who is there, dressed for the post, and leans in at a decision', () => {
  const [first] = views;
  const view = first && stageView(first, given);
  expect(view).toMatchObject({ place: 'side-door', officer: 'officer-b-winter', leaning: true, addressed: 'Theo' });
  expect(view?.people.map(({ id }) => id)).toEqual(['Theo', 'Jess']);
});

test('the stage gets rectangles of its own element; on a phone the meters lie above it', () => {
  const desk = frameOf(1920, 1080);
  expect(stageFrame(desk).focus).toEqual(desk.focus);
  expect(stageFrame(desk).avoid).toHaveLength(1);
  expect(stageFrame(frameOf(390, 844)).avoid).toBeUndefined();
});

test('a sentence sounds like the meter it moved most', () => {
  const [, second] = views;
  expect(second && soundsOf(second)).toContain('rapport-down');
});

test('whoever played last is on post', () => {
  const profile = (id: string, createdAt: number) => ({ id, nickname: id, officer: 'a' as const, createdAt });
  const profiles = [profile('old', 1), profile('new', 5)];
  expect(lastActive(profiles, new Map())).toBe('new');
  expect(lastActive(profiles, new Map([['old', 9]]))).toBe('old');
  expect(lastActive([], new Map())).toBeUndefined();
});
