import { describe, expect, it } from 'vitest';
import { onlyFinding, planted, textProblems } from '../story';

const functions = `=== function count()
~ seen = seen + 1
~ return seen
=== function twice(x)
~ temp y = x * 2
~ return y
`;
const source = (from: string, to: string) =>
  `${planted(from, to).replace('-> grille\n\n', 'VAR seen = 0\n-> grille\n\n')}${functions}`;

describe('call-in-choice', () => {
  it.each([
    ['a tag', '# why: Kind, and', '# why: Kind, {count()} and', '* (wait)'],
    ['a condition', '* (hold) [', '* (hold) {count() > 0} [', '* (hold)'],
  ])('finds a function that counts, in %s', (_where, from, to, at) => {
    expect(onlyFinding(source(from, to), 'call-in-choice', at).what).toBe(
      '"count()" changes "seen" as this choice is offered.',
    );
  });

  it('leaves functions that only compute alone, and calls on lines', () => {
    expect(textProblems(source('* (hold) [', '* (hold) {twice(seen) >= 0} ['))).toEqual([]);
    expect(textProblems(source('Jess: Is that', '~ count()\nJess: Is that'))).toEqual([]);
  });
});
