// Replaying a log of sixty choices, against ink alone taking the same choices.
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

/** Ink with no rules: the same choices by index. */
function bare(artifact, path) {
  const story = new Story(structuredClone(artifact.ink));
  for (const { label } of path) {
    while (story.canContinue) story.Continue();
    const index = story.currentChoices.findIndex((c) => artifact.labels[c.pathStringOnChoice] === label);
    story.ChooseChoiceIndex(Math.max(0, index));
  }
  while (story.canContinue) story.Continue();
}

export async function replay() {
  const artifact = await loadStory('name-on-the-list');
  const { replay: again } = await load('src/session/replay.ts');
  const path = artifact.worlds[0].best;
  const plays = CHOICES / path.length;
  const mine = timed(() => {
    for (let i = 0; i < plays; i += 1) again(artifact, 1, 0, path);
  });
  const least = timed(() => {
    for (let i = 0; i < plays; i += 1) bare(artifact, path);
  });
  const round = (x) => Math.round(x * 10) / 10;
  return [
    {
      name: `replay of ${CHOICES} choices`,
      value: round(mine),
      unit: 'ms',
      of: [
        { name: 'ink alone, the same choices', value: round(least), unit: 'ms' },
        { name: 'ratio', value: round(mine / least), unit: 'times' },
      ],
    },
  ];
}
