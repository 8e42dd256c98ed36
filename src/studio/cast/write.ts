/** Everything that the cast editor changes in the text, as edits; the rest of a row stays as its author wrote it. */
import { CUSTOMER_SETS, FACES } from '../../core/model';
import type { FoundTag } from '../../story/scan';
import type { Edit } from '../../vocabulary/problems';
import { type Recipe, recipeText } from '../../vocabulary/recipe';
import { PROPS } from '../../vocabulary/scenery';
import type { ProjectFile } from '../project';
import { escaped, oneLine } from '../write/escape';
import { type CastRow, globalOf } from './rows';

export interface RowChange {
  readonly full?: string;
  readonly role?: string;
  readonly set?: string;
  readonly face?: string;
  readonly stage?: string;
  /** 0 to 100. */
  readonly rapport?: number;
  /** -15 to 15. */
  readonly propensity?: number;
}

const isOne = (words: readonly string[]) => (part: string) => words.includes(part);
const begins = (word: string) => (part: string) => part.split(/\s+/)[0] === word;
/** What a setting is when nobody says it: then it need not stand there. */
const UNSAID: Readonly<Record<string, string>> = { stage: 'calm', rapport: '40', propensity: '0' };

export function setRow(row: CastRow, change: RowChange): Edit[] {
  let parts = [...row.parts];
  if (change.full !== undefined || change.role !== undefined) {
    const full = clean(change.full ?? row.full).replaceAll(',', '') || row.id;
    const role = clean(change.role ?? row.role);
    parts[0] = ` ${role === '' ? full : `${full}, ${role}`}`;
  }
  if (change.set !== undefined) parts = put(parts, isOne(CUSTOMER_SETS), change.set, 1);
  if (change.face !== undefined) parts = put(parts, isOne(FACES), change.face, 2);
  for (const name of ['stage', 'rapport', 'propensity'] as const) {
    const value = change[name];
    if (value === undefined) continue;
    const text = String(value) === UNSAID[name] ? '' : `${name} ${value}`;
    parts = put(parts, begins(name), text, parts.length);
  }
  const value = `${row.tag.value.slice(0, row.tag.value.indexOf('='))}=${parts.join(';')}`;
  return value === row.tag.value ? [] : [replaced(row.tag, value)];
}

/** Semicolons and hashes mean something in a row. */
const clean = (text: string): string => escaped(oneLine(text).replaceAll(';', ',').replaceAll('\\', ''));

/** Puts a part in the place of the one that says the same thing; '' takes it away. */
function put(parts: readonly string[], same: (part: string) => boolean, text: string, at: number): string[] {
  const found = parts.findIndex((part, i) => i > 0 && same(part.trim()));
  if (text === '') return parts.filter((_, i) => i !== found);
  if (found === -1) return parts.toSpliced(Math.min(at, parts.length), 0, ` ${text}`);
  const old = parts[found] as string;
  return parts.with(found, old.replace(old.trim(), text));
}

const replaced = ({ file, valueSpan: { from, to } }: FoundTag, text: string): Edit => ({ file, from, to, text });

export function setLook(files: readonly ProjectFile[], row: CastRow, recipe: Recipe): Edit[] {
  const text = `${row.id} = ${recipeText(recipe)}`;
  if (row.lookTag) return row.lookTag.value === text ? [] : [replaced(row.lookTag, text)];
  return [insertedBelow(files, row.tag, `# look: ${text}`)];
}

function insertedBelow(
  files: readonly ProjectFile[],
  { file, span }: { file: string; span: { to: number } },
  line: string,
): Edit {
  const text = textOf(files, file);
  const end = text.indexOf('\n', span.to);
  const at = end === -1 ? text.length : end;
  return { file, from: at, to: at, text: `\n${line}` };
}

const textOf = (files: readonly ProjectFile[], file: string): string => files.find((f) => f.name === file)?.text ?? '';

/** The whole line where the tag stands alone on it, else the tag. */
export function withoutTag(files: readonly ProjectFile[], { file, span }: FoundTag): Edit {
  const text = textOf(files, file);
  const from = text.lastIndexOf('\n', span.from - 1) + 1;
  const end = text.indexOf('\n', span.to);
  const to = end === -1 ? text.length : end + 1;
  const alone = /^\s*$/.test(text.slice(from, span.from) + text.slice(span.to, to));
  return { file, text: '', ...(alone ? { from, to } : { from: span.from, to: span.to }) };
}

/** A global tag of which there is one; '' takes it away. New ones go below the place. */
export function setGlobal(files: readonly ProjectFile[], main: string, name: string, value: string): Edit[] {
  const tag = globalOf(files, name);
  if (tag) {
    if (tag.value === value) return [];
    return [value === '' ? withoutTag(files, tag) : replaced(tag, value)];
  }
  if (value === '') return [];
  const place = globalOf(files, 'place') ?? globalOf(files, 'title');
  const line = `# ${name}: ${value}`;
  return place ? [insertedBelow(files, place, line)] : [{ file: main, from: 0, to: 0, text: `${line}\n` }];
}

/** Another set. Props and weather that it does not have go with the old one. */
export function setPlace(
  files: readonly ProjectFile[],
  main: string,
  place: keyof typeof PROPS,
  light: string,
  weathers: readonly string[],
): Edit[] {
  const edits = setGlobal(files, main, 'place', `${place}, ${light}`);
  const props = globalOf(files, 'props');
  const weather = globalOf(files, 'weather');
  if (props) {
    const kept = props.value.split(';').filter((p) => (p.trim().split(/\s+/)[0] ?? '') in PROPS[place]);
    edits.push(...setGlobal(files, main, 'props', kept.map((p) => p.trim()).join('; ')));
  }
  if (weather && weather.value !== 'none' && !weathers.includes(weather.value))
    edits.push(...setGlobal(files, main, 'weather', ''));
  return edits;
}
