/** What there is to say about the word at a place, for whoever hovers over it or presses F1. */
import type { Text } from '@codemirror/state';
import { FACES } from '../../../core/model';
import { newPerson, rapport, START, trust } from '../../../core/people';
import type { Where } from '../../../vocabulary/rows';
import { placesOf as placesOfTag, rowOf, TABLE } from '../../../vocabulary/table';
import { HELP, SIGN } from '../../words/editor';
import { needWords } from '../needs';
import { placesOf } from '../rename/rename';
import { castOf, type SceneAt } from '../scene';
import { whereAt } from '../spot';
import { type Definition, symbolAt } from '../symbols';
import { variableWords } from '../variables';
import { type WordAt, wordAt } from '../word';

export interface Help {
  readonly from: number;
  readonly to: number;
  readonly title: string;
  readonly text: readonly string[];
  /** How its value is written. */
  readonly syntax?: string;
  readonly example?: string;
  /** Words with what they mean, as a list. */
  readonly list?: readonly { readonly name: string; readonly doc: string }[];
}

type Said = Omit<Help, 'from' | 'to'>;

/** Undefined where nothing is named: in prose and between words. */
export function helpAt(doc: Text, pos: number, scene: SceneAt): Help | undefined {
  const word = wordAt(doc, pos);
  const said = word && about(word, doc, scene);
  return said && { ...said, from: word.from, to: word.to };
}

/** Every tag that may stand at a place. */
export function tagsAt(doc: Text, pos: number, scene: SceneAt): Help {
  const [where = 'line'] = whereAt(doc, pos);
  const people = where === 'line' || where === 'choice' ? castOf(scene) : [];
  const list = [
    ...TABLE[where].map(({ name, doc: says }) => ({ name, doc: says })),
    ...people.map((name) => ({ name, doc: HELP.moves(name) })),
  ];
  return { from: pos, to: pos, title: HELP.allTags(where), text: [], list };
}

function about(word: WordAt, doc: Text, scene: SceneAt): Said | undefined {
  switch (word.kind) {
    case 'tag':
      return tag(word.text, whereAt(doc, word.from), scene);
    case 'word':
    case 'number':
      return word.tag === undefined ? undefined : value(word, word.tag, doc, scene);
    case 'person':
      return person(word.text.replace(/\s*:$/, ''), scene);
    case 'face':
      return face(word.text.slice(1, -1));
    case 'target':
    case 'name':
    case 'label':
    case 'knotName':
      return named(word, scene);
    case 'string':
    case 'comment':
    case 'knot':
      return undefined;
    case 'path':
      return { title: word.text, text: [HELP.path] };
    case 'keyword':
      return SIGN.keyword[word.text as keyof typeof SIGN.keyword] as Said;
    default:
      return SIGN[word.kind];
  }
}

function tag(name: string, where: readonly Where[], scene: SceneAt): Said | undefined {
  const places = [...where, ...placesOfTag(name)];
  const row = places.map((w) => rowOf(w, name)).find((r) => r !== undefined);
  if (row) {
    const { doc, syntax, example } = row;
    const elsewhere = !where.some((w) => rowOf(w, name));
    const stands = elsewhere ? [HELP.elsewhere(placesOfTag(name))] : [];
    return { title: `# ${row.name}`, text: [doc, ...stands], ...(syntax && { syntax }), example: `# ${example}` };
  }
  const who = castOf(scene).find((id) => id.toLowerCase() === name.toLowerCase());
  return who ? { title: `# ${who}`, text: [HELP.moves(who)], ...HELP.steps(who) } : undefined;
}

function value(word: WordAt, name: string, doc: Text, scene: SceneAt): Said | undefined {
  const { meta, outline } = scene.draft ?? {};
  const someone = person(word.text, scene);
  if (someone) return someone;
  const hidden = ['reveals', 'hidden'].includes(name) && meta?.hidden.find((h) => h.id === word.text);
  if (hidden) return { title: hidden.id, text: [HELP.hidden(hidden.who, needWords(hidden)), hidden.about] };
  const ending = ['end', 'ending'].includes(name) && meta?.endings.find((e) => e.id === word.text);
  if (ending) return { title: ending.title, text: [HELP.ending, ending.text] };
  const decision =
    ['decision', 'twin-of', 'set-aside'].includes(name) && outline?.decisions.find((d) => d.id === word.text);
  if (decision) return { title: decision.title, text: [HELP.decision(decision.options.length, decision.line)] };
  if (name === 'face' && (FACES as readonly string[]).includes(word.text)) return face(word.text);
  return tag(name, whereAt(doc, word.from), scene);
}

function person(name: string, { draft }: SceneAt): Said | undefined {
  const reserved = HELP.reserved[name as keyof typeof HELP.reserved];
  if (reserved) return { title: name, text: [reserved] };
  const found = draft?.meta.cast.find((m) => m.id.toLowerCase() === name.toLowerCase());
  if (!found) return undefined;
  const { id, name: full, role, set, face: begins, start } = found;
  const now = newPerson(found);
  return {
    title: full || id,
    text: [HELP.person(role, set, begins), HELP.starts(trust(now), rapport(now), start.integrity - START.integrity)],
  };
}

function face(name: string): Said {
  const known = (FACES as readonly string[]).includes(name);
  return { title: `(${name})`, text: [known ? HELP.face : HELP.noFace(name), HELP.faces(FACES.join(', '))] };
}

function named(word: WordAt, scene: SceneAt): Said | undefined {
  const end = SIGN.ends[word.text as keyof typeof SIGN.ends];
  if (end) return end;
  const found = symbolAt(scene.symbols, scene.file, word.kind === 'label' ? word.from + 1 : word.to);
  if (!found) return undefined;
  const { kind, name, line, file } = found.definition;
  if (kind === 'variable') return { title: name, text: [variableWords(name, scene.draft), ...begins(name, scene)] };
  const uses = placesOf(scene.symbols, found.definition).length - 1;
  return {
    title: name,
    text: [HELP.place(kind, file === scene.file ? '' : file, line), HELP.uses(uses), ...words(found.definition, scene)],
  };
}

function begins(name: string, { draft }: SceneAt): string[] {
  const found = draft?.variables.find((v) => v.name === name);
  return found ? [HELP.begins(found.value)] : [];
}

/** What a reply says, because its label alone tells little. */
function words({ kind, from, file }: Definition, { draft }: SceneAt): string[] {
  if (kind !== 'label') return [];
  const { decisions = [], loose = [] } = draft?.outline ?? {};
  const option = [...decisions.flatMap((d) => d.options), ...loose].find(
    (o) => o.file === file && o.labelSpan?.from === from,
  );
  return option?.text ? [option.text] : [];
}
