/**
 * From tags to the nouns of the core. The same readers serve the running story (values) and the checker (problems):
 * problems are collected, never thrown past here, so that one typo does not hide the next.
 */
import type { Decision, Line, Option, StoryMeta } from '../core/model';
import { choiceScore, verdictOf } from '../core/score';
import { namesOf } from './globals';
import { suggestion } from './nearest';
import { type Suggest, TagError } from './problems';
import type { Draft, LinePatch, RawTag, Where } from './rows';
import { parseSpeech } from './speech';
import { placesOf, rowOf, tagNames } from './table';
import { type Names, steps } from './values';

/** Called with what is wrong; the caller knows where. */
export type Report = (rule: string, what: string, mend: string, suggest?: Suggest) => void;

/** Runs a reader; a TagError becomes a report. */
function attempt(report: Report, rule: string, read: () => void): void {
  try {
    read();
  } catch (error) {
    if (!(error instanceof TagError)) throw error;
    report(rule, error.what, error.mend, error.suggest);
  }
}

/** A tag that no row knows at this place: it has a nearest name, or it belongs elsewhere. */
export function unknownTag(tag: RawTag, where: Where, names: Names, report: Report): void {
  const elsewhere = placesOf(tag.name).filter((w) => w !== where);
  if (elsewhere.length > 0) {
    report(
      'misplaced-tag',
      `"# ${tag.name}" cannot stand ${WHERE[where]}.`,
      `It belongs ${elsewhere.map((w) => WHERE[w]).join(' or ')}.`,
    );
    return;
  }
  const people = where === 'line' || where === 'choice' ? names.cast : [];
  const { mend, suggest } = suggestion(tag.name, [...tagNames(where), ...people]);
  report('unknown-tag', `"# ${tag.name}" is not a word of the language.`, mend, suggest);
}

const WHERE: Record<Where, string> = {
  global: 'at the top of the file',
  line: 'on a line of the story',
  decision: 'on the line of a decision',
  choice: "inside a choice's brackets",
};

export function readGlobal(tag: RawTag, draft: Draft<StoryMeta>, report: Report): void {
  const row = rowOf('global', tag.name);
  if (row) attempt(report, 'value', () => row.read(tag.value, draft, namesOf(draft)));
  else unknownTag(tag, 'global', namesOf(draft), report);
}

export function completeMeta(draft: Draft<StoryMeta>, slug: string): StoryMeta {
  const place = draft.place ?? 'lobby';
  return {
    slug,
    title: draft.title ?? slug,
    place,
    post: draft.post ?? '',
    site: draft.site ?? '',
    time: draft.time ?? '',
    weather: draft.weather ?? 'none',
    light: draft.light ?? 'day',
    minutes: draft.minutes ?? 6,
    blurb: draft.blurb ?? '',
    brief: draft.brief ?? [],
    task: draft.task ?? '',
    know: draft.know ?? [],
    orders: draft.orders ?? [],
    contentNote: draft.contentNote,
    dress: draft.dress ?? 'uniform',
    cast: draft.cast ?? [],
    hidden: draft.hidden ?? [],
    endings: draft.endings ?? [],
    listeners: draft.listeners ?? [],
    mile: draft.mile ?? '',
    props: draft.props ?? {},
    present: draft.present ?? [],
    ambience: draft.ambience ?? 'none',
    ...(draft.setAside && { setAside: draft.setAside }),
  };
}

/** One line of the play from its text and tags. Global tags on the first line are passed over. */
export function readLine(text: string, tags: readonly RawTag[], names: Names, report: Report): Line {
  let patch: LinePatch = { cues: [], effects: [] };
  for (const tag of tags) attempt(report, 'value', () => (patch = joined(patch, linePatch(tag, names, report))));
  let speech: ReturnType<typeof parseSpeech> = { text, read: false };
  attempt(report, 'speaker', () => (speech = parseSpeech(text, names.cast)));
  const { cues = [], effects = [], discuss } = patch;
  return { ...speech, cues, effects, ...(discuss ? { discuss } : {}) };
}

