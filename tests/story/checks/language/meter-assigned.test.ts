import { describe, expect, it } from 'vitest';
import { onlyFinding, planted, textProblems } from '../story';

const inFront = (lines: string) => planted('Jess: Is that', `${lines}\nJess: Is that`);

describe('meter-assigned', () => {
  it.each(['~ theo_trust = 60', '~theo_trust += 5', '~ theo_trust++', '~ theo_rapport -= 1'])('finds %s', (logic) => {
    const found = onlyFinding(inFront(logic), 'meter-assigned', logic);
    expect(found.mend).toContain('# Theo: integrity 1');
  });

  it('finds it in a branch', () => {
    const source = inFront('{grille.ask:\n- else: ~ theo_trust = 3\n}');
    expect(textProblems(source)).toMatchObject([
      { rule: 'meter-assigned', what: '"theo_trust = 3" changes "theo_trust".' },
    ]);
  });

  it('finds a fact and the world', () => {
    expect(onlyFinding(inFront('~ can_latch = true'), 'meter-assigned', '~ can_latch').mend).toContain(
      '"# hidden" row',
    );
    const world = planted('-> grille\n\n', 'VAR twin = 0\n-> grille\n\n', inFront('~ twin = 1'));
    expect(onlyFinding(world, 'meter-assigned', '~ twin').mend).toContain('the program sets it');
  });

  it('finds a temporary one and a parameter of that name, instead of ink’s own words', () => {
    expect(onlyFinding(inFront('~ temp theo_trust = 5'), 'meter-assigned', '~ temp').what).toContain('hides the first');
    const knot = `${inFront('-> more(1) ->')}=== more(theo_trust)\nHm.\n->->\n`;
    expect(onlyFinding(knot, 'meter-assigned', '=== more').what).toContain('parameter "theo_trust"');
  });

  it('finds a function that changes what it is given', () => {
    const source = `${inFront('~ raise(1, theo_trust)')}=== function raise(by, ref x)\n~ x = x + by\n`;
    expect(onlyFinding(source, 'meter-assigned', '~ raise(1').what).toBe('"raise" may change "theo_trust".');
  });

  it('leaves reading alone, and variables of the author’s own', () => {
    const source = inFront('~ temp seen = theo_trust\n~ seen = seen + 1\n{theo_trust == 45: Hm.}\n{seen: Ho.}');
    expect(textProblems(`${source}=== function twice(x)\n~ return x * 2\n`)).toEqual([]);
  });
});
