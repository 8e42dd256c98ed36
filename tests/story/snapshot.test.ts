import fc from 'fast-check';
import { Story } from 'inkjs';
import { describe, expect, it } from 'vitest';
import { compileFile, storyFiles } from '../../src/cli/load';
import { seeded } from '../../src/core/random';
import { guardOf } from '../../src/story/guard';
import { compileInk } from '../../src/story/ink';
import { restoreSnapshot, takeSnapshot } from '../../src/story/snapshot';

/** Everything of ink whose state could leak from one life of a snapshot into the next. */
const MIXED = `
LIST tools = hammer, (saw), wrench
LIST moods = calm, cross
VAR bag = ()
VAR mood = calm
VAR empty = ()
VAR where = -> corner
VAR deep = 0
-> hall
=== hall
Visit {hall}, turn {TURNS()}, {~one|two|three|four}, {stopping:first|second|later}, {&a|b|c}.
Dice {RANDOM(1, 1000)}. {count(3)} Bag: {bag}. All: {LIST_ALL(bag)}. Mood: {mood}.
<- side
* (once) [Once only]
  ~ bag += saw
  You took it. <>
  And glue.
* {once} [After it # tagged: {bag}]
  ~ bag -= saw
  ~ empty = bag
  Left: {empty}.
+ [Tunnel] -> tunnel(2) -> hall
+ [Var divert] -> where
+ {hall < 8} [List] -> lists
* -> out
- -> hall
=== side
+ (sticky) [Thread {sticky}]
  Since: {TURNS_SINCE(-> hall)}. # spoken
  ~ temp local = RANDOM(1, 6)
  + + [Deeper {local}]
      Here {local} still.
  + + [Roll] {shuffle once:
      - first card
      - second card
      - third card
    }
  - - -> hall
=== tunnel(n)
~ deep += n
In {n}.
{ n > 0: -> tunnel(n - 1) -> }
+ [Through {n}] ->->
+ [Elsewhere] ->-> corner
=== corner
{ mood ? cross: A cross corner.|A corner. }
~ mood = cross
~ where = -> hall
-> hall
=== lists
~ bag += LIST_RANDOM(LIST_INVERT(bag))
~ empty = ()
Now {bag}, top {LIST_MAX(bag)}, empty of {LIST_ALL(empty)}.
+ [Clear]
  ~ bag = ()
  ~ mood = ()
+ [Keep]
- -> hall
=== out
Out after {deep}.
-> END
=== function count(n)
{ n > 1:
  ~ return "{n} {count(n - 1)}"
}
~ return n
`;

function inkOf(source: string): Record<string, unknown> {
  const { ink, messages } = compileInk(source, 'mixed.ink', () => undefined);
  if (!ink) throw new Error(JSON.stringify(messages));
  return ink;
}

const stories: [string, Record<string, unknown>][] = storyFiles('stories').map((file) => {
  const compiled = compileFile(file);
  if (!compiled.ok) throw new Error(file);
  return [file, compiled.artifact.ink];
});
const cases: [string, Record<string, unknown>][] = [['mixed ink', inkOf(MIXED)], ...stories];

function open(ink: Record<string, unknown>, seed: number): Story {
  const story = new Story(structuredClone(ink));
  story.state.storySeed = seed;
  return story;
}

/** What a player could see, and all that ink would save. */
function readOn(story: Story): unknown {
  const lines: unknown[] = [];
  guardOf(story).begin();
  while (story.canContinue) lines.push([story.Continue(), story.currentTags]);
  const choices = story.currentChoices.map((c) => [c.text, c.tags, c.sourcePath]);
  return { lines, choices, state: JSON.parse(story.state.toJson()) };
}

function take(story: Story, draw: number): void {
  story.ChooseChoiceIndex(Math.floor(draw * story.currentChoices.length));
}

/** Plays on for some choices; @returns everything seen. */
function playOn(story: Story, draws: readonly number[]): unknown[] {
  const seen: unknown[] = [];
  for (const draw of draws) {
    if (story.currentChoices.length === 0) break;
    take(story, draw);
    seen.push(readOn(story));
  }
  return seen;
}

describe.each(cases)('a snapshot of %s', (_name, ink) => {
  it('goes on exactly as a fresh play that took the same choices', () => {
    const used = open(ink, 1);
    fc.assert(
      fc.property(fc.nat(90), fc.nat(8), fc.nat(6), fc.nat(1_000_000), (seed, before, after, random) => {
        const draw = seeded(random);
        const draws = (n: number) => Array.from({ length: n }, draw);
        const [prefix, first, second] = [draws(before), draws(after + 1), draws(after + 1)];
        guardOf(used).begin();
        used.ResetState();
        used.state.storySeed = seed;
        readOn(used);
        playOn(used, prefix);
        const snapshot = takeSnapshot(used);
        playOn(used, first);
        restoreSnapshot(used, snapshot);
        const again = playOn(used, second);
        restoreSnapshot(used, snapshot);
        const onceMore = playOn(used, second);

        const fresh = open(ink, seed);
        readOn(fresh);
        playOn(fresh, prefix);
        expect(again).toEqual(playOn(fresh, second));
        expect(onceMore).toEqual(again);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a snapshot', () => {
  it('mends a story that was stopped in the middle of a line', () => {
    const story = open(
      inkOf('Start.\n+ [Loop]\n  One line.\n  -> loop\n+ [On] Further.\n-> END\n=== loop\n-> loop\n'),
      1,
    );
    readOn(story);
    const snapshot = takeSnapshot(story);
    take(story, 0);
    expect(() => readOn(story)).toThrow('runs in a circle');
    restoreSnapshot(story, snapshot);
    take(story, 0.9);
    expect(readOn(story)).toMatchObject({ lines: [['Further.\n', []]], choices: [] });
  });

  it('keeps the kind of an empty list, which ink sets in place', () => {
    const source = `LIST tools = (saw), axe\nLIST moods = (calm), cross\nVAR a = saw\nVAR b = calm
~ a -= saw
Start.
+ [Mix]
  ~ b = a
  Mixed {LIST_ALL(b)}.
+ [Show] All: {LIST_ALL(a)}.
- -> END
`;
    const story = open(inkOf(source), 1);
    readOn(story);
    const snapshot = takeSnapshot(story);
    take(story, 0);
    expect(readOn(story)).toMatchObject({ lines: [['Mixed calm, cross.\n', []]] });
    restoreSnapshot(story, snapshot);
    take(story, 0.9);
    expect(readOn(story)).toMatchObject({ lines: [['All: saw, axe.\n', []]] });
  });

  it('is refused by another story object', () => {
    const ink = inkOf('Hi.\n+ [On] -> END\n');
    const snapshot = takeSnapshot(open(ink, 1));
    expect(() => restoreSnapshot(open(ink, 1), snapshot)).toThrow('belongs to the story object');
  });
});
