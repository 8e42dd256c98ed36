/** `rapport play`: plays a story from labels and prints the transcript with its debrief. */
import { debrief } from '../core/debrief';
import type { Fact } from '../core/facts';
import { seeded } from '../core/random';
import type { Artifact } from '../story/artifact';
import { StoryTrouble } from '../story/runner';
import { playText } from '../story/transcript';
import { begin, choose } from '../story/turn';
import { problemText } from '../vocabulary/problems';
import { type Args, numberFlag, parseArgs, UsageError } from './args';
import { compileFile, storyFile } from './load';
import { playJson } from './play-json';

/** World 0, 1 and 2 of a story. */
const VARIANTS: readonly string[] = ['base', 'twin', 'twin-2'];
const WAYS = ['choices', 'best', 'worst', 'random'] as const;

/** Given a play so far, the label to take next; undefined when the labels have run out. */
type Pick = (index: number, labels: readonly string[]) => string | undefined;

export function play(argv: readonly string[]): number {
  const args = parseArgs(argv, {
    choices: 'value',
    best: 'switch',
    worst: 'switch',
    random: 'switch',
    seed: 'value',
    variant: 'value',
    json: 'switch',
  });
  const file = storyFile(args.positional[0] ?? '');
  if (args.positional.length !== 1 || !file) throw new UsageError(`There is no story "${args.positional[0] ?? ''}".`);
  const seed = numberFlag(args, 'seed', 1);
  const variant = args.flags.variant === undefined ? 'base' : String(args.flags.variant);
  const world = VARIANTS.indexOf(variant);
  if (world === -1) throw new UsageError(`--variant is one of ${VARIANTS.join(', ')}, not "${variant}".`);
  const ways = WAYS.filter((w) => args.flags[w] !== undefined);
  if (ways.length !== 1) throw new UsageError(`Say how to play: one of ${WAYS.map((w) => `--${w}`).join(', ')}.`);

  const compiled = compileFile(file);
  if (!compiled.ok) {
    process.stderr.write(`${compiled.problems.map(problemText).join('\n')}\n`);
    return 1;
  }
  const { artifact } = compiled;
  const limits = artifact.worlds[world];
  if (!limits)
    throw new UsageError(
      `"${artifact.meta.slug}" has no variant "${variant}"; it has ${VARIANTS.slice(0, artifact.worlds.length).join(', ')}.`,
    );

  const outcome = run(artifact, seed, world, picker(args, artifact, world, seed));
  if ('stopped' in outcome) {
    process.stderr.write(`${outcome.stopped}\n`);
    return 1;
  }
  const { facts } = outcome;
  const result = debrief(facts, limits.bounds);
  const shown = args.flags.json
    ? `${JSON.stringify(playJson(artifact, seed, variant, facts, result), null, 2)}\n`
    : playText(facts, result);
  process.stdout.write(shown);
  return 0;
}

function picker(args: Args, artifact: Artifact, world: number, seed: number): Pick {
  const { flags } = args;
  if (typeof flags.choices === 'string') {
    const labels = flags.choices.split(',').map((s) => s.trim());
    return (index) => labels[index];
  }
  if (flags.random) {
    const random = seeded(seed);
    return (_index, labels) => labels[Math.floor(random() * labels.length)];
  }
  const path = artifact.worlds[world]?.[flags.best ? 'best' : 'worst'] ?? [];
  return (index) => path[index]?.label;
}

/** Plays to the end, or says where it had to stop and what was offered there. */
function run(
  artifact: Artifact,
  seed: number,
  world: number,
  pick: Pick,
): { facts: readonly Fact[] } | { stopped: string } {
  try {
    const { runner, turn } = begin(artifact, seed, world);
    let { state } = turn;
    const facts = [...turn.facts];
    for (let index = 0; state.offer; index++) {
      const { decision } = state.offer;
      const labels = decision.options.map((o) => o.label);
      const label = pick(index, labels);
      if (label === undefined || !labels.includes(label)) {
        const said = label === undefined ? 'The choices have run out' : `"${label}" is not offered`;
        return { stopped: `${said} at decision "${decision.id}". Choose one of: ${labels.join(', ')}.` };
      }
      const next = choose(runner, state, label);
      state = next.state;
      facts.push(...next.facts);
    }
    return { facts };
  } catch (error) {
    if (error instanceof StoryTrouble) return { stopped: error.message };
    throw error;
  }
}
