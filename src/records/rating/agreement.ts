/** What filled sheets say of a scene: whether experts agree, with each other and with the key, and what the words leak. */
import type { Listed } from '../items/model';
import { type Share, shareOf } from '../items/share';
import type { FilledSheet } from './file';
import { RATED_WORDS as W } from './rated-words';
import { decisionCode, replyCode, type SheetKind } from './sheet';

/** What a scene should reach, from the review of the first catalogue. */
export const GOALS = {
  /** Of readers with the situation who find the best. */
  agreement: 0.9,
  /** Of readers without it who find the best of base decisions, and of all with their twins. */
  leakBase: 0.45,
  leakAll: 0.35,
} as const;

export interface Figure {
  readonly share: Share;
  /** What picking blindly would give, 0 to 1. */
  readonly chance?: number;
  readonly goal: { readonly least?: number; readonly most?: number };
}

export interface Pair {
  readonly readers: readonly [string, string];
  readonly agree: Share;
  /** -1 to 1; undefined where chance alone would make them agree always. */
  readonly kappa?: number;
}

interface Reader {
  readonly name: string;
  readonly file: string;
  readonly kind: SheetKind;
  readonly found: Share;
}

export interface Ratings {
  readonly readers: readonly Reader[];
  readonly pairs: readonly Pair[];
  readonly agreement: Figure;
  readonly leakBase: Figure;
  readonly leakAll: Figure;
  /** Decisions that some reader with the situation answered otherwise than the key. */
  readonly disputed: readonly { readonly decision: string; readonly said: readonly string[] }[];
  readonly problems: readonly string[];
}

interface Answer {
  readonly decision: Listed;
  readonly reply: Listed['replies'][number];
}

interface Read {
  readonly sheet: FilledSheet;
  readonly answers: ReadonlyMap<string, Answer>;
}

/** @param keyHash of today's text; absent while it has errors. */
export function rate(
  sheets: readonly FilledSheet[],
  scene: { readonly story: string; readonly keyHash?: string; readonly decisions: readonly Listed[] },
): Ratings {
  const problems = sheets.flatMap((s) => s.problems);
  const names = unique(sheets.map((s) => s.reader));
  const read = sheets.map((sheet, i): Read => {
    const { answers, foreign } = resolve(sheet, scene.story, scene.decisions);
    if (foreign > 0) problems.push(W.foreign(sheet.file, foreign));
    if (scene.keyHash && sheet.keyHash !== scene.keyHash) problems.push(W.otherKey(sheet.file));
    return { sheet: { ...sheet, reader: names[i] as string }, answers };
  });
  const of = (kind: SheetKind) => read.filter((r) => r.sheet.kind === kind);
  const blind = of('blind').flatMap((r) => [...r.answers.values()]);
  const base = blind.filter((a) => a.decision.twinOf === undefined);
  const experts = of('situation');
  return {
    readers: read.map(({ sheet: { reader: name, file, kind }, answers }) => {
      return { name, file, kind, found: rightOf([...answers.values()]) };
    }),
    pairs: experts.flatMap((a, i) => experts.slice(i + 1).map((b) => pairOf(a, b))),
    agreement: { share: rightOf(experts.flatMap((r) => [...r.answers.values()])), goal: { least: GOALS.agreement } },
    leakBase: { share: rightOf(base), chance: chanceOf(base), goal: { most: GOALS.leakBase } },
    leakAll: { share: rightOf(blind), chance: chanceOf(blind), goal: { most: GOALS.leakAll } },
    disputed: disputed(experts, scene.decisions),
    problems,
  };
}

/** A sheet that was printed before a rename is read by the names of that day. */
function resolve(
  { answers }: FilledSheet,
  story: string,
  decisions: readonly Listed[],
): { readonly answers: ReadonlyMap<string, Answer>; readonly foreign: number } {
  const found = new Map<string, Answer>();
  let foreign = 0;
  const named = (d: Listed) => [d.name, ...d.was];
  for (const { item, reply } of answers) {
    const decision =
      decisions.find((d) => decisionCode(story, d.name) === item) ??
      decisions.find((d) => d.was.some((name) => decisionCode(story, name) === item));
    const codes = (r: Listed['replies'][number]) =>
      decision ? named(decision).flatMap((d) => [r.name, ...r.was].map((name) => replyCode(story, d, name))) : [];
    const meant = decision?.replies.find((r) => codes(r).includes(reply));
    if (decision && meant) found.set(decision.name, { decision, reply: meant });
    else foreign++;
  }
  return { answers: found, foreign };
}

function rightOf(answers: readonly Answer[]): Share {
  return shareOf(answers.filter((a) => a.reply.best).length, answers.length);
}

function chanceOf(answers: readonly Answer[]): number {
  if (answers.length === 0) return 0;
  const each = answers.map(({ decision: { replies } }) => replies.filter((r) => r.best).length / replies.length);
  return each.reduce((sum, p) => sum + p, 0) / answers.length;
}

/**
 * Cohen's kappa (J. Cohen, "A coefficient of agreement for nominal scales", 1960): (agreed - expected) / (1 - expected).
 * Replies of different decisions have nothing in common, so a category is the place of a reply among those of its
 * decision in the order of their codes: an order that no author chose and that is the same for both readers.
 */
function pairOf(a: Read, b: Read): Pair {
  const places = [...a.answers].flatMap(([decision, mine]) => {
    const other = b.answers.get(decision);
    return other ? [[placeOf(mine), placeOf(other)] as const] : [];
  });
  const n = places.length;
  const agreed = places.filter(([x, y]) => x === y).length;
  const share = (at: 0 | 1, place: number) => places.filter((p) => p[at] === place).length / n;
  const categories = [...new Set(places.flat())];
  const expected = categories.reduce((sum, place) => sum + share(0, place) * share(1, place), 0);
  const readers = [a.sheet.reader, b.sheet.reader] as const;
  const agree = shareOf(agreed, n);
  return n === 0 || expected >= 1
    ? { readers, agree }
    : { readers, agree, kappa: (agree.share - expected) / (1 - expected) };
}

function placeOf({ decision, reply }: Answer): number {
  const codes = decision.replies.map((r) => ({ r, code: replyCode('', decision.name, r.name) }));
  return codes.toSorted((x, y) => (x.code < y.code ? -1 : 1)).findIndex(({ r }) => r === reply);
}

function disputed(experts: readonly Read[], decisions: readonly Listed[]): Ratings['disputed'] {
  return decisions.flatMap(({ name }) => {
    const wrong = experts.flatMap((e) => e.answers.get(name) ?? []).filter((a) => !a.reply.best);
    return wrong.length === 0 ? [] : [{ decision: name, said: [...new Set(wrong.map((a) => a.reply.name))] }];
  });
}

/** Two readers of one name are two people: `Ana`, `Ana (2)`. */
function unique(names: readonly string[]): string[] {
  const met = new Map<string, number>();
  return names.map((name) => {
    const times = (met.get(name) ?? 0) + 1;
    met.set(name, times);
    return times === 1 ? name : `${name} (${times})`;
  });
}
