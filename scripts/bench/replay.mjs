// Replaying a log of sixty choices, against ink alone taking as many.
import { Story } from 'inkjs';
import { load, loadStory, percentile } from './measure.mjs';

const CHOICES = 60;
const ROUNDS = 9;

function timed(work) {
  const times = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    work();
    times.push(performance.now() - start);
  }
  return percentile(times, 0.5);
}

/** Ink with no rules: as many choices, always the first, the story begun again whenever it ends. */
function bare(artifact) {
  let made = 0;
  while (made < CHOICES) {
    const story = new Story(structuredClone(artifact.ink));
    while (story.canContinue) story.Continue();
    while (story.currentChoices.length > 0 && made < CHOICES) {
      story.ChooseChoiceIndex(0);
      made += 1;
      while (story.canContinue) story.Continue();
    }
  }
}

export async function replay() {
  const artifact = await loadStory('name-on-the-list');
  const { replay: again } = await load('src/session/replay.ts');
  const path = artifact.worlds[0].best;
  const plays = CHOICES / path.length;
  const mine = timed(() => {
    for (let i = 0; i < plays; i += 1) again(artifact, 1, 0, path);
  });
  const least = timed(() => bare(artifact));
  const round = (x) => Math.round(x * 10) / 10;
  return [
    {
      name: `replay of ${CHOICES} choices`,
      value: round(mine),
      unit: 'ms',
      of: [
        { name: 'ink alone, as many choices', value: round(least), unit: 'ms' },
        { name: 'ratio', value: round(mine / least), unit: 'times' },
      ],
    },
  ];
}
