import { describe, expect, it } from 'vitest';
import { type Command, decide, isRejection } from '../../src/core/decide';
import { canTell } from '../../src/core/disclosure';
import type { Fact } from '../../src/core/facts';
import { fold, foldAll } from '../../src/core/fold';
import { trust } from '../../src/core/people';
import { EMPTY, type State } from '../../src/core/state';
import { decision, line, meta, option, steps } from '../fixtures';

function play(...commands: Command[]): { state: State; facts: Fact[] } {
  const facts: Fact[] = [];
  let state = EMPTY;
  for (const command of commands) {
    const made = decide(state, command);
    if (isRejection(made)) throw new Error(made.rejected);
    facts.push(...made);
    state = made.reduce(fold, state);
  }
  return { state, facts };
}

const start: Command = { do: 'start', meta, seed: 7, world: 0 };
const offer: Command = {
  do: 'offer',
  decision: decision(
    'door',
    [
      option('shut', {
        best: true,
        security: 2,
        service: 1,
        tone: 'directive',
        people: { Theo: steps(2, 2, -1) },
        shows: { vigilance: 2 },
      }),
      option('lie', { security: -1, people: { Beck: steps(0, -3, 1) }, deceit: 'Beck' }),
      option('promise', { service: 1, people: { Theo: steps(0, -2, 1) }, promise: { id: 'ticket', to: 'Theo' } }),
    ],
    { asks: 'directive' },
  ),
};

describe('a choice', () => {
  it('yields facts in the order: choice, tone, outcome, competence, then what it moved', () => {
    const { facts } = play(start, offer, { do: 'choose', label: 'shut' });
    expect(facts.map((f) => f.fact)).toEqual([
      'PlayStarted',
      'DecisionOffered',
      'ChoiceMade',
      'ToneUsed',
      'OutcomeScored',
      'CompetencyShown',
      'LedgerMoved',
      'LedgerMoved',
      'LedgerMoved',
      'MeterChanged',
      'MeterChanged',
    ]);
    expect(facts).toContainEqual(expect.objectContaining({ fact: 'ToneUsed', fit: 2 }));
    expect(facts).toContainEqual(expect.objectContaining({ fact: 'ChoiceMade', score: 100 }));
  });

  it('that is not offered is refused in words and changes nothing', () => {
    const { state } = play(start, offer);
    const refused = decide(state, { do: 'choose', label: 'nod' });
    expect(refused).toEqual({ rejected: 'Decision "door" has no choice "nod". It offers: shut, lie, promise.' });
    expect(decide(play(start).state, { do: 'choose', label: 'shut' })).toHaveProperty('rejected');
  });

  it('is shown in an order that the seed fixes', () => {
    const order = (seed: number) => {
      const { facts } = play({ ...start, seed } as Command, offer);
      return facts.flatMap((f) => (f.fact === 'DecisionOffered' ? f.order : []));
    };
    expect(order(7)).toEqual(order(7));
    expect(new Set([1, 2, 3, 4, 5, 6, 7, 8].map((s) => order(s).join())).size).toBeGreaterThan(2);
  });
});

describe('something private that a reply gives away', () => {
  const telling = (of: string): Command => ({
    do: 'offer',
    decision: decision('desk', [option('tell', { privacy: of, why: 'It was not yours to tell.' }), option('hold')]),
  });
  const tell: Command = { do: 'choose', label: 'tell' };
  const comesOut: Command = {
    do: 'say',
    line: line('Beck has heard what you said.', { effects: [{ effect: 'comes-out', who: 'Beck' }] }),
  };

  it('costs integrity at once with whoever stands there, with the reason of the reply', () => {
    const { state, facts } = play(start, telling('Theo'), tell);
    expect(state.people.Theo?.integrity).toBeCloseTo(45 - 14.4);
    expect(facts).toContainEqual({ fact: 'PrivacyBroken', of: 'Theo', decision: 'desk', known: true });
    expect(facts).toContainEqual(
      expect.objectContaining({
        fact: 'MeterChanged',
        who: 'Theo',
        because: { decision: 'desk', label: 'tell', text: 'It was not yours to tell.' },
      }),
    );
    expect(state.people.Theo?.scarred).toBe(false);
  });

  it('waits with anybody else until it comes out, and counts once', () => {
    const before = play(start, telling('Beck'), tell);
    expect(before.state.people.Beck?.integrity).toBe(45);
    expect(before.state.breaches).toEqual([{ of: 'Beck', decision: 'desk', known: false }]);
    const { state, facts } = play(start, telling('Beck'), tell, telling('Beck'), tell, comesOut, comesOut);
    expect(state.people.Beck?.integrity).toBeCloseTo(45 - 14.4);
    expect(state.breaches.map((b) => b.known)).toEqual([true, true]);
    expect(facts.filter((f) => f.fact === 'PrivacyKnown')).toHaveLength(1);
    expect(facts).toContainEqual(
      expect.objectContaining({ fact: 'MeterChanged', because: { text: 'Beck has heard what you said.' } }),
    );
  });

  it('comes out beside a lie: the scar, and the loss', () => {
    const { state } = play(start, offer, { do: 'choose', label: 'lie' }, telling('Beck'), tell, comesOut);
    expect(state.people.Beck?.scarred).toBe(true);
    expect(state.people.Beck?.integrity).toBeCloseTo(45 - 21.6 - 14.4);
  });
});

