import { describe, expect, test } from 'vitest';
import { announce } from '../../src/ui/announce';
import { logOf, MOSTLY } from '../fixtures/debrief-log';
import { viewsOf } from './views';

const views = viewsOf(logOf(MOSTLY));
const spoken = views.map((view, index) => announce(view, views[index - 1]));

describe('what the live region speaks', () => {
  test('a line, then the situation and the number of replies', () => {
    expect(spoken[0]).toEqual(['Cold air.', 'Theo: "Cold enough for you?" 4 replies.']);
  });

  test('the sentence the officer took, the line that follows, and every meter that moved, in words', () => {
    expect(spoken[1]?.[0]).toMatch(/^You: "Morning, folks\./);
    expect(spoken[1]).toContain('Theo: rapport down clearly');
    expect(spoken[1]).toContain('Jess: rapport down clearly');
    expect(spoken[1]?.at(-1)).toMatch(/ 4 replies\.$|\d replies\.$/);
  });

  test('speaker and line', () => {
    expect(spoken.flat()).toContain('Theo: "Four-four-one-oh-seven."');
  });

  test('no figures of a meter', () => {
    expect(spoken.flat().filter((sentence) => /(trust|rapport).*\d/.test(sentence))).toEqual([]);
  });

  test('nothing when the step is the same', () => {
    const [view] = views;
    expect(view && announce({ ...view, saving: true }, view)).toEqual([]);
  });
});

test('a resumed play speaks the line it stands at, not the whole story', () => {
  const facts = logOf(MOSTLY);
  const last = viewsOf(facts).at(-1);
  const resumed = last && announce({ ...last, latest: facts, step: 1 });
  expect(resumed?.slice(0, 2)).toEqual([expect.stringMatching(/^You: /), 'The door clicks.']);
  expect(resumed?.filter((sentence) => /replies/.test(sentence))).toEqual([]);
});

test('a silent line says nothing; a paper says that it is to be read', () => {
  const [view] = views;
  const line = { text: '', read: false, cues: [], effects: [] };
  const facts = (more: object) => [{ fact: 'LineShown' as const, line: { ...line, ...more } }];
  expect(view && announce({ ...view, latest: facts({}) })).toEqual([]);
  expect(view && announce({ ...view, latest: facts({ text: 'Shut on sight.', read: true }) })).toEqual([
    'To read: Shut on sight.',
  ]);
  expect(view && announce({ ...view, latest: facts({ text: 'Go.', speaker: 'Theo', via: 'radio' }) })).toEqual([
    'Theo, radio: Go.',
  ]);
});
