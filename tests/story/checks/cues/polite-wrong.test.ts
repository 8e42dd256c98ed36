import { expect, it } from 'vitest';
import { cues, each, SOUND } from './scene';

const rough = each((line, best) => (best ? {} : { tone: line.tone === 'directive' ? 'command' : 'businesslike' }));

it('misses a wrong reply that is kind', () => {
  expect(cues(rough, 'polite-wrong')).toEqual([
    expect.objectContaining({ line: 5, what: 'No wrong reply in this scene has a soft tone (low-key or yielding).' }),
  ]);
});

it('is content with one, unless it is the bad twin of its tone or sound', () => {
  const one = (more: string) =>
    rough.map((m, at) =>
      at > 0 ? m : { ...m, lines: m.lines.map((l, i) => (i === 1 ? { ...l, tone: 'low-key' as const, more } : l)) },
    );
  expect(cues(one(''), 'polite-wrong')).toEqual([]);
  expect(cues(one('# bad-tone'), 'polite-wrong')).toHaveLength(1);
  expect(cues(one('# verdict: sound'), 'polite-wrong')).toHaveLength(1);
});

it('asks it of a scene, not of a moment', () => {
  expect(cues(rough.slice(0, 3), 'polite-wrong')).toEqual([]);
  expect(cues(SOUND, 'polite-wrong')).toEqual([]);
});
