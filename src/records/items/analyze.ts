/** Item analysis: from plays to figures for each decision and reply. Pure; the order of the files does not matter. */
import type { Gathered } from './gather';
import type { Attempt, ClassReport, Listed } from './model';
import { nameToday } from './names';
import { quartersOf, restOf } from './quarters';
import {
  type DecisionFigures,
  type Discrimination,
  FEW,
  type ItemReport,
  type KeyVersion,
  type ReplyFigures,
  type VersionFigures,
} from './report';
import { type Share, shareOf } from './share';
import { Tallies, type Tally } from './tally';

export interface Scene {
  readonly story: string;
  /** Key of the text as it is; absent while the text has errors. */
  readonly keyHash?: string;
  readonly decisions: readonly Listed[];
}

export interface AnalyzeOptions {
  /** Counts practice and second votes, too: there one has read the debrief or heard the others. */
  readonly practice?: boolean;
  /** The version to show; without it today's where somebody played it, else the newest. */
  readonly key?: string;
}

export function analyze(gathered: Gathered, scene: Scene, options: AnalyzeOptions = {}): ItemReport {
  const { practice = false } = options;
  const ours = gathered.attempts.filter((a) => a.story === scene.story);
  const attempts = ours.filter((a) => practice || a.first);
  const reports = gathered.reports.filter((r) => r.story === scene.story);
  const keys = versions(attempts, reports, scene, practice);
  const key = keys.find((k) => k.keyHash === options.key) ?? keys.find((k) => k.today) ?? keys[0];
  const tallies = new Map(
    keys.map(({ keyHash }) => {
      const of = <T extends { readonly keyHash: string }>(all: readonly T[]) =>
        all.filter((a) => a.keyHash === keyHash);
      return [keyHash, talliesOf(of(attempts), of(reports), scene, practice)];
    }),
  );
  const shown = key && tallies.get(key.keyHash);
  const people = new Set(attempts.filter((a) => a.keyHash === key?.keyHash).map((a) => a.person));
  return {
    story: scene.story,
    ...(key && { key }),
    keys,
    decisions: shown ? decisionsOf(shown, keys, tallies, scene) : [],
    people: people.size + (key?.voters ?? 0),
    practice,
    leftOut: ours.length - attempts.length,
    twice: gathered.twice,
    others: othersOf(gathered, scene.story),
  };
}

function versions(
  attempts: readonly Attempt[],
  reports: readonly ClassReport[],
  scene: Scene,
  practice: boolean,
): KeyVersion[] {
  const hashes = new Set([...attempts, ...reports].map((a) => a.keyHash));
  return [...hashes]
    .map((keyHash): KeyVersion => {
      const plays = attempts.filter((a) => a.keyHash === keyHash);
      const classes = reports.filter((r) => r.keyHash === keyHash);
      const voters = classes.reduce((sum, r) => sum + votersOf(r, practice), 0);
      const last = [...plays.map((p) => p.finishedAt), ...classes.map((r) => r.at)].reduce((a, b) => Math.max(a, b), 0);
      return { keyHash, plays: plays.length, voters, last, today: keyHash === scene.keyHash };
    })
    .sort((a, b) => b.last - a.last || (a.keyHash < b.keyHash ? -1 : 1));
}

/** How many people were in the class, as the fullest ballot tells. */
function votersOf({ decisions }: ClassReport, practice: boolean): number {
  const size = (ballot: ReadonlyMap<string, number>) => [...ballot.values()].reduce((sum, n) => sum + n, 0);
  return decisions.reduce((most, d) => Math.max(most, size(d.first), practice ? size(d.second) : 0), 0);
}

function talliesOf(
  attempts: readonly Attempt[],
  reports: readonly ClassReport[],
  { decisions, keyHash }: Scene,
  practice: boolean,
): Tallies {
  const tallies = new Tallies(decisions);
  for (const { met } of attempts) {
    const counted = new Set<Tally>();
    met.forEach((each, i) => {
      const tally = tallies.of(each.decision);
      // Who comes to the same decision again has read what came of it.
      if (!counted.has(tally)) tally.play(each, restOf(met, i));
      counted.add(tally);
    });
  }
  for (const report of reports) {
    for (const { decision, texts, first, second, ...ballot } of report.decisions) {
      const tally = tallies.of({ name: decision, was: [] });
      const best = ballot.best.length > 0 ? ballot.best : report.keyHash === keyHash ? bestOf(tally.listed) : [];
      // Who found the best cannot be said where nobody knows which it was.
      if (best.length === 0) continue;
      tally.votes(first, best, texts);
      if (practice) tally.votes(second, best, texts);
    }
  }
  return tallies;
}

