import fc from 'fast-check';
import { Story } from 'inkjs';
import { describe, expect, it } from 'vitest';
import { bigStory } from '../../../scripts/bench/big-story.mjs';
import { seeded } from '../../../src/core/random';
import { catalogOf } from '../../../src/story/explore/catalog';
import { wordsIn } from '../../../src/story/explore/game';
import { PlainGame } from '../../../src/story/explore/plain-game';
import { compileLive } from '../../../src/story/live';
import { drafted, explored } from './help';

/** Everything that ink's search for the end of a line exists for. */
const TRICKY = `
VAR n = 0
-> top
=== top
First line. # tag one
~ n++
Second {n}, <>
glued on. {shuffle:
- red
- blue
}
{n > 1:
  Inside a block {n}.
  <> and glued there.
- else:
  The other block.
}
{ask(n)} is what it says. {noisy()}
<- aside
* Start [bracket # in] after # out
* {n > 1} [Only] -> tunnel ->
+ [More]
  Long ago.
* -> done
- -> top
=== aside
* [Aside {n}] Aside said. <>
- -> top
=== tunnel
In the tunnel.
->->
=== done
Done. -> END
=== function ask(x)
{x > 2: much|little}
=== function noisy()
Noise.
~ return
`;

describe.each([
  ['ink that is hard to read line by line', TRICKY],
  ['a large story', bigStory(2, 6)],
])('the fast loop on %s', (_name, source) => {
  const draft = drafted(source);
  const live = compileLive('story.ink', draft.draft.texts);
  const game = new PlainGame(live, draft.draft.ink.labels, catalogOf(draft, live).lineOfChoice);

  it('offers and counts the same as ink, line by line', () => {
    fc.assert(
      fc.property(fc.nat(90), fc.nat(1_000_000), (seed, random) => {
        const draw = seeded(random);
        const story = new Story(structuredClone(draft.draft.ink.ink ?? {}));
        story.state.storySeed = seed;
        let moment = game.begin(0, seed);
        for (let made = 0; made < 12; made++) {
          const lines: string[] = [];
          while (story.canContinue) lines.push(story.Continue() ?? '');
          const said = lines.map((l) => l.trim()).filter((l) => l !== '');
          expect([moment.lines, moment.words]).toEqual([said.length, wordsIn(said.join(' '))]);
          expect(moment.offered.map((o) => o.words)).toEqual(story.currentChoices.map((c) => wordsIn(c.text)));
          if (moment.offered.length === 0) break;
          const index = Math.floor(draw() * moment.offered.length);
          story.ChooseChoiceIndex(index);
          moment = game.choose(moment, index);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('plain ink', () => {
  it('is walked whole where it is small; choices go by knot and label, or by line', () => {
    const report = explored(
      `-> hall\n=== hall\nA hall.\n* (door) [Door] -> END\n* [Window]\n  You climb.\n  -> END\n* {false} Never\n  Nobody reads this.\n  -> END\n`,
    );
    expect(report).toMatchObject({ mode: 'ink', exact: true, plays: 2, bounds: [], decisions: [], meters: [] });
    expect(report.coverage.choices).toMatchObject({
      reached: 2,
      total: 3,
      missed: [{ id: 'story.ink:8', line: 8, offered: 0, text: '* {false} Never' }],
    });
    expect(report.coverage.choices.hits.map((c) => [c.id, c.offered, c.taken])).toEqual([
      ['hall.door', 2, 1],
      ['story.ink:5', 2, 1],
      ['story.ink:8', 0, 0],
    ]);
    expect(report.coverage.lines).toMatchObject({ reached: 4, total: 6 });
    expect(report.coverage.lines.missed.map((l) => l.line)).toEqual([8, 9]);
    expect(report.endings).toEqual([
      { id: 'story.ink:4', title: 'in hall', share: 0.5, reached: true },
      { id: 'story.ink:7', title: 'in hall', share: 0.5, reached: true },
      { id: 'story.ink:10', title: 'in hall', share: 0, reached: false },
    ]);
    expect(report.bots.map((b) => b.bot)).toEqual(['random', 'first', 'longest']);
    expect(report.shortest.choices).toEqual({
      'hall.door': { variant: 'base', choices: ['door'] },
      'story.ink:5': { variant: 'base', choices: ['choice-2'] },
    });
  });

  it('counts a line inside a condition for itself, and logic, tags and texts of expressions not at all', () => {
    const { lines } = explored(
      `VAR who = "somebody"\n# title: Nothing of ours\nHello {who == "nobody": you|there}.\n{ who == "nobody":\n  Only for nobody.\n- else:\n  For somebody. # loud\n}\n~ who = "x{who}"\n~ greet(who)\n-> END\n=== function greet(ref name)\nHello, {name}.\n`,
    ).coverage;
    expect(lines.hits.map((l) => [l.line, l.shown])).toEqual([
      [3, 1],
      [5, 0],
      [7, 1],
      [13, 1],
    ]);
  });

  it('may run out of content, and leave answers of a program to zero', () => {
    const report = explored(
      'EXTERNAL answer(x)\n* {answer(1) == 0} [Zero] -> zero\n* [Else]\n  Else.\n=== zero\nIt is zero.\n',
    );
    expect(report).toMatchObject({ exact: true, plays: 2, trouble: [] });
    expect(report.endings).toEqual([
      { id: 'end', title: 'at the end of what stands above the knots', share: 0.5, reached: true },
      { id: 'loose end story.ink:6', title: 'runs out without END or DONE', share: 0.5, reached: true },
    ]);
  });

  it('names lines of parts by their file', () => {
    const { coverage } = explored(
      'INCLUDE part.ink\nHello.\n-> more\n',
      {},
      { 'part.ink': '=== more\nIn the part.\n* [Leave] -> END\n* {false} Not\n- -> END\n' },
    );
    expect(coverage.choices.missed).toEqual([
      { id: 'part.ink:4', file: 'part.ink', line: 4, text: '* {false} Not', offered: 0 },
    ]);
    expect(coverage.lines.hits.map((l) => `${l.file}:${l.line}`)).toEqual([
      'story.ink:2',
      'part.ink:2',
      'part.ink:3',
      'part.ink:4',
    ]);
  });
});
