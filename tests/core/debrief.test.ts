import { describe, expect, it } from 'vitest';
import { debrief, whole } from '../../src/core/debrief';
import { type Command, decide, isRejection } from '../../src/core/decide';
import type { Fact } from '../../src/core/facts';
import { fold } from '../../src/core/fold';
import type { Bounds } from '../../src/core/model';
import { EMPTY } from '../../src/core/state';
import { decision, line, meta, option, steps } from '../fixtures';
import { BOUNDS, logOf, MOSTLY, WORST } from '../fixtures/debrief-log';

const bounds: Bounds = {
  worst: { security: -4, service: -4 },
  best: { security: 4, service: 4 },
  random: { security: 50.4, service: 49.6, handInHand: 41.5 },
};
const first = decision(
  'door',
  [
    option('shut', {
      best: true,
      security: 2,
      service: 2,
      tone: 'directive',
      people: { Theo: steps(2, 2, -1) },
      shows: { vigilance: 2, engagement: 1 },
      mile: 'Walk up first.',
    }),
    option('wait', {
      security: 0,
      service: 1,
      verdict: 'sound',
      people: { Theo: steps(0, 0, 1) },
      shows: { engagement: -1 },
    }),
    option('shout', {
      security: -2,
      service: -2,
      verdict: 'harmful',
      tone: 'command',
      badTwin: true,
      people: { Theo: steps(0, -1, -3) },
      shows: { engagement: -2 },
    }),
  ],
  { asks: 'directive' },
);
const second = decision('log', [
  option('write', { best: true, security: 2, service: 2, people: { Theo: steps(1, 1, 1) }, shows: { reporting: 2 } }),
  option('skip', {
    security: -2,
    service: -2,
    verdict: 'harmful',
    people: { Theo: steps(-1, -1, 0) },
    shows: { reporting: -2 },
  }),
]);

function play(...labels: string[]): Fact[] {
  const [a = '', b = ''] = labels;
  const commands: Command[] = [
    { do: 'start', meta, seed: 1, world: 0 },
    { do: 'offer', decision: first },
    { do: 'choose', label: a },
    { do: 'say', line: line('Hm.', { speaker: 'Theo' }) },
    { do: 'offer', decision: second },
    { do: 'choose', label: b },
    {
      do: 'say',
      line: line('The door never latches.', {
        speaker: 'Theo',
        effects: a === 'shut' ? [{ effect: 'reveals', hidden: 'secret' }] : [],
      }),
    },
    { do: 'say', line: line('Bye.', { effects: [{ effect: 'ends', ending: 'done' }] }) },
  ];
  const facts: Fact[] = [];
  let state = EMPTY;
  for (const command of commands) {
    const made = decide(state, command);
    if (isRejection(made)) throw new Error(made.rejected);
    facts.push(...made);
    state = made.reduce(fold, state);
  }
  return facts;
}

describe('the debrief of a perfect play', () => {
  const d = debrief(play('shut', 'write'), bounds);

  it('has full bars, everything right, and still a next mile', () => {
    expect(d.outcomes).toEqual({ security: 100, service: 100, handInHand: 100 });
    expect(d.random).toEqual({ security: 50, service: 50, handInHand: 42 });
    expect(d.firstTimeRight).toEqual({ right: 2, of: 2 });
    expect(d.hands).toBe('both-hands');
    expect(d.mile).toEqual({ text: 'Walk up first.', decision: 1 });
    expect(d.praise).toBe(1);
    expect(d.ending?.title).toBe('Done');
  });

  it('names what was told and the words that told it', () => {
    expect(d.told).toEqual([{ hidden: meta.hidden[0], text: 'The door never latches.' }]);
    expect(d.nearMisses).toEqual([]);
  });

  it('spreads by talk, weaker than it was', () => {
    const theo = d.people[0];
    const gained = (theo?.points.at(-1)?.trust ?? 0) - (theo?.points[0]?.trust ?? 0);
    expect(gained).toBeGreaterThan(5);
    expect(d.heard[0]?.change).toBeGreaterThan(0);
    expect(d.heard[0]?.change).toBeLessThan(gained);
  });
});

describe('the debrief of a bad play', () => {
  const d = debrief(play('shout', 'skip'), bounds);

  it('has empty bars and says so', () => {
    expect(d.outcomes).toEqual({ security: 0, service: 0, handInHand: 0 });
    expect(d.hands).toBe('empty-post');
    expect(d.praise).toBeUndefined();
    expect(d.firstTimeRight).toEqual({ right: 0, of: 2 });
  });

  it('shows the other replies in the order they were shown, each with its score', () => {
    const [one] = d.decisions;
    expect(one?.chosen).toMatchObject({ score: 0, verdict: 'harmful' });
    expect(one?.others.map((o) => [o.option.label, o.score]).sort()).toEqual([
      ['shut', 100],
      ['wait', 63],
    ]);
    expect(one?.tone).toEqual({ asked: 'directive', used: 'command', notches: 1, fit: -1, badTwin: true });
  });

  it('traces each moved meter to its choice', () => {
    const [one] = d.decisions;
    expect(one?.moved.length).toBeGreaterThan(0);
    expect(one?.moved.every((m) => m.because.decision === 'door' && m.because.label === 'shout')).toBe(true);
  });

  it('shows how near an untold fact came, at its nearest moment', () => {
    expect(d.nearMisses[0]).toMatchObject({
      missing: 3,
      bounds: [{ meter: 'trust', reached: 45, needed: 48 }],
    });
  });

  it('points the next mile at the costliest decision', () => {
    expect(d.mile).toEqual({ text: 'Walk up first.', decision: 1 });
  });
});

describe('competencies', () => {
  it('lie between the least and the most that was offered; what was not asked has no score', () => {
    const d = debrief(play('wait', 'write'), bounds);
    const of = (name: string) => d.competencies.find((c) => c.competency === name);
    expect(of('engagement')?.score).toBe(33);
    expect(of('reporting')).toMatchObject({
      score: 100,
      shown: [{ number: 2, level: 2 }],
      offered: { min: -2, max: 2 },
    });
    expect(of('service')?.score).toBeNull();
  });
});

it('keeps 100 for the exact top', () => {
  expect([100, 99.9, 99.4, 0.4].map(whole)).toEqual([100, 99, 99, 0]);
});

it('needs a log with a beginning', () => {
  expect(() => debrief([], bounds)).toThrow('PlayStarted');
});

describe('for the page', () => {
  it('says at what time of the scene each decision was met', () => {
    const d = debrief(logOf(MOSTLY), BOUNDS);
    expect(d.decisions.map((x) => x.clock)).toEqual(['10:20', '10:22', '15:05', '15:09']);
  });

  it('keeps what was told untruly, found out or not', () => {
    expect(debrief(logOf(MOSTLY), BOUNDS).lies).toEqual([]);
    expect(debrief(logOf(WORST), BOUNDS).lies).toEqual([{ to: 'Theo', decision: 'shelter', discovered: true }]);
  });
});
