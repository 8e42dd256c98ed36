/**
 * A sheet on which somebody rates the replies of a scene without having seen its key. Two kinds: an expert gets the
 * situation, another reader the replies alone. What the second one finds, the wording gives away.
 */
import type { Fact, FactOf } from '../../core/facts';
import type { Cue, StoryMeta } from '../../core/model';
import { hash32, seeded, shuffled } from '../../core/random';

export const SHEET_KINDS = ['situation', 'blind'] as const;
export type SheetKind = (typeof SHEET_KINDS)[number];

export interface SheetReply {
  /** A, B, C; as shuffled. */
  readonly letter: string;
  readonly text: string;
  /** Stands for the reply in the file; nobody can read its name, or its worth, in it. */
  readonly code: string;
}

export interface SheetItem {
  readonly number: number;
  readonly code: string;
  readonly replies: readonly SheetReply[];
}

export type TellingPart =
  | { readonly part: 'line'; readonly who?: string; readonly text: string; readonly paper: boolean }
  /** What one sees or hears besides words. */
  | { readonly part: 'sight'; readonly text: string }
  | { readonly part: 'item'; readonly number: number }
  | { readonly part: 'said'; readonly text: string };

export interface RatingSheet {
  readonly story: string;
  readonly kind: SheetKind;
  readonly seed: number;
  readonly keyHash: string;
  /** Title, brief, orders: on a sheet with the situation only. */
  readonly meta?: StoryMeta;
  /** Ways through the scene; none on a sheet without the situation. */
  readonly tellings: readonly (readonly TellingPart[])[];
  readonly items: readonly SheetItem[];
}

export interface SheetSource {
  readonly story: string;
  readonly keyHash: string;
  /** Facts of plays that together meet every decision. */
  readonly plays: readonly (readonly Fact[])[];
}

export function decisionCode(story: string, decision: string): string {
  return hash32(`${story}/${decision}`).toString(36);
}

export function replyCode(story: string, decision: string, reply: string): string {
  return hash32(`${story}/${decision}/${reply}`).toString(36);
}

/** The same source, kind and seed give the same sheet. */
export function ratingSheet(source: SheetSource, kind: SheetKind, seed: number): RatingSheet {
  const { story, keyHash, plays } = source;
  const offers = new Map<string, FactOf<'DecisionOffered'>['decision']>();
  for (const fact of plays.flat()) {
    if (fact.fact === 'DecisionOffered' && !offers.has(fact.decision.id)) offers.set(fact.decision.id, fact.decision);
  }
  const order = kind === 'blind' ? shuffled([...offers.keys()], seeded(seed)) : [...offers.keys()];
  const items = order.map((id, i): SheetItem => {
    const options = offers.get(id)?.options ?? [];
    const replies = shuffled(options, seeded(hash32(`${seed}/${kind}/${id}`))).map(({ label, text }, at) => {
      return { letter: String.fromCharCode(65 + at), text, code: replyCode(story, id, label) };
    });
    return { number: i + 1, code: decisionCode(story, id), replies };
  });
  const meta = plays[0]?.find((f) => f.fact === 'PlayStarted')?.meta;
  if (kind === 'blind' || !meta) return { story, kind, seed, keyHash, tellings: [], items };
  const asked = new Set<string>();
  const tellings = plays.map((facts) => telling(facts, meta, asked, (id) => order.indexOf(id) + 1));
  return { story, kind, seed, keyHash, meta, tellings, items };
}

/** Which of these decisions are not on the sheet, because no play came to them. */
export function unmet({ story, items }: RatingSheet, decisions: readonly string[]): string[] {
  return decisions.filter((name) => !items.some((item) => item.code === decisionCode(story, name)));
}

/** A play as a page: up to the last decision that nobody was asked about before. */
function telling(
  facts: readonly Fact[],
  meta: StoryMeta,
  asked: Set<string>,
  numberOf: (decision: string) => number,
): TellingPart[] {
  const parts: TellingPart[] = sights(
    Object.entries(meta.props).map(([prop, value]) => ({ cue: 'prop', prop, value })),
  );
  let open: FactOf<'DecisionOffered'>['decision'] | undefined;
  let last = 0;
  for (const fact of facts) {
    if (fact.fact === 'LineShown') {
      const { speaker, text, read, via, cues } = fact.line;
      parts.push(...sights(cues));
      const who = speaker === 'officer' ? 'You' : (meta.cast.find((c) => c.id === speaker)?.name ?? speaker);
      if (text !== '')
        parts.push({ part: 'line', ...(who && { who: via ? `${who} (${via})` : who }), text, paper: read });
    }
    if (fact.fact === 'DecisionOffered') {
      open = fact.decision;
      if (asked.has(open.id)) continue;
      asked.add(open.id);
      last = parts.push({ part: 'item', number: numberOf(open.id) });
    }
    if (fact.fact === 'ChoiceMade') {
      const text = open?.options.find((o) => o.label === fact.label)?.text;
      if (text) parts.push({ part: 'said', text });
    }
  }
  return parts.slice(0, last);
}

function sights(cues: readonly Cue[]): TellingPart[] {
  return cues.flatMap((cue): TellingPart[] => {
    if (cue.cue === 'prop') return [{ part: 'sight', text: `${cue.prop}: ${cue.value}`.replaceAll('-', ' ') }];
    if (cue.cue === 'clock') return [{ part: 'sight', text: cue.time }];
    return cue.cue === 'sound' ? [{ part: 'sight', text: cue.sound.replaceAll('-', ' ') }] : [];
  });
}