function bestOf(listed: Listed | undefined): string[] {
  return listed?.replies.filter((r) => r.best).map((r) => r.name) ?? [];
}

function decisionsOf(
  shown: Tallies,
  keys: readonly KeyVersion[],
  all: ReadonlyMap<string, Tallies>,
  { decisions }: Scene,
): DecisionFigures[] {
  const order = (name: string) => {
    const at = decisions.findIndex((d) => d.name === name);
    return at === -1 ? decisions.length : at;
  };
  const names = [...shown.decisions.keys()].sort((a, b) => order(a) - order(b) || (a < b ? -1 : 1));
  return names.map((name): DecisionFigures => {
    const tally = shown.decisions.get(name) as Tally;
    const listed = decisions.find((d) => d.name === name);
    const { discrimination, top } = discriminate(tally);
    const versions = keys.flatMap(({ keyHash }): VersionFigures[] => {
      const other = all.get(keyHash)?.decisions.get(name);
      return other ? [{ keyHash, found: found(other), replies: repliesOf(other, listed) }] : [];
    });
    return {
      name,
      ...(listed?.twinOf && { twinOf: nameToday(decisions, { name: listed.twinOf, was: [] }) }),
      gone: !listed,
      found: found(tally),
      replies: repliesOf(tally, listed, top),
      discrimination,
      versions,
    };
  });
}

function found({ replies, met }: Tally): Share {
  return shareOf(
    [...replies.values()].reduce((sum, r) => sum + (r.best ? r.picked : 0), 0),
    met,
  );
}

/** In the order of the text; replies that are gone last. */
function repliesOf(tally: Tally, listed: Listed | undefined, top?: ReadonlyMap<string, number>): ReplyFigures[] {
  const order = (name: string) => {
    const at = listed?.replies.findIndex((r) => r.name === name) ?? -1;
    return at === -1 ? 1_000 : at;
  };
  return [...tally.replies]
    .sort(([a], [b]) => order(a) - order(b) || (a < b ? -1 : 1))
    .map(([name, { text, best, shown, picked }]) => ({
      ...{ name, text, best, shown },
      picked: shareOf(picked, shown),
      ...(top && { top: top.get(name) ?? 0 }),
    }));
}

function discriminate({ marks, replies }: Tally): {
  readonly discrimination: Discrimination;
  /** What share of the top quarter took each reply. */
  readonly top?: ReadonlyMap<string, number>;
} {
  const n = marks.length;
  if (n < FEW) return { discrimination: { none: 'few', n } };
  const scores = marks.map((m) => m.rest);
  if (new Set(scores).size === 1) return { discrimination: { none: 'alike', n } };
  const quarters = quartersOf(scores);
  const shares = (weights: readonly number[]) => {
    const taken = new Map<string, number>();
    marks.forEach(({ took }, i) => {
      taken.set(took, (taken.get(took) ?? 0) + (weights[i] as number));
    });
    return new Map([...taken].map(([name, weight]) => [name, weight / quarters.size]));
  };
  const best = (taken: ReadonlyMap<string, number>) =>
    [...taken].reduce((sum, [name, share]) => sum + (replies.get(name)?.best ? share : 0), 0);
  const [top, bottom] = [shares(quarters.top), shares(quarters.bottom)];
  const value = best(top) - best(bottom);
  return { discrimination: { value, n, top: best(top), bottom: best(bottom) }, top };
}

function othersOf({ attempts, reports }: Gathered, story: string): ItemReport['others'] {
  const plays = new Map<string, number>();
  for (const other of [...attempts, ...reports]) {
    if (other.story !== story) plays.set(other.story, (plays.get(other.story) ?? 0) + 1);
  }
  return [...plays].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, n]) => ({ story: name, plays: n }));
}
