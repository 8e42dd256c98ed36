/**
 * Which plays of a story are kept as text, so that an edit shows what it does to people: for each variant the best
 * path, the worst, and the way to each ending that goes wrong least.
 */
import { debrief } from '../core/debrief';
import type { Artifact, Step } from './artifact';
import { playText } from './transcript';
import { begin, choose } from './turn';
import type { Walk } from './walk';

export interface GoldenPlay {
  /** Of its file, without the ending: `base-best`, `twin-worst`, `ending-x`, `twin-ending-x`. */
  readonly name: string;
  readonly variant: string;
  readonly path: readonly Step[];
}

const VARIANTS = ['base', 'twin', 'twin-2'] as const;
/** Fixes the order of replies, which the text does not show, and ink's own chance. */
const SEED = 1;

/** @param walks one per world of the artifact; a plain story has none, and nothing to keep. */
export function goldenPlays({ worlds, meta }: Artifact, walks: readonly Walk[]): GoldenPlay[] {
  return walks.flatMap(({ leaves }, world) => {
    const variant = VARIANTS[world] ?? `twin-${world}`;
    const limits = worlds[world];
    const endings = meta.endings.flatMap(({ id }): GoldenPlay[] => {
      const reached = leaves.filter((leaf) => leaf.ending === id);
      const [first] = reached.toSorted((a, b) => b.firstTimeRight.right - a.firstTimeRight.right);
      const name = world === 0 ? `ending-${id}` : `${variant}-ending-${id}`;
      return first ? [{ name, variant, path: first.path }] : [];
    });
    return [
      { name: `${variant}-best`, variant, path: limits?.best ?? [] },
      { name: `${variant}-worst`, variant, path: limits?.worst ?? [] },
      ...endings,
    ];
  });
}

/** The whole play with its debrief, below the labels that lead to it. @throws StoryTrouble when a label is not offered. */
export function goldenText(artifact: Artifact, { variant, path }: GoldenPlay): string {
  const world = (VARIANTS as readonly string[]).indexOf(variant);
  const { runner, turn } = begin(artifact, SEED, world);
  const facts = [...turn.facts];
  let { state } = turn;
  for (const step of path) {
    const next = choose(runner, state, step.label);
    facts.push(...next.facts);
    state = next.state;
  }
  const bounds = artifact.worlds[world]?.bounds;
  if (!bounds) throw new Error(`The story has no variant "${variant}".`);
  return `${path.map((s) => s.label).join(', ')}\n\n${playText(facts, debrief(facts, bounds))}`;
}
