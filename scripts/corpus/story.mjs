/** One story that somebody else wrote: it compiles, or says why not; it plays and is explored; it says what ink says. */
import { Compiler, CompilerOptions } from 'inkjs/full';
import { playMany } from './plays.mjs';

/** Where an exploration ends that has not reached everything. */
const EXPLORED = { plays: 2_000, seconds: 20 };

/** @param {{ root: string, files: Record<string, string>, plays: number }} story texts by path below the root's folder. */
export function tryStory(ours, { root, files, plays }) {
  const source = files[root];
  const used = new Set([root]);
  const include = (name) => {
    if (files[name] !== undefined) used.add(name);
    return files[name];
  };
  const options = { file: root, slug: 'story', include };
  const alone = compileAlone(source, root, include);
  const began = performance.now();
  const compiled = ours.compileStory(source, options);
  const about = {
    used: [...used],
    files: used.size,
    bytes: [...used].reduce((sum, name) => sum + Buffer.byteLength(files[name]), 0),
    lines: [...used].reduce((sum, name) => sum + files[name].split('\n').length, 0),
    choices: alone.choices,
    alone: alone.story ? 'compiles' : 'does not compile',
    ours: compiled.ok ? 'compiles' : 'does not compile',
    plain: compiled.draft.plain,
    milliseconds: Math.round(performance.now() - began),
    findings: tally(compiled.problems.map(({ severity, rule }) => `${severity} ${rule}`)),
  };
  if (!compiled.ok) return { ...about, first: compiled.problems.slice(0, 3).map(placed) };
  const explored = exploreIt(ours, ours.draftStory(source, options));
  return { ...about, ...playMany(ours, compiled.artifact, alone.story, plays), explored };
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
  const bare = (text = '') => text.replace(/^\uFEFF/, '');
  const handler = { ResolveInkFilename: (name) => name, LoadInkFileContents: (name) => bare(include(name)) };
  const compiler = new Compiler(bare(source), new CompilerOptions(root, [], false, () => {}, handler));
  try {
    return { story: compiler.Compile(), choices: countChoices(compiler.parsedStory) };
  } catch {
    return { choices: 0 };
  }
}

function countChoices(node) {
  const own = node.typeName === 'Choice' ? 1 : 0;
  return (node.content ?? []).reduce((sum, child) => sum + countChoices(child), own);
}

function exploreIt(ours, drafted) {
  const { mode, exact, endedBy, plays, coverage, trouble } = ours.explore(drafted, {
    seed: 1,
    ...EXPLORED,
    clock: () => performance.now() / 1000,
  });
  const share = ({ reached, total }) => ({ reached, total });
  const { choices, lines } = coverage;
  return { mode, exact, endedBy, plays, choices: share(choices), lines: share(lines), trouble: trouble.length };
}
