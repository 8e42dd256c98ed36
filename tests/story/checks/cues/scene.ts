/** A scene of eight decisions whose wording gives nothing away, as data, so that a test can plant one cue in it. */
import type { Tone } from '../../../../src/core/model';
import { RULES } from '../../../../src/story/checks/rules';
import type { Thresholds } from '../../../../src/story/checks/thresholds';
import { draftStory } from '../../../../src/story/draft';
import type { Problem } from '../../../../src/vocabulary/problems';

export interface Line {
  /** As it stands in the brackets. */
  readonly text: string;
  readonly tone: Tone;
  readonly rapport: number;
  /** Further tags. */
  readonly more?: string;
}

export interface Moment {
  readonly best: number;
  readonly lines: readonly Line[];
  readonly twin?: boolean;
}

export const LABELS = ['a', 'b', 'c', 'd'] as const;

const NOUNS =
  'alder basin cedar ditch elbow fence grain hedge inlet joint knoll ledge maple notch orchard pebble quarry ridge slope timber upland valley willow yarrow anchor barrel copper drawer easel feather gutter hammer ingot jigsaw kettle ladder mortar needle oilcan paddle quiver rafter saddle trowel'.split(
    ' ',
  );

/** Eight words in one sentence that nobody else of the scene says. */
export function said(seed: number): string {
  const words = Array.from({ length: 8 }, (_, i) => NOUNS[(seed * 8 + i * (1 + (seed % 5))) % NOUNS.length] as string);
  const [first = '', ...rest] = words;
  return `"${first[0]?.toUpperCase()}${first.slice(1)} ${rest.join(' ')}."`;
}

const TONES: readonly Tone[] = ['yielding', 'low-key', 'businesslike', 'directive'];

function moment(at: number, best: number, tone: Tone, liked = false): Moment {
  const others = TONES.filter((t) => t !== tone);
  const lines = LABELS.map((_, i): Line => {
    const other = others[i > best ? i - 1 : i] as Tone;
    return { text: said(at * 4 + i), tone: i === best ? tone : other, rapport: i === best ? 1 : liked ? 2 : 0 };
  });
  return { best, lines };
}

export const SOUND: readonly Moment[] = [
  moment(0, 0, 'low-key'),
  moment(1, 1, 'directive', true),
  moment(2, 2, 'businesslike'),
  moment(3, 3, 'yielding'),
  moment(4, 1, 'businesslike', true),
  moment(5, 0, 'directive'),
  moment(6, 3, 'low-key'),
  moment(7, 2, 'yielding'),
];

/** The scene with each moment changed. */
export function each(change: (line: Line, best: boolean, moment: number, slot: number) => Partial<Line>): Moment[] {
  return SOUND.map((m, at) => ({
    ...m,
    lines: m.lines.map((line, slot) => ({ ...line, ...change(line, slot === m.best, at, slot) })),
  }));
}

/** Ink of a scene; decisions are `m0`, `m1` and so on. */
export function ink(moments: readonly Moment[]): string {
  const options = ({ best, lines }: Moment) =>
    lines.flatMap(({ text, tone, rapport, more = '' }, i) => [
      `* (${LABELS[i]}) [${text} # tone: ${tone} # security: ${i === best ? 2 : -1} # service: ${i === best ? 2 : 0} # Theo: rapport ${rapport} # ${i === best ? 'best' : 'verdict: mixed # right-if: it were so.'} ${more}]`,
      '    Theo: Hm.',
    ]);
  return [
    '# title: Scene',
    '# cast: Theo = Theo Brandt, engineer; employees; calm',
    '# cast: Ann = Ann Lee, engineer; employees; calm',
    ...moments.flatMap((m, i) => [
      `=== k${i}`,
      `# decision: m${i} = Moment ${i}  # asks: ${m.lines[m.best]?.tone}${m.twin ? ` # twin-of: m${i - 1}` : ''}`,
      ...options(m),
      '- -> END',
    ]),
    '',
  ].join('\n');
}

/** What one rule says of a scene's text. */
export function cues(moments: readonly Moment[], rule: string, thresholds: Partial<Thresholds> = {}): Problem[] {
  if (!RULES.some((r) => r.id === rule)) throw new Error(`There is no rule "${rule}".`);
  const { problems } = draftStory(ink(moments), { file: 'story.ink', slug: 'scene', thresholds });
  return problems.filter((p) => p.rule === rule);
}

/** Number of the line of a reply. */
export function lineOfReply(moments: readonly Moment[], at: number, slot: number): number {
  const lines = ink(moments).split('\n');
  const knot = lines.indexOf(`=== k${at}`);
  return lines.findIndex((line, i) => i > knot && line.startsWith(`* (${LABELS[slot]})`)) + 1;
}
