/** Random plays of one story as a player of Rapport meets it, some of them held against inkjs alone. */
import { Story } from 'inkjs';

/** Choices of one play, beyond which it is cut: many stories are loops by design. */
const MOST_CHOICES = 100;
/** Ink's own steps: of all plays together, after which no other begins, and of one turn with inkjs alone. */
const MOST_STEPS = { plays: 10_000_000, turn: 50_000 };
/** Plays that are held against inkjs alone, line by line. */
const COMPARED = 20;
const MOST_LINES = 2_000;

/**
 * @param alone the story as ink's own compiler left it.
 * @returns {{ plays: number, choicesMade: number, choicesTaken: number, outcomes: Record<string, number>, different?: string }}
 */
export function playMany(ours, artifact, alone, most) {
  const taken = new Set();
  const outcomes = {};
  let plays = 0;
  let choicesMade = 0;
  let different;
  for (let work = 0; plays < most && work < MOST_STEPS.plays; plays += 1) {
    const play = watched((see) => randomPlay(ours, artifact, plays, see));
    work += play.work;
    choicesMade += play.steps.length;
    for (const { path } of play.steps) taken.add(path);
    outcomes[play.outcome] = (outcomes[play.outcome] ?? 0) + 1;
    if (plays < COMPARED) different ??= differenceFromInk(play, alone, plays);
  }
  return { plays, choicesMade, choicesTaken: taken.size, outcomes, ...(different && { different }) };
}

/** Watches ink itself while a play is made: what was really chosen, and how much work it was. */
function watched(make) {
  const ink = { ChooseChoiceIndex: Story.prototype.ChooseChoiceIndex, Step: Story.prototype.Step };
  const play = { steps: [], shown: [], work: 0, pressed: 0, outcome: '' };
  Story.prototype.ChooseChoiceIndex = function choose(index) {
    play.steps.push({ path: this.currentChoices[index].pathStringOnChoice, index, pressed: play.pressed });
    return ink.ChooseChoiceIndex.call(this, index);
  };
  Story.prototype.Step = function step() {
    play.work += 1;
    return ink.Step.call(this);
  };
  try {
    play.outcome = make(play);
    return play;
  } finally {
    Object.assign(Story.prototype, ink);
  }
}

/** @returns `ended`, `cut` at the bound, or what the story itself fails with. */
function randomPlay(ours, artifact, seed, play) {
  const pick = chance(seed);
  const see = (facts) => {
    for (const { fact, line } of facts) if (fact === 'LineShown') play.shown.push(line.text);
  };
  try {
    const begun = ours.begin(artifact, seed, 0);
    let { turn } = begun;
    see(turn.facts);
    while (turn.state.offer) {
      if (play.steps.length >= MOST_CHOICES) return 'cut';
      const { options } = turn.state.offer.decision;
      play.pressed = pick(options.length);
      turn = ours.choose(begun.runner, turn.state, options[play.pressed].label);
      see(turn.facts);
    }
    return 'ended';
  } catch (error) {
    if (!(error instanceof ours.StoryTrouble)) throw error;
    return error.message;
  }
}

/** Mulberry32: the same plays on every machine. */
function chance(seed) {
  let a = seed + 1;
  return (below) => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

/** The first place where a player would read or choose something else than ink says. */
function differenceFromInk({ steps, shown }, story, seed) {
  const missed = steps.find(({ index, pressed }) => index !== pressed);
  if (missed) return `Choice ${missed.pressed + 1} was pressed, ink took ${missed.index + 1}.`;
  const wanted = linesOf(story, seed, steps).filter((line) => line !== '');
  const got = shown.filter((line) => line !== '');
  // A name in front of a line is shown apart from it.
  const at = got.findIndex((line, i) => line !== wanted[i] && !wanted[i]?.endsWith(line));
  return at === -1 ? undefined : `Line ${at + 1} of the play with seed ${seed} is not what ink says.`;
}

/** As far as ink alone gets: where a story fails, it fails here, too. */
function linesOf(story, seed, steps) {
  const lines = [];
  let left = MOST_STEPS.turn;
  // Its class is that of the bundle with the compiler, not the one above.
  const { Step } = Object.getPrototypeOf(story);
  story.Step = () => {
    left -= 1;
    if (left < 0) throw new Error('The story circles.');
    Step.call(story);
  };
  story.onError = () => {};
  story.allowExternalFunctionFallbacks = true;
  const read = () => {
    left = MOST_STEPS.turn;
    for (let n = 0; story.canContinue && n < MOST_LINES; n += 1) lines.push(story.Continue().trim());
  };
  try {
    story.ResetState();
    story.state.storySeed = seed;
    read();
    for (const { index } of steps) {
      story.ChooseChoiceIndex(index);
      read();
    }
  } catch {
    return lines;
  }
  return lines;
}
