/** `rapport sheet`: a rating sheet of a scene, to print or to fill in. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { sheetCsv, sheetJson } from '../records/rating/file';
import { type SheetFonts, sheetPage } from '../records/rating/page';
import { type RatingSheet, ratingSheet, SHEET_KINDS, unmet } from '../records/rating/sheet';
import { SHEET_WORDS } from '../records/rating/words';
import { StoryTrouble } from '../story/runner';
import { tellings } from '../story/tellings';
import { problemText } from '../vocabulary/problems';
import { numberFlag, parseArgs, textFlag, UsageError } from './args';
import { namedScene } from './records';

export function sheet(argv: readonly string[]): number {
  const args = parseArgs(argv, { kind: 'value', seed: 'value', out: 'value' });
  const kind = SHEET_KINDS.find((k) => k === textFlag(args, 'kind'));
  if (!kind) throw new UsageError(`Say which sheet: --kind ${SHEET_KINDS.join(' or --kind ')}.`);
  if (args.positional.length !== 1) throw new UsageError('Name one story.');
  const seed = numberFlag(args, 'seed', 1);
  const out = textFlag(args, 'out');
  const write = writerOf(out);
  const { compiled, scene } = namedScene(args);
  if (!compiled.ok) {
    process.stderr.write(`${compiled.problems.map(problemText).join('\n')}\n`);
    return 1;
  }
  try {
    const wanted = scene.decisions.map((d) => d.name);
    const plays = tellings(compiled.artifact, seed, wanted).map((t) => t.facts);
    const made = ratingSheet({ story: scene.story, keyHash: compiled.artifact.keyHash, plays }, kind, seed);
    const text = write(made);
    const left = unmet(made, wanted);
    if (left.length > 0) process.stderr.write(`${SHEET_WORDS.unmet(left)}\n`);
    if (out === undefined) process.stdout.write(text);
    else writeFileSync(out, text);
    return 0;
  } catch (error) {
    if (!(error instanceof StoryTrouble)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  }
}

function writerOf(out: string | undefined): (sheet: RatingSheet) => string {
  const ending = out === undefined ? 'csv' : (/\.([a-z]+)$/i.exec(out)?.[1] ?? '').toLowerCase();
  // A byte-order mark, by which spreadsheets tell that the letters are UTF-8.
  if (ending === 'csv') return (s) => `${out === undefined ? '' : '\uFEFF'}${sheetCsv(s)}`;
  if (ending === 'json') return sheetJson;
  if (ending === 'html') return (s) => sheetPage(s, fonts());
  throw new UsageError(`--out ends with .html to print, or with .csv or .json to fill in, not "${out}".`);
}

/** The project's typefaces, so that the page prints alike on a computer that has neither. */
function fonts(): SheetFonts {
  const text = fontOf('atkinson-hyperlegible-next');
  const head = fontOf('bricolage-grotesque');
  return { ...(text && { text }), ...(head && { head }) };
}

function fontOf(name: string): string | undefined {
  try {
    const { resolve } = createRequire(import.meta.url);
    const file = resolve(`@fontsource-variable/${name}/files/${name}-latin-wght-normal.woff2`);
    return existsSync(file) ? `data:font/woff2;base64,${readFileSync(file).toString('base64')}` : undefined;
  } catch {
    return undefined;
  }
}
