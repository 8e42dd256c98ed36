// How soon every choice of a large story has been taken: the explorer against plays at random, each from the top.
import { Story } from 'inkjs';
import { bigStory } from './big-story.mjs';
import { load, percentile } from './measure.mjs';

const SEEDS = [1, 2, 3, 4, 5];
/** CPU seconds after which random play is given up: the ratio is then a lower bound. */
const MOST_SECONDS = 90;

function cpuSeconds() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** CPU seconds to the last choice, compiling included, and plays a second. */
function explored({ draftStory, exploring }, source, seed) {
  const start = cpuSeconds();
  const drafted = draftStory(source, { file: 'story.ink', slug: 'story' });
  const steps = exploring(drafted, { seed, plays: 1_000_000, seconds: MOST_SECONDS, clock: cpuSeconds });
  for (let step = steps.next(); !step.done; step = steps.next()) {
    const { choices, plays, moves } = step.value;
    if (choices.reached === choices.total) return { seconds: cpuSeconds() - start, plays, moves, total: choices.total };
  }
  throw new Error(`The explorer did not take every choice within ${MOST_SECONDS} s (seed ${seed}).`);
}

/** What Inky's player does, in a loop: Continue to the next choices, take any, begin again at the end. */
function naive({ draftStory, seeded }, source, total) {
  const random = seeded(1);
  const start = cpuSeconds();
  const { draft } = draftStory(source, { file: 'story.ink', slug: 'story' });
  const story = new Story(draft.ink.ink);
  const taken = new Set();
  let plays = 0;
  let moves = 0;
  while (taken.size < total && cpuSeconds() - start < MOST_SECONDS) {
    story.ResetState();
    while (story.canContinue) story.Continue();
    while (story.currentChoices.length > 0) {
      const index = Math.floor(random() * story.currentChoices.length);
      moves += 1;
      taken.add(story.currentChoices[index].sourcePath);
      story.ChooseChoiceIndex(index);
      while (story.canContinue) story.Continue();
    }
    plays += 1;
  }
  return { seconds: cpuSeconds() - start, plays, moves, taken: taken.size };
}

export async function authorExplorer() {
  const tools = {
    ...(await load('src/story/draft.ts')),
    ...(await load('src/story/explore/explore.ts')),
    ...(await load('src/core/random.ts')),
  };
  const source = bigStory(1);
  const runs = SEEDS.map((seed) => explored(tools, source, seed));
  const { total } = runs[0];
  const mine = percentile(
    runs.map((run) => run.seconds),
    0.5,
  );
  const random = naive(tools, source, total);
  const cut = random.taken < total;
  const round = (x) => Math.round(x * 100) / 100;
  const sum = (list, what) => list.reduce((total, run) => total + run[what], 0);
  const rate = (list, what) => Math.round(sum(list, what) / sum(list, 'seconds'));
  return [
    {
      name: `CPU seconds until all ${total} choices of a story of ${Math.round(source.length / 1000)} KB were taken, random play over explorer${cut ? ', a lower bound' : ''}`,
      value: round(random.seconds / mine),
      unit: 'times',
      atLeast: 10,
      of: [
        { name: `explorer, median of ${SEEDS.length} seeds, compiling included`, value: round(mine), unit: 's' },
        {
          name: `random play from the top${cut ? `, given up at ${random.taken} choices` : ''}`,
          value: round(random.seconds),
          unit: 's',
        },
        { name: 'explorer', value: rate(runs, 'plays'), unit: 'plays a second' },
        { name: 'random play', value: rate([random], 'plays'), unit: 'plays a second' },
        { name: 'explorer, whose plays go deeper', value: rate(runs, 'moves'), unit: 'choices a second' },
        { name: 'random play', value: rate([random], 'moves'), unit: 'choices a second' },
      ],
    },
  ];
}
