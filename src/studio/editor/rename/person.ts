/** Renames somebody of the cast wherever they are named; what is only said of them in words stays. */
import { RESERVED } from '../../../vocabulary/speech';
import { placesOf as placesOfTag } from '../../../vocabulary/table';
import type { ProjectFile } from '../../project';
import { RENAME } from '../../words/editor';
import { symbolsOf } from '../symbols';
import { declaredIn, type Naming, namingsOf } from './people';
import type { Renaming } from './rename';

export interface PersonAt {
  /** As the cast row spells it. */
  readonly name: string;
  readonly word: Naming;
}

/** Who is named at a place of a file. */
export function personAt(files: readonly ProjectFile[], file: string, at: number): PersonAt | undefined {
  const namings = namingsOf(files);
  const word = namings.find((n) => n.file === file && n.from <= at && at <= n.to + meterTail(n));
  const person = word && declaredIn(namings).find((d) => same(d.name, word.name));
  return person && { name: person.name, word };
}

/** `_rapport` belongs to the word under the cursor, not to the name. */
function meterTail({ kind }: Naming): number {
  return kind === 'meter' ? '_rapport'.length : 0;
}

export function placesOfPerson(files: readonly ProjectFile[], name: string): Naming[] {
  return namingsOf(files).filter((n) => same(n.name, name) && (n.kind !== 'meter' || n.name === name.toLowerCase()));
}

/** How often the name is said in words that no rename can judge: talk, titles, comments. */
export function saidOf(files: readonly ProjectFile[], name: string): number {
  const places = placesOfPerson(files, name);
  const word = new RegExp(`(?<![\\w-])${name}(?![\\w-])`, 'g');
  return files
    .flatMap(({ name: file, text }) => [...text.matchAll(word)].map(({ index }) => ({ file, index })))
    .filter(({ file, index }) => !places.some((p) => p.file === file && p.from === index)).length;
}

export function renamePersonEdits(files: readonly ProjectFile[], name: string, to: string): Renaming {
  const problem = refused(files, name, to);
  if (problem) return { problem };
  const edits = placesOfPerson(files, name)
    .map(({ kind, file, from, to: end }) => ({ file, from, to: end, text: kind === 'meter' ? to.toLowerCase() : to }))
    .filter(({ file, from, to: end, text }) => files.find((f) => f.name === file)?.text.slice(from, end) !== text);
  return { edits, places: edits.length };
}

function refused(files: readonly ProjectFile[], name: string, to: string): string | undefined {
  if (to === '') return RENAME.empty;
  if (to === name) return RENAME.same;
  if (!/^[A-Za-z]\w*$/.test(to)) return RENAME.letters;
  if (RESERVED.some((r) => same(r, to))) return RENAME.reservedSpeaker(to);
  if (placesOfTag(to.toLowerCase()).length > 0) return RENAME.tag(to);
  if (same(name, to)) return undefined;
  const namings = namingsOf(files);
  const rival = declaredIn(namings).find((d) => same(d.name, to));
  if (rival) return RENAME.taken(rival.name, RENAME.kind.person, rival.line);
  const narrated = namings.find((n) => n.kind === 'speaker' && same(n.name, to));
  if (narrated) return RENAME.speaks(narrated.name, narrated.line);
  const meters = [`${to}_trust`.toLowerCase(), `${to}_rapport`.toLowerCase()];
  const clash = symbolsOf(files).definitions.find((d) => d.kind !== 'decision' && meters.includes(d.name));
  return clash && RENAME.taken(clash.name, RENAME.kind[clash.kind], clash.line);
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
