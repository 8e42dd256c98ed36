import { describe, expect, it } from 'vitest';
import { compileStory } from '../../../src/story/compile';
import { explored, scene } from './help';

/** What follows a choice and never comes back, in ink of every kind. */
const RUNAWAYS: readonly (readonly [string, string, RegExp])[] = [
  ['a divert to itself', '-> bad2\n=== bad2\n-> bad', /runs in a circle .*knot "bad/],
  ['a loop that counts', '~ n++\n{n < 0: never}\n-> bad', /runs in a circle/],
  ['a divert by a variable', '-> where', /runs in a circle/],
  [
    'a function that calls itself',
    '{f(1)}\n-> END\n=== function f(x)\n~ return f(x + 1)',
    /deeper and deeper.*knot "f"/,
  ],
  ['a tunnel into itself', '-> bad ->\n-> END', /deeper and deeper/],
  ['a thread of itself', '<- bad\n-> END', /starts threads without end/],
  ['lines without end', 'Another line.\n-> bad', /prints line after line|prints without end/],
  ['lines that differ', '~ n++\nLine {n} of many.\n-> bad', /prints line after line|prints without end/],
  ['one endless line', 'word <>\n-> bad', /prints without end/],
  ['a tunnel that prints', 'Deeper.\n-> bad ->\n-> END', /deeper and deeper|prints line after line/],
  ['a text that doubles', '~ s = s + s\n-> bad', /builds a text that grows/],
  ['a text that doubles and is printed', '~ s = s + s\n{s}\n-> bad', /builds a text that grows|prints/],
  [
    'a tree of calls',
    '{g(30)}\n-> END\n=== function g(x)\n{x > 0:x{g(x - 1)}{g(x - 1)}}',
    /runs in a circle|prints without end/,
  ],
  [
    'choices without end',
    '- (more)\n<- offer\n-> more\n=== offer\n+ (yes) [Yes] -> END',
    /offers choices without end|starts threads without end/,
  ],
];

const VARIABLES = 'VAR n = 0\nVAR s = "ab"\nVAR where = -> bad\n';

describe.each(RUNAWAYS)('%s', (_name, body, says) => {
  // Each takes a small part of a second on a machine that has nothing else to do.
  const BOUND = 10_000;

  it(
    'is stopped in plain ink, with the place and the way there',
    () => {
      const report = explored(`${VARIABLES}Start.\n+ (go) [Go] -> bad\n+ [Other] Fine.\n-> END\n=== bad\n${body}\n`);
      expect(report.trouble).toHaveLength(1);
      expect(report.trouble[0]).toMatchObject({ endless: true, file: 'story.ink', variant: 'base', choices: ['go'] });
      expect(report.trouble[0]?.message).toMatch(says);
      expect(report.trouble[0]?.message).toMatch(/line \d+/);
      // What it said before it was stopped has been seen.
      expect(report.coverage.lines.missed.filter((l) => /^(Another line|Line|word|Deeper)/.test(l.text))).toEqual([]);
      expect(report.coverage.choices.hits.find((c) => c.id === 'story.ink:6')?.taken).toBeGreaterThan(0);
    },
    BOUND,
  );

  it(
    'is stopped in a scene of ours',
    () => {
      const source = scene(`-> bad\n=== bad\n${body}\n`).replace('VAR can_secret', `${VARIABLES}VAR can_secret`);
      const report = explored(source);
      expect(report.trouble.length).toBeGreaterThan(0);
      expect(report.trouble[0]).toMatchObject({ endless: true, file: 'story.ink' });
      expect(report.trouble[0]?.message).toMatch(says);
    },
    BOUND,
  );
});

describe('a story that cannot go on', () => {
  it('before its first choice is said in the report', () => {
    const report = explored('-> bad\n=== bad\n-> bad\n');
    expect(report).toMatchObject({ plays: 0, trouble: [{ choices: [], endless: true, knot: 'bad' }] });
    expect(report.coverage.lines).toMatchObject({ reached: 0, total: 0 });
  });

  it('names what ink finds no value for', () => {
    const report = explored('VAR x = 0\n* (go) Go\n  {1 mod x}\n- -> END\n');
    expect(report.trouble).toEqual([
      expect.objectContaining({ endless: false, line: 3, message: expect.stringContaining('ink finds no value here') }),
    ]);
  });

  it('everywhere is given up after three places', () => {
    const knots = [1, 2, 3, 4, 5, 6].map((n) => `+ [Go ${n}] -> bad_${n}\n`).join('');
    const bad = [1, 2, 3, 4, 5, 6].map((n) => `=== bad_${n}\n-> bad_${n}\n`).join('');
    const report = explored(`${knots}${bad}`);
    expect(report).toMatchObject({ exact: false, endedBy: 'trouble' });
    expect(report.trouble).toHaveLength(3);
  });

  it('on one way is not tried on the others, and the report is not exact then', () => {
    const report = explored('* A\n* B\n- Then.\n+ [Go] -> bad\n+ [Stay] Fine.\n-> END\n=== bad\n-> bad\n');
    expect(report).toMatchObject({ exact: false, endedBy: 'trouble', plays: 2 });
    expect(report.trouble).toHaveLength(1);
    expect(report.coverage.choices).toMatchObject({ reached: 4, missed: [] });
  });

  it('is no fault of a loop that a player can leave', () => {
    const report = explored('-> hub\n=== hub\nHub.\n+ [Again] -> hub\n+ [Leave] Bye.\n-> END\n', { plays: 60 });
    expect(report).toMatchObject({ exact: false, endedBy: 'coverage', trouble: [] });
    expect(report.coverage.choices).toMatchObject({ reached: 2, missed: [] });
  });

  it('says so when no play comes to an end', () => {
    const report = explored('-> hub\n=== hub\nHub.\n+ [Again] -> hub\n', { plays: 20 });
    expect(report.endings).toEqual([{ id: 'unfinished', title: expect.any(String), share: 1, reached: true }]);
  });

  it('does not keep the compiler waiting either', () => {
    const { problems } = compileStory(scene('-> bad\n=== bad\nword <>\n-> bad\n'), { file: 's.ink', slug: 's' });
    expect(problems.map((p) => p.what).join()).toContain('prints without end, in the knot "bad"');
  });
});
