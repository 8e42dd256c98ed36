/** What to offer at a place, from the table of the vocabulary and from the scene. */
import type { Text } from '@codemirror/state';
import { FACES } from '../../../core/model';
import type { ChoiceRow, DecisionRow, GlobalRow, LineRow, Where } from '../../../vocabulary/rows';
import { RESERVED } from '../../../vocabulary/speech';
import { TABLE } from '../../../vocabulary/table';
import { COMPLETE } from '../../words/editor';
import { castOf, type SceneAt } from '../scene';
import { type Spot, spotAt } from '../spot';
import type { Suggestion } from './suggestion';
import { targets, variables } from './targets';
import { valueWords } from './values';

export interface Suggestions {
  /** Where the word begins that they would replace. */
  readonly from: number;
  readonly options: readonly Suggestion[];
}

/** The part of a word that a suggestion replaces. */
const TYPED: Record<Spot['spot'], RegExp> = {
  tag: /[\p{L}\p{N}_-]*$/u,
  value: /[\p{L}\p{N}_+-]*$/u,
  speaker: /[\w'-]*$/,
  face: /[a-z-]*$/,
  target: /[\p{L}\p{N}_.]*$/u,
  logic: /[\p{L}\p{N}_.]*$/u,
  include: /\S*$/,
};

/** @param explicit somebody asked; otherwise nothing is offered where people write prose. */
export function suggest(doc: Text, pos: number, scene: SceneAt, explicit: boolean): Suggestions | undefined {
  const spot = spotAt(doc, pos);
  if (!spot) return undefined;
  const before = doc.sliceString(doc.lineAt(pos).from, pos);
  const typed = TYPED[spot.spot].exec(before)?.[0] ?? '';
  if (!explicit && typed === '' && ['speaker', 'logic'].includes(spot.spot) && !before.endsWith('{')) return undefined;
  const options = optionsAt(spot, typed, scene);
  return options.length > 0 ? { from: pos - typed.length, options } : undefined;
}

function optionsAt(spot: Spot, typed: string, scene: SceneAt): readonly Suggestion[] {
  switch (spot.spot) {
    case 'tag':
      return tagNames(spot.where, spot.has, typed, scene);
    case 'value':
      return valueWords(spot.tag, spot.value.slice(0, spot.value.length - typed.length), spot.where, scene);
    case 'speaker':
      return speakers(scene);
    case 'face':
      return FACES.map((label) => ({ label, kind: 'face', insert: (face) => `${face}) ` }));
    case 'target':
      return targets(scene, true);
    case 'logic':
      return [...variables(scene), ...targets(scene, false)];
    case 'include':
      return scene.files.filter((f) => f.name !== scene.file).map(({ name }) => ({ label: name, kind: 'name' }));
  }
}

function speakers(scene: SceneAt): Suggestion[] {
  const people = (scene.draft?.meta.cast ?? []).map(
    ({ id, name, role }): Suggestion => ({
      label: id,
      kind: 'person',
      detail: role || name,
      insert: (who) => `${who}: `,
    }),
  );
  const others = RESERVED.map(
    (label): Suggestion => ({ label, kind: 'person', detail: COMPLETE.reserved[label], insert: (who) => `${who}: ` }),
  );
  return [...people, ...others];
}

type Row = GlobalRow | LineRow | DecisionRow | ChoiceRow;

function tagNames(where: readonly Where[], has: readonly string[], typed: string, scene: SceneAt): Suggestion[] {
  // The word under the cursor is not one that stands there already.
  const others = has.toSpliced(has.indexOf(typed.toLowerCase()), has.includes(typed.toLowerCase()) ? 1 : 0);
  const rows = where.flatMap((w) =>
    TABLE[w].filter((row) => w !== 'decision' || where[0] === w || row.name === 'decision'),
  );
  const free = rows.filter((row: Row) => row.repeats || !others.includes(row.name) || where[0] === 'global');
  const people = where.includes('line') || where.includes('choice') ? castOf(scene) : [];
  return [
    ...free.map(tagSuggestion),
    ...people.map(
      (label): Suggestion => ({
        label,
        kind: 'person',
        detail: COMPLETE.moves(label),
        insert: (who) => `${who}: `,
        again: true,
      }),
    ),
  ];
}

function tagSuggestion(row: Row): Suggestion {
  const { name, syntax, doc, example } = row;
  const required = 'required' in row && row.required === true;
  return {
    label: name,
    kind: 'tag',
    info: { doc, ...(syntax && { syntax }), example: `# ${example}` },
    ...(required && { detail: COMPLETE.needed, first: true }),
    ...(syntax && { insert: (tag: string) => `${tag}: `, again: true as const }),
  };
}
