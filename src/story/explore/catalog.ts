/** The authored choices and lines of a story, with the names that a report gives them. */
import type { Drafted } from '../draft';
import { keyOf, type LiveLine, type LiveStory } from '../live';

export interface AuthoredChoice extends LiveLine {
  /** `decision/label`; else `knot.label`; else `file:line`. Unique. */
  readonly id: string;
}

export interface Catalog {
  readonly choices: readonly AuthoredChoice[];
  readonly lines: readonly LiveLine[];
  readonly ends: readonly LiveLine[];
  /** Index in `lines` of each choice's line. */
  readonly lineOfChoice: readonly number[];
}

export function catalogOf({ draft }: Drafted, live: LiveStory): Catalog {
  const decisionAt = new Map(draft.outline.decisions.flatMap((d) => d.options.map((o) => [keyOf(o), d.id] as const)));
  const used = new Map<string, number>();
  const choices = live.choices.map(({ target, ...at }): AuthoredChoice => {
    const label = draft.ink.labels[target];
    const decision = decisionAt.get(keyOf(at));
    const name = label ? (decision ? `${decision}/${label}` : dotted(at.knot, label)) : keyOf(at);
    const times = (used.get(name) ?? 0) + 1;
    used.set(name, times);
    return { ...at, id: times === 1 ? name : `${name}#${times}` };
  });
  const index = new Map(live.lines.map((l, i) => [keyOf(l), i]));
  return { choices, lines: live.lines, ends: live.ends, lineOfChoice: choices.map((c) => index.get(keyOf(c)) ?? -1) };
}

function dotted(knot: string, label: string): string {
  return knot ? `${knot}.${label}` : label;
}

/** How many worlds a story has: one, and one more for each twin of the decision that has most. */
export function worldsOf({ draft }: Drafted): number {
  const twins = new Map<string, number>();
  for (const { twinOf } of draft.outline.decisions) if (twinOf) twins.set(twinOf, (twins.get(twinOf) ?? 0) + 1);
  return 1 + Math.min(2, Math.max(0, ...twins.values()));
}
