/**
 * Where a cue becomes worth a word: defaults from content bible 7 and the key review, each with its range. A project
 * sets its own in `check.json`.
 */
import { didYouMean } from '../../vocabulary/nearest';

interface Row {
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly whole?: true;
  readonly doc: string;
}

const share = (value: number, doc: string): Row => ({ value, least: 0, most: 1, doc });

const TABLE = {
  lengthSpread: share(0.25, "Share by which a reply's words may differ from the middle of its decision."),
  bestLongest: share(0.3, 'Share of decisions in which the best reply may be the only longest, or the only shortest.'),
  courtesyGap: share(
    0.05,
    'Difference in share between best replies and others for courtesy words; also for policy words, absolutes, ready-made sympathy and specifics.',
  ),
  firmLeast: share(0.2, 'Least share of decisions that ask for a directive or command tone.'),
  firmMost: share(0.33, 'Greatest share of decisions that ask for a directive or command tone.'),
  likedLeast: share(0.2, 'Least share of decisions in which another reply earns more rapport than the best.'),
  simpleRule: share(0.35, 'Share of decisions in which a rule of thumb may find the best, twins counted.'),
  simpleRuleBase: share(0.45, 'The same over the base decisions alone.'),
  slot: share(0.5, 'Share of decisions in which the best may stand in the same place.'),
  toneWins: share(0.75, 'Share of the decisions that offer a tone in which that tone may be the best.'),
  sameWords: share(0.9, 'Share of words that two replies of a decision may have in common.'),
  accident: share(
    0.1,
    'A pattern that this share of keys drawn by lot would show is left alone: in a handful of decisions, accident makes patterns. 1 takes every share at its word.',
  ),
  pattern: {
    value: 3,
    least: 1,
    most: 100,
    whole: true,
    doc: 'Best replies that must show the same cue before it is a pattern.',
  },
  fewDecisions: {
    value: 4,
    least: 1,
    most: 100,
    whole: true,
    doc: 'Decisions below which a share of them says nothing.',
  },
  ballotCharacters: {
    value: 160,
    least: 20,
    most: 1000,
    whole: true,
    doc: 'Characters of a reply beyond which it breaks the ballot on a projector.',
  },
} as const satisfies Readonly<Record<string, Row>>;

export type Thresholds = { readonly [name in keyof typeof TABLE]: number };

/** Every threshold by name, for the documentation. */
export const THRESHOLD_ROWS: readonly (readonly [name: string, row: Row])[] = Object.entries(TABLE);

export const THRESHOLDS = Object.fromEntries(THRESHOLD_ROWS.map(([name, { value }]) => [name, value])) as Thresholds;

/** A `check.json` that cannot be read, in words for whoever wrote it. */
export class ThresholdTrouble extends Error {}

/**
 * Reads the text of a `check.json`: one object, threshold names to numbers.
 * @param file its name, for messages.
 * @throws ThresholdTrouble with the file, what is wrong and what is known.
 */
export function readThresholds(text: string, file: string): Partial<Thresholds> {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new ThresholdTrouble(`${file} is not JSON: ${(error as Error).message}.`);
  }
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    throw new ThresholdTrouble(`${file} wants one object, like { "lengthSpread": 0.3 }.`);
  }
  for (const [name, value] of Object.entries(json)) refuse(name, value, file);
  return json;
}

function refuse(name: string, value: unknown, file: string): void {
  const row: Row | undefined = Object.hasOwn(TABLE, name) ? TABLE[name as keyof Thresholds] : undefined;
  if (!row)
    throw new ThresholdTrouble(`${file}: there is no threshold "${name}". ${didYouMean(name, Object.keys(TABLE))}`);
  const said = JSON.stringify(value);
  if (typeof value !== 'number') throw new ThresholdTrouble(`${file}: "${name}" wants a number, not ${said}.`);
  const kind = row.whole ? 'a whole number' : 'a number';
  if (value < row.least || value > row.most || (row.whole && !Number.isInteger(value))) {
    throw new ThresholdTrouble(`${file}: "${name}" wants ${kind} from ${row.least} to ${row.most}, not ${said}.`);
  }
}
