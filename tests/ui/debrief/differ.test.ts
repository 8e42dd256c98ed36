import { describe, expect, it } from 'vitest';
import { type Debrief, debrief } from '../../../src/core/debrief';
import type { Fact } from '../../../src/core/facts';
import { alsoRight } from '../../../src/ui/debrief/words/differ';
import { decision, meta, option } from '../../fixtures';

const OPTIONS = [
  option('walk', { best: true, why: 'He saw somewhere to go.', security: 2, service: 1 }),
  option('log', { best: true, why: 'It is on paper by six.', security: 1, service: 2 }),
  option('pass', { why: 'Nobody moved.' }),
];

function played(label: string, differ: boolean): Debrief {
  const offered = decision('intake', OPTIONS, { differ });
  const facts: Fact[] = [
    { fact: 'PlayStarted', story: 'door', meta, seed: 1, world: 0, rules: 1 },
    { fact: 'DecisionOffered', decision: offered, order: ['walk', 'log', 'pass'] },
    { fact: 'ChoiceMade', decision: 'intake', label, score: 100 },
  ];
  const random = { security: 50, service: 50, handInHand: 50 };
  return debrief(facts, { worst: { security: 0, service: 0 }, best: { security: 2, service: 2 }, random });
}
const other = (label: string, differ = true) => {
  const [d] = played(label, differ).decisions;
  return d && alsoRight(d)?.option.why;
};

describe('where reasonable officers differ', () => {
  it('whoever took one best reply reads the reason of the other', () => {
    expect(other('walk')).toBe('It is on paper by six.');
    expect(other('log')).toBe('He saw somewhere to go.');
  });

  it('whoever took neither finds both among the others', () => {
    expect(other('pass')).toBeUndefined();
    const reasons = played('pass', true)
      .decisions[0]?.others.filter((o) => o.option.best)
      .map((o) => o.option.why);
    expect(reasons).toEqual(['He saw somewhere to go.', 'It is on paper by six.']);
  });

  it('and nowhere else', () => expect(other('walk', false)).toBeUndefined());
});
