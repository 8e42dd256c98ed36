/**
 * One conformance case, three times: as Rapport plays it, as Rapport's compiled ink plays in inkjs, and with inkjs
 * alone. The third says whose a difference is.
 */
import { Story } from 'inkjs';
import { Compiler, CompilerOptions } from 'inkjs/full';
import { answersOf, choiceLines, firstDifference, TROUBLE, tagLine, wordsOnly } from './transcript.mjs';

/** Far beyond any case; a story that circles ends here. */
const MOST_STEPS = 1_000_000;
const WARNING = 1;

/** @param files texts by name, of which `story.ink` or `bytecode.json` is the story. */
export function runCase(ours, files) {
  const wanted = files['transcript.txt'] ?? '';
  const answers = answersOf(files['input.txt'] ?? '');
  const plain = attempt(() => play(inkAlone(files), answers));
  const compiled = attempt(() => play(oursCompiled(ours, files), answers));
  const played = attempt(() => playOurs(ours, files, answers));
  const { hide } = JSON.parse(files['metadata.json'] ?? '{}');
  return { ...verdict({ wanted, plain, compiled, played }), ...(hide && { hidden: true }) };
}

/** `passes`, `inkjs` where inkjs alone differs from the transcript in the same way, or `ours`. */
export function verdict({ wanted, plain, compiled, played }) {
  const strict = firstDifference(wanted, compiled);
  const loose = firstDifference(wordsOnly(wanted), wordsOnly(played));
  if (!strict && !loose) return { result: 'passes' };
  const same = !firstDifference(plain, compiled) && !firstDifference(wordsOnly(plain), wordsOnly(played));
  return { result: same ? 'inkjs' : 'ours', ...(strict ?? loose) };
}

/** A crash is a part of the transcript, so that two crashes can be compared. */
function attempt(run) {
  try {
    return run();
  } catch {
    return TROUBLE;
  }
}

function inkAlone(files) {
  if (files['bytecode.json']) return new Story(files['bytecode.json']);
  const handler = { ResolveInkFilename: (name) => name, LoadInkFileContents: (name) => files[name] ?? missing(name) };
  const options = new CompilerOptions('story.ink', [], false, () => {}, handler);
  return new Compiler(files['story.ink'], options).Compile();
}

function missing(name) {
  throw new Error(`There is no file "${name}".`);
}

function compiledInk(ours, files) {
  if (files['bytecode.json']) return { ink: JSON.parse(files['bytecode.json']), labels: {} };
  const { ink, labels, messages } = ours.compileInk(files['story.ink'], 'story.ink', (name) => files[name]);
  if (!ink) throw new Error(messages.map(({ text }) => text).join(' '));
  return { ink, labels };
}

function oursCompiled(ours, files) {
  return new Story(structuredClone(compiledInk(ours, files).ink));
}

/** As the corpus' own drivers do it; an error of the story is a line of the transcript, a warning is not. */
function play(story, answers) {
  let out = '';
  let steps = 0;
  const step = story.Step.bind(story);
  story.Step = () => {
    if (++steps > MOST_STEPS) throw new Error('The story circles.');
    step();
  };
  story.state.storySeed = 0;
  const errors = [];
  story.onError = (message, type) => {
    if (type !== WARNING) errors.push(message);
  };
  const left = [...answers];
  while (story.canContinue || story.currentChoices.length > 0) {
    if (story.currentChoices.length > 0) {
      out += choiceLines(story.currentChoices.map(({ text }) => text));
      if (left.length === 0) break;
      story.ChooseChoiceIndex(left.shift());
    }
    out += tagLine(story.currentTags);
    out += story.ContinueMaximally();
    out += tagLine(story.currentTags);
    if (errors.splice(0).length > 0) out += `${TROUBLE}\n`;
  }
  return out;
}

/** The same transcript from what a player of Rapport sees. */
function playOurs(ours, files, answers) {
  const left = [...answers];
  let out = '';
  const show = (facts) => {
    for (const { fact, line } of facts) if (fact === 'LineShown') out += `${spoken(line)}\n`;
  };
  try {
    let { runner, turn } = ours.begin(artifactOf(ours, files), 0, 0);
    show(turn.facts);
    while (turn.state.offer) {
      const { options } = turn.state.offer.decision;
      out += choiceLines(options.map(({ text }) => text));
      const option = options[left.shift()];
      if (!option) break;
      turn = ours.choose(runner, turn.state, option.label);
      show(turn.facts);
    }
    // Where it ran out, the play is over and the author is told; whoever asks the runner for more is told, too.
    if (turn.state.phase === 'ended') runner.next();
  } catch (error) {
    if (!(error instanceof ours.StoryTrouble)) throw error;
    out += `${TROUBLE}\n`;
  }
  return out;
}

function artifactOf(ours, files) {
  const source = files['story.ink'] ?? 'There is no text.';
  const compiled = ours.compileStory(source, { file: 'story.ink', slug: 'case', include: (name) => files[name] });
  if (!compiled.ok) throw new Error(compiled.problems.map(({ what }) => what).join(' '));
  return files['bytecode.json'] ? { ...compiled.artifact, ...compiledInk(ours, files) } : compiled.artifact;
}

function spoken({ speaker, face, read, text }) {
  const name = read ? 'Read' : speaker;
  return name ? `${name === 'officer' ? 'You' : name}: ${face ? `(${face}) ` : ''}${text}` : text;
}
