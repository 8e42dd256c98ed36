/** From the text of a story to an artifact, or to everything that is wrong with it. Used by build, CLI and Studio. */
import type { StoryMeta } from '../core/model';
import type { Problem } from '../vocabulary/problems';
import type { Artifact, World } from './artifact';
import { hasError, inOrder, runPlayRules } from './checks';
import type { Draft, Played } from './checks/rule';
import { type CompileOptions, type Drafted, draftStory } from './draft';
import { fingerprint } from './fingerprint';
import { Nearness } from './nearness';
import { playedPlain } from './plain';
import { PLAIN_KEY } from './plain-end';
import { firstName } from './renames';
import { Sight } from './sight';
import { begin } from './turn';
import { type Walk, type Witness, walk, worldOf } from './walk';

export type { CompileOptions } from './draft';

export type CompileResult = { readonly draft: Draft; readonly problems: readonly Problem[] } & (
  | { readonly ok: true; readonly artifact: Artifact; readonly walks: readonly Walk[] }
  | { readonly ok: false }
);

/** Never throws for what an author wrote. `problems` of a good story are advice. */
export function compileStory(source: string, options: CompileOptions): CompileResult {
  return finishStory(draftStory(source, options));
}

/** Walks a draft's worlds for its bounds and key. Seconds for a large story. */
export function finishStory(drafted: Drafted): CompileResult {
  const { draft, artifact, problems } = drafted;
  if (!artifact) return { ok: false, draft, problems: inOrder(problems) };
  if (draft.plain) return finishPlain(drafted, artifact);
  const nearness = new Nearness(draft.meta.hidden);
  const sight = new Sight(drafted);
  const walks = walkWorlds(artifact, {
    story: sight.story,
    turn: (...seen) => {
      nearness.turn(...seen);
      sight.turn(...seen);
    },
  });
  const played: Played = { ...draft, walks, unmet: nearness.unmet, reached: sight.after(walks) };
  const all = inOrder([...problems, ...runPlayRules(played, problems)]);
  if (hasError(all)) return { ok: false, draft, problems: all };
  const opening = openingOf(artifact);
  const worlds = walks.map((w) => worldOf(w.leaves));
  const keyed = { ...artifact, keyHash: keyHash(walks, draft.meta), worlds, ...(opening && { opening }) };
  return { ok: true, draft, artifact: keyed, problems: all, walks };
}

/** What somebody wrote for something else plays as it is: whatever is found in its flow is advice. */
function finishPlain(drafted: Drafted, artifact: Artifact): CompileResult {
  const { draft, problems } = drafted;
  const found = runPlayRules({ ...draft, ...playedPlain(drafted) }, problems);
  const all = inOrder([...problems, ...found.map((p) => ({ ...p, severity: 'advice' as const }))]);
  return {
    ok: true,
    draft,
    problems: all,
    walks: [],
    artifact: { ...artifact, keyHash: PLAIN_KEY, worlds: [UNSCORED] },
  };
}

/** A plain story has one world and nothing to win in it. */
const UNSCORED: World = {
  bounds: {
    worst: { security: 0, service: 0 },
    best: { security: 0, service: 0 },
    random: { security: 0, service: 0, handInHand: 0 },
  },
  best: [],
  worst: [],
  decisions: 0,
};

/** World 0 first; its twins tell how many more worlds there are. */
function walkWorlds(draft: Artifact, witness: Witness): Walk[] {
  const walkWorld = (world: number) => walk(draft, world, undefined, witness);
  const walks = [walkWorld(0)];
  const twins = new Map<string, Set<string>>();
  const note = (w: Walk) => {
    for (const d of w.decisions.values()) {
      if (d.twinOf) twins.set(d.twinOf, (twins.get(d.twinOf) ?? new Set()).add(d.id));
    }
  };
  const second = walkWorld(1);
  note(second);
  if (twins.size === 0) return walks;
  walks.push(second);
  const third = walkWorld(2);
  const seen = [...twins.values()].reduce((n, ids) => n + ids.size, 0);
  note(third);
  if ([...twins.values()].reduce((n, ids) => n + ids.size, 0) > seen) walks.push(third);
  return walks;
}

/** Long speeches do not fit on a cover. */
const LONGEST_OPENING = 120;

/** Whoever stands first in the cast stands first in the picture; where they are silent, somebody else will do. */
function openingOf(draft: Artifact): Artifact['opening'] {
  const { turn } = begin(draft, 0, 0);
  const spoken = turn.facts.flatMap((fact) => {
    if (fact.fact !== 'LineShown') return [];
    const { speaker, text } = fact.line;
    const inCast = draft.meta.cast.some(({ id }) => id === speaker);
    return speaker && inCast && text !== '' && text.length <= LONGEST_OPENING ? [{ name: speaker, line: text }] : [];
  });
  return spoken.find(({ name }) => name === draft.meta.cast[0]?.id) ?? spoken[0];
}
/**
 * What a first attempt is locked to: decisions, labels, worth, thresholds and starts, but no wording, and no name that
 * was merely changed.
 */
function keyHash(walks: readonly Walk[], meta: StoryMeta): string {
  const decisions = walks.map((w) =>
    [...w.decisions.values()].map((d) => ({
      id: firstName(d.id, d),
      asks: d.asks,
      lifeSafety: d.lifeSafety,
      options: d.options.map(
        ({
          label,
          was,
          best,
          verdict,
          tone,
          badTwin,
          security,
          service,
          people,
          shows,
          deceit,
          promise,
          owns,
          privacy,
        }) => [
          firstName(label, { was }),
          best,
          verdict,
          tone,
          badTwin,
          security,
          service,
          people,
          shows,
          deceit,
          promise,
          owns,
          ...(privacy ? [privacy] : []),
        ],
      ),
    })),
  );
  const people = meta.cast.map((m) => [m.id, m.start, m.stage]);
  const hidden = meta.hidden.map((h) => [h.id, h.who, h.needs]);
  return fingerprint(JSON.stringify([decisions, people, hidden]));
}
