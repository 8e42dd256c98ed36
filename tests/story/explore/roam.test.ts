import { describe, expect, it } from 'vitest';
import { bigStory } from '../../../scripts/bench/big-story.mjs';
import { explore, exploring } from '../../../src/story/explore/explore';
import { begin, choose } from '../../../src/story/turn';
import { drafted, explored, OPTIONS } from './help';

const BIG = bigStory(3, 12);

describe('a story too large to walk', () => {
  const report = explored(BIG, { plays: 8_000 });

  it('is reached to the last choice and line', () => {
    expect(report).toMatchObject({ exact: false, endedBy: 'coverage', mode: 'ink', trouble: [] });
    expect(report.coverage.choices.total).toBeGreaterThan(200);
    expect(report.coverage.choices).toMatchObject({ reached: report.coverage.choices.total, missed: [] });
    expect(report.coverage.lines).toMatchObject({ reached: report.coverage.lines.total, missed: [] });
  });

  it('gives the same report for the same seed, and another for another', () => {
    expect(explored(BIG, { plays: 8_000 })).toEqual(report);
    expect(explored(BIG, { plays: 8_000, seed: 2 }).coverage).not.toEqual(report.coverage);
  });

  it('has ways to its rarest choices that play as they say', () => {
    const { artifact } = drafted(BIG);
    if (!artifact) throw new Error('no artifact');
    const ways = Object.entries(report.shortest.choices).toSorted((a, b) => b[1].choices.length - a[1].choices.length);
    expect(ways[0]?.[1].choices.length).toBeGreaterThan(8);
    for (const [, { choices }] of ways.slice(0, 20)) {
      const { runner, turn } = begin(artifact, 1, 0);
      choices.reduce((state, label) => choose(runner, state, label).state, turn.state);
    }
  });

  it('says "not reached" for what hides behind a condition that is never met', () => {
    const hidden = explored(BIG.replace('=== morning ===\n', '=== morning ===\n{calm > 99: -> secret}\n') + SECRET, {
      plays: 1_500,
    });
    expect(hidden).toMatchObject({ exact: false, endedBy: 'plays' });
    expect(hidden.coverage.choices.missed.map((c) => c.id)).toEqual(['secret.never']);
    expect(hidden.coverage.lines.missed.map((l) => l.text)).toContain('Nobody reads this.');
  });
});

const SECRET = '=== secret\nNobody reads this.\n* (never) [Never] -> END\n';

describe('dice', () => {
  const DICE = `{RANDOM(1, 40) == 7: -> lucky}\n* [On] -> END\n=== lucky\nLucky.\n* (win) [Win] -> END\n`;

  it('are thrown anew for each play, and a way names its seed', () => {
    const report = explored(DICE, { plays: 4_000 });
    expect(report.exact).toBe(false);
    expect(report.coverage.choices.missed).toEqual([]);
    const { seed } = report.shortest.choices['lucky.win'] ?? {};
    const { artifact } = drafted(DICE);
    if (!artifact || seed === undefined) throw new Error('no seed');
    expect(begin(artifact, seed, 0).turn.state.offer?.decision.options.map((o) => o.label)).toEqual(['win']);
  });
});

describe('an exploration', () => {
  it('tells its progress and ends where it is told to, with what it has found', () => {
    let stop = false;
    const steps = exploring(drafted(BIG), { ...OPTIONS, plays: 50_000, cancelled: () => stop });
    let seen = 0;
    let result = steps.next();
    for (; !result.done; result = steps.next()) {
      seen += 1;
      expect(result.value.choices.reached).toBeLessThanOrEqual(result.value.choices.total);
      if (result.value.plays > 200) stop = true;
    }
    expect(seen).toBeGreaterThan(100);
    expect(result.value).toMatchObject({ endedBy: 'cut' });
    expect(result.value.plays).toBeLessThan(300);
    expect(result.value.coverage.choices.reached).toBeGreaterThan(20);
  });

  it('ends when its time is up', () => {
    let now = 0;
    const report = explore(drafted(BIG), { ...OPTIONS, plays: 50_000, seconds: 2, clock: () => (now += 0.001) });
    expect(report.endedBy).toBe('seconds');
    expect(report.cpuSeconds).toBeGreaterThan(1.4);
    expect(report.bots.every((b) => b.plays > 0)).toBe(true);
  });

  it('ends with its plays', () => {
    const report = explored(BIG, { plays: 100 });
    expect(report.endedBy).toBe('plays');
    expect(report.plays).toBeGreaterThanOrEqual(100);
    expect(report.plays).toBeLessThan(110);
  });

  it('falls back to roaming where a scene of ours has too many paths', () => {
    const loop = `- (again)\n# decision: more = More  # asks: low-key\n${OPTION('once', 'best')}-> again\n${OPTION('stop', 'verdict: mixed # right-if: it were late.')}Theo: Bye. # end: done\n-> END\n`;
    const source = SCENE_HEAD + loop;
    const report = explored(source, { plays: 400 });
    expect(report).toMatchObject({ exact: false, endedBy: 'coverage', mode: 'rapport' });
    expect(report.bounds).toMatchObject([{ variant: 'base', exact: false }]);
    expect(report.bots.find((b) => b.bot === 'random')?.exact).toBe(false);
    expect(report.bots.find((b) => b.bot === 'longest')?.exact).toBe(true);
    expect(report.decisions).toMatchObject([{ id: 'more', options: 2, meanScore: 50, near: 0 }]);
  });
});

function OPTION(label: string, more: string): string {
  const security = more === 'best' ? 2 : -1;
  return `+ (${label}) ["Say ${label} once more." \\
  # tone: low-key  # security: ${security}  # service: 1 \\
  # Theo: competence 1  # shows: vigilance 1 \\
  # ${more} \\
  # heard: Theo: Fine. \\
  # why: Because.]
  Theo: You said ${label}.
  `;
}

const SCENE_HEAD = `# title: The Door
# post: Side door
# place: side-door, day
# time: Tue 10:20
# blurb: A door.
# task: Shut it.
# cast: Theo = Theo Brandt, engineer; employees; guarded; look theo
# ending: done = Done; It is done.
VAR theo_trust = 45
VAR theo_rapport = 40
-> door
=== door ===
Theo: (guarded) Cold enough?
`;