function linePatch(tag: RawTag, names: Names, report: Report): LinePatch {
  const row = rowOf('line', tag.name);
  if (row) return row.read(tag.value, names);
  const who = names.cast.find((n) => n.toLowerCase() === tag.name.toLowerCase());
  if (who) return { effects: [{ effect: 'steps', who, steps: steps(tag.value, who), why: '' }] };
  unknownTag(tag, 'line', names, report);
  return {};
}

/** `# why` explains the steps before it on the same line. */
function joined(a: LinePatch, b: LinePatch): LinePatch {
  const effects = [...(a.effects ?? []), ...(b.effects ?? [])].map((e) =>
    e.effect === 'steps' && b.why && e.why === '' ? { ...e, why: b.why } : e,
  );
  return { cues: [...(a.cues ?? []), ...(b.cues ?? [])], effects, discuss: b.discuss ?? a.discuss };
}

/** One option from a choice's text, label and tags. */
export function readOption(label: string, text: string, tags: readonly RawTag[], names: Names, report: Report): Option {
  const draft: Draft<Option> = {};
  const people: Record<string, Option['people'][string]> = {};
  for (const tag of tags) {
    const row = rowOf('choice', tag.name);
    const who = names.cast.find((n) => n.toLowerCase() === tag.name.toLowerCase());
    if (row) attempt(report, 'value', () => row.read(tag.value, draft, names));
    else if (who) attempt(report, 'value', () => (people[who] = steps(tag.value, who)));
    else unknownTag(tag, 'choice', names, report);
  }
  return {
    label,
    text,
    best: draft.best ?? false,
    verdict: draft.best ? 'best' : (draft.verdict ?? 'mixed'),
    tone: draft.tone ?? 'businesslike',
    badTwin: draft.badTwin ?? false,
    security: draft.security ?? 0,
    service: draft.service ?? 0,
    people,
    shows: draft.shows ?? {},
    heard: draft.heard ?? '',
    heardBy: draft.heardBy ?? Object.keys(people)[0],
    why: draft.why ?? '',
    rightIf: draft.rightIf ?? '',
    deceit: draft.deceit,
    promise: draft.promise,
    owns: draft.owns,
    ...(draft.privacy && { privacy: draft.privacy }),
    ...(draft.was && { was: draft.was }),
    mile: draft.mile,
    cues: draft.cues ?? [],
  };
}

/** A decision from its tags and the options that ink offers; fills in verdicts that the author left to the score. */
export function readDecision(
  tags: readonly RawTag[],
  offered: readonly { readonly option: Option; readonly hasVerdict: boolean }[],
  fallbackId: string,
  names: Names,
  report: Report,
): Decision {
  const draft: Draft<Decision> = {};
  for (const tag of tags) {
    const row = rowOf('decision', tag.name);
    if (row) attempt(report, 'value', () => row.read(tag.value, draft, names));
    else unknownTag(tag, 'decision', names, report);
  }
  const plain = offered.map((o) => o.option);
  const options = offered.map(({ option, hasVerdict }) =>
    hasVerdict || option.best ? option : { ...option, verdict: verdictOf(choiceScore(option, plain), option.best) },
  );
  return {
    id: draft.id ?? fallbackId,
    title: draft.title ?? draft.id ?? fallbackId,
    asks: draft.asks ?? 'businesslike',
    situation: draft.situation,
    twinOf: draft.twinOf,
    lifeSafety: draft.lifeSafety ?? false,
    timer: draft.timer,
    differ: draft.differ ?? false,
    ...(draft.was && { was: draft.was }),
    options,
  };
}

/** Tags that belong to a decision rather than to the line they arrive with. */
export function isDecisionTag(tag: RawTag): boolean {
  return rowOf('decision', tag.name) !== undefined;
}

export function isGlobalTag(tag: RawTag): boolean {
  return rowOf('global', tag.name) !== undefined && rowOf('line', tag.name) === undefined;
}
