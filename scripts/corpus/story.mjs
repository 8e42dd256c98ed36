/** One story that somebody else wrote: it compiles, or says why not; it plays, at random; it says what ink alone says. */
import { Story } from 'inkjs';
import { Compiler, CompilerOptions } from 'inkjs/full';

/** Choices of one play, beyond which it is cut: many stories are loops by design. */
const MOST_CHOICES = 100;
/** Ink's own steps of one play with inkjs alone, which nothing else would stop. */
const MOST_STEPS = 2_000_000;
/** Plays that are held against inkjs alone, line by line. */
const COMPARED = 20;

/**
 * @param {{ root: string, files: Record<string, string>, plays: number }} story texts by path below the root's folder.
 */
export function tryStory(ours, { root, files, plays }) {
  const source = files[root];
  const used = new Set([root]);
  const include = (name) => {
    if (files[name] !== undefined) used.add(name);
    return files[name];
  };
  const alone = compileAlone(source, root, include);
  const compiled = ours.compileStory(source, { file: root, slug: 'story', include });
  const about = {
    files: used.size,
    bytes: [...used].reduce((sum, name) => sum + Buffer.byteLength(files[name]), 0),
    lines: [...used].reduce((sum, name) => sum + files[name].split('\n').length, 0),
    choices: alone.choices,
    alone: alone.story ? 'compiles' : 'does not compile',
    ours: compiled.ok ? 'compiles' : 'does not compile',
    plain: compiled.draft.plain,
    findings: tally(compiled.problems.map(({ severity, rule }) => `${severity} ${rule}`)),
  };
  if (!compiled.ok) return { ...about, first: compiled.problems.slice(0, 3).map(placed) };
  return { ...about, ...playMany(ours, compiled.artifact, alone, plays) };
}

function placed({ file, line, what }) {
  return `${file}:${line} ${what}`;
}

function tally(names) {
  const counts = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

function compileAlone(source, root, include) {
  const handler = {
    ResolveInkFilename: (name) => name,
    LoadInkFileContents: (name) => (include(name) ?? '').replace(/^\uFEFF/, ''),
  };
  const compiler = new Compiler(source.replace(/^\uFEFF/, ''), new CompilerOptions(root, [], false, () => {}, handler));
  try {
    const story = compiler.Compile().ToJson();
    return { story: JSON.parse(story), choices: countChoices(compiler.parsedStory) };
  } catch {
    return { choices: 0 };
  }
}

function countChoices(node) {
  const own = node.typeName === 'Choice' ? 1 : 0;
  return (node.content ?? []).reduce((sum, child) => sum + countChoices(child), own);
}

function playMany(ours, artifact, alone, plays) {
  const taken = new Set();
  const outcomes = {};
  let choices = 0;
  let different;
  for (let seed = 0; seed < plays; seed += 1) {
    const play = randomPlay(ours, artifact, seed);
    for (const step of play.steps) taken.add(step.path);
    choices += play.steps.length;
    outcomes[play.outcome] = (outcomes[play.outcome] ?? 0) + 1;
    if (seed < COMPARED && alone.story) different ??= differenceFromInk(play, alone.story, seed);
  }
  return { plays, choicesMade: choices, choicesTaken: taken.size, outcomes, ...(different && { different }) };
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

/** Uniform choices until the end, a trouble, or the bound; watches ink itself for what was really chosen. */
function randomPlay(ours, artifact, seed) {
  const pick = chance(seed);
  const steps = [];
  const shown = [];
  const see = (facts) => {
    for (const { fact, line } of facts) if (fact === 'LineShown') shown.push(line);
  };
  const chooseInInk = Story.prototype.ChooseChoiceIndex;
  let wanted = 0;
  Story.prototype.ChooseChoiceIndex = function watched(index) {
    steps.push({ path: this.currentChoices[index].pathStringOnChoice, index, wanted });
    return chooseInInk.call(this, index);
  };
  try {
    const begun = ours.begin(artifact, seed, 0);
    let { turn } = begun;
    see(turn.facts);
    while (turn.state.offer) {
      if (steps.length >= MOST_CHOICES) return { steps, shown, outcome: 'cut' };
      const { options } = turn.state.offer.decision;
      wanted = pick(options.length);
      turn = ours.choose(begun.runner, turn.state, options[wanted].label);
      see(turn.facts);
    }
    return { steps, shown, outcome: 'ended' };
  } catch (error) {
    if (!(error instanceof ours.StoryTrouble)) throw error;
    return { steps, shown, outcome: error.message };
  } finally {
    Story.prototype.ChooseChoiceIndex = chooseInInk;
  }
}

/** The first place where a player would read or choose something else than ink says. */
function differenceFromInk({ steps, shown }, json, seed) {
  const missed = steps.find(({ index, wanted }) => index !== wanted);
  if (missed) return `Choice ${missed.wanted + 1} was pressed, ink took ${missed.index + 1}.`;
  const story = new Story(structuredClone(json));
  story.onError = () => {};
  story.state.storySeed = seed;
  let left = MOST_STEPS;
  const step = story.Step.bind(story);
  story.Step = () => {
    if (--left < 0) throw new Error('The story circles.');
    step();
  };
  const lines = [];
  const read = () => {
    for (let n = 0; story.canContinue && n < 2000; n += 1) lines.push(story.Continue().trim());
  };
  try {
    read();
    for (const { index } of steps) {
      story.ChooseChoiceIndex(index);
      read();
    }
  } catch {
    // Ink alone fails here, too; what was read before still counts.
  }
  const wanted = lines.filter((line) => line !== '');
  const got = shown.map(({ text }) => text).filter((line) => line !== '');
  const at = got.findIndex((line, i) => line !== wanted[i] && !wanted[i]?.endsWith(line));
  return at === -1 ? undefined : `Line ${at + 1} of the play with seed ${seed} is not what ink says.`;
}