describe('a lie', () => {
  it('scars when it comes out, and only with the person it was told to', () => {
    const { state } = play(
      start,
      offer,
      { do: 'choose', label: 'lie' },
      { do: 'say', line: line('She knows.', { effects: [{ effect: 'comes-out', who: 'Beck' }] }) },
    );
    expect(state.people.Beck?.scarred).toBe(true);
    expect(state.people.Theo?.scarred).toBe(false);
    expect(state.lies).toEqual([{ to: 'Beck', decision: 'door', discovered: true }]);
  });

  it('that nobody told cannot come out', () => {
    const { state } = play(start, {
      do: 'say',
      line: line('Hm.', { effects: [{ effect: 'comes-out', who: 'Beck' }] }),
    });
    expect(state.people.Beck?.scarred).toBe(false);
  });
});

describe('a promise', () => {
  it('kept gives integrity once', () => {
    const kept = line('It is in the log.', { effects: [{ effect: 'keeps', promise: 'ticket' }] });
    const once = play(start, offer, { do: 'choose', label: 'promise' }, { do: 'say', line: kept });
    const twice = play(
      start,
      offer,
      { do: 'choose', label: 'promise' },
      { do: 'say', line: kept },
      { do: 'say', line: kept },
    );
    expect(once.state.promises.ticket?.state).toBe('kept');
    expect(twice.state.people.Theo?.integrity).toBe(once.state.people.Theo?.integrity);
  });

  it('never made cannot be broken', () => {
    const { state } = play(start, {
      do: 'say',
      line: line('Hm.', { effects: [{ effect: 'breaks', promise: 'ticket' }] }),
    });
    expect(state.people.Theo?.integrity).toBe(45);
  });
});

describe('a hidden fact', () => {
  it('may be told once trust reaches its bound, and not while the person defends themselves', () => {
    const { state } = play(start, offer, { do: 'choose', label: 'shut' });
    expect(trust(state.people.Theo as never)).toBeGreaterThanOrEqual(48);
    expect(canTell(state)).toEqual({ secret: true });
    const guarded = fold(state, { fact: 'StageMoved', who: 'Theo', from: 'calm', to: 'defensive' });
    expect(canTell(guarded)).toEqual({ secret: false });
  });
});

describe('replay', () => {
  it('of the facts gives the same state as living them', () => {
    const { state, facts } = play(
      start,
      { do: 'say', line: line('Hello.', { speaker: 'Theo', cues: [{ cue: 'prop', prop: 'door', value: 'closed' }] }) },
      offer,
      { do: 'choose', label: 'promise' },
    );
    expect(foldAll(facts)).toEqual(state);
    expect(foldAll(JSON.parse(JSON.stringify(facts)))).toEqual(JSON.parse(JSON.stringify(state)));
  });

  it('never changes a state in place', () => {
    const { facts } = play(start, offer, { do: 'choose', label: 'shut' });
    const frozen = <T>(x: T): T => {
      if (x && typeof x === 'object') for (const v of Object.values(x)) frozen(v);
      return Object.freeze(x);
    };
    expect(() => facts.reduce((s, f) => frozen(fold(s, frozen(f))), EMPTY as State)).not.toThrow();
  });
});
