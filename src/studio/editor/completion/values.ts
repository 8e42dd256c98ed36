/** Words for the value of a tag: what its row offers, and what this scene itself has named. */
import { LOOKS } from '../../../art/names';
import { COMPETENCIES, CUSTOMER_SETS, FACES, OWNING, STAGES } from '../../../core/model';
import type { Where } from '../../../vocabulary/rows';
import { BEARDS, DRESSES, HAIRS, HEADS, LIGHTS, PROPS, WITH } from '../../../vocabulary/scenery';
import { rowOf } from '../../../vocabulary/table';
import { COMPLETE } from '../../words/editor';
import { needWords } from '../needs';
import { castOf, type SceneAt } from '../scene';
import type { Suggestion } from './suggestion';

interface Asked {
  readonly scene: SceneAt;
  /** The value before the word that is being typed. */
  readonly before: string;
}

type Offer = (asked: Asked) => readonly Suggestion[];

const words = (all: readonly string[], more: Partial<Suggestion> = {}): Suggestion[] =>
  all.map((label) => ({ label, kind: 'word', ...more }));

const cast: Offer = ({ scene }) =>
  (scene.draft?.meta.cast ?? []).map(({ id, name, role }) => ({
    label: id,
    kind: 'person',
    ...(name && { detail: role ? `${name}, ${role}` : name }),
  }));

const looks = Object.entries(LOOKS).map(([label, doc]): Suggestion => ({ label, kind: 'word', info: { doc } }));
const lookParts = words([...HEADS, ...HAIRS, ...BEARDS, ...DRESSES, ...WITH], { insert: (part) => `${part}; ` });
const levels = words(['-3', '-2', '-1', '0', '1', '2', '3'], { kind: 'number' });
const ledgers = words(['competence', 'integrity', 'rapport'], { insert: (label) => `${label} ` });

/** The word before the one that is being typed, in a list separated by commas. */
const last = (before: string): string => (/(\S+)\s+$/.exec(before.split(/[,;]/).at(-1) ?? '')?.[1] ?? '').toLowerCase();

/** A person first, then one of these. */
const personThen =
  (then: readonly Suggestion[]): Offer =>
  (asked) =>
    last(asked.before) === '' ? cast(asked).map((s) => ({ ...s, insert: (id) => `${id} `, again: true })) : then;

const promises: Offer = ({ scene }) => {
  const { decisions = [], loose = [] } = scene.draft?.outline ?? {};
  const tags = [...decisions.flatMap((d) => d.options), ...loose].flatMap((o) => o.tags);
  const made = tags.filter((t) => t.name.toLowerCase() === 'promise').map((t) => t.value.split(/\s/)[0] ?? '');
  return words([...new Set(made)].filter(Boolean));
};

const decisions: Offer = ({ scene }) =>
  (scene.draft?.outline.decisions ?? []).map(({ id, title }) => ({ label: id, kind: 'name', detail: title }));

const place: Offer = ({ before }) => {
  const [name = ''] = before.split(',');
  const lights = before.includes(',') && Object.entries(LIGHTS).find(([p]) => p === name.trim())?.[1];
  return lights ? words(lights) : words(Object.keys(LIGHTS), { insert: (p) => `${p}, `, again: true });
};

const props: Offer = ({ before, scene }) => {
  const here = Object.entries(PROPS).find(([p]) => p === scene.draft?.meta.place)?.[1];
  const known = here ?? Object.assign({}, ...Object.values(PROPS));
  const prop = last(before);
  return prop in known ? words(known[prop]) : words(Object.keys(known), { insert: (p) => `${p} `, again: true });
};

const castRow: Offer = ({ before }) => {
  if (!before.includes('=') || !before.includes(';')) return [];
  if (last(before) === 'look') return looks;
  if (last(before) === 'stage') return words(STAGES);
  const settings = words(['look', 'stage', 'rapport', 'competence', 'propensity'], {
    insert: (s) => `${s} `,
    again: true,
  });
  return [...words(CUSTOMER_SETS), ...words(FACES, { kind: 'face' }), ...settings];
};

const hiddenRow: Offer = (asked) => {
  if (!asked.before.includes('=')) return [];
  if (!asked.before.includes(';')) return cast(asked);
  if (['class', 'trust', 'rapport', 'integrity'].includes(last(asked.before))) return [];
  return words(['class', 'trust', 'rapport', 'integrity', 'and', 'or', 'about'], { insert: (w) => `${w} ` });
};

const heard: Offer = (asked) =>
  asked.before === '' ? cast(asked).map((s) => ({ ...s, insert: (id) => `${id}: ` })) : [];

const setAside: Offer = (asked) => {
  if (asked.before.includes('=')) return [];
  if (asked.before.includes(',')) return decisions(asked);
  const advice = asked.scene.problems.filter((p) => p.severity === 'advice');
  return [...new Map(advice.map((p) => [p.rule, p])).values()].map(({ rule, why }) => ({
    label: rule,
    kind: 'name',
    info: { doc: why },
  }));
};

const promise: Offer = (asked) =>
  last(asked.before) === 'to'
    ? cast(asked)
    : last(asked.before)
      ? words(['to'], { insert: (w) => `${w} `, again: true })
      : promises(asked);

const OFFERS: Readonly<Record<string, Offer>> = {
  cast: castRow,
  hidden: hiddenRow,
  present: cast,
  enter: cast,
  exit: cast,
  'comes-out': cast,
  deceit: cast,
  face: personThen(words(FACES, { kind: 'face' })),
  look: (asked) => (asked.before.includes('=') ? lookParts : personThen(looks)(asked)),
  owns: personThen(words(OWNING)),
  heard,
  hears: (asked) => (last(asked.before) === 'from' ? cast(asked) : []),
  promise,
  keeps: promises,
  breaks: promises,
  reveals: ({ scene }) =>
    (scene.draft?.meta.hidden ?? []).map((h) => ({
      label: h.id,
      kind: 'name',
      detail: needWords(h),
      info: { doc: h.about },
    })),
  end: ({ scene }) =>
    (scene.draft?.meta.endings ?? []).map((e) => ({
      label: e.id,
      kind: 'name',
      detail: e.title,
      info: { doc: e.text },
    })),
  'twin-of': decisions,
  'set-aside': setAside,
  place,
  props,
  prop: props,
  dress: () => words(['uniform', 'winter', 'cap']),
  security: () => levels,
  service: () => levels,
  shows: ({ before }) =>
    (COMPETENCIES as readonly string[]).includes(last(before))
      ? levels.slice(1)
      : words(COMPETENCIES, { insert: (c) => `${c} ` }),
};

/** The words that may stand at the end of a tag's value. */
export function valueWords(
  tag: string,
  before: string,
  where: readonly Where[],
  scene: SceneAt,
): readonly Suggestion[] {
  const name = tag.toLowerCase();
  const offer = OFFERS[name];
  if (offer) return offer({ scene, before });
  const person = castOf(scene).some((id) => id.toLowerCase() === name);
  if (person) return ['competence', 'integrity', 'rapport'].includes(last(before)) ? levels : ledgers;
  const row = where.map((w) => rowOf(w, name)).find((r) => r !== undefined);
  return words(row?.completions ?? [], { detail: COMPLETE.of(name) });
}
