/** Everything that a scene says in the officer's mouth or in its own voice, and whether it stands behind it. */
import type { Option } from '../../../core/model';
import { sum } from '../../../core/score';
import { TagError } from '../../../vocabulary/problems';
import { parseSpeech } from '../../../vocabulary/speech';
import { tagOf } from '../../outline';
import type { FoundTag, Piece } from '../../scan';
import { type Judged, judged, type Reply } from '../replies';
import type { Draft } from '../rule';
import { plainText } from '../wording';

export type Kind =
  /** A reply that may be chosen. */
  | 'reply'
  /** What the other person heard, in their voice. */
  | 'heard'
  | 'why'
  /** What a veteran might add. */
  | 'mile'
  /** The officer's own words outside a choice. */
  | 'officer'
  /** Post orders, task, brief: the voice of the post. */
  | 'page'
  | 'narration'
  /** What other people say. */
  | 'others';

export interface Said {
  readonly kind: Kind;
  readonly text: string;
  readonly file: string;
  readonly line: number;
  /** Whether the scene stands behind it; a wrong reply may well contain the mistake. */
  readonly stands: boolean;
  /** Names it in a message. */
  readonly name: string;
  readonly decision?: string;
  /** Of a reply. */
  readonly option?: Option;
  /** What is on the table where it is said. */
  readonly about?: string;
}

const known = new WeakMap<Draft, readonly Said[]>();

export function saidIn(draft: Draft): readonly Said[] {
  const before = known.get(draft);
  if (before) return before;
  const decisions = judged(draft);
  const rewardedLines = new Map(
    decisions.flatMap(({ replies }) => replies.map((r) => [`${r.source.file}:${r.source.line}`, rewarded(r)] as const)),
  );
  const found = draft.plain
    ? []
    : [...globals(draft), ...decisions.flatMap(inDecision), ...lines(draft, rewardedLines)];
  known.set(draft, found);
  return found;
}

const PRAISE =
  /\b(?:well (?:said|done|handled|judged)|nicely done|good (?:call|work|move|catch|instinct)|(?:exactly|just) right|the right (?:thing|call|line|move|words?)|how it(?:'s| is) done)\b/i;
const TAKEN_BACK =
  /\b(?:not|never|isn't|wasn't|would(?:'ve| have)|if|most days|some days|usually|looks like|feels like)\b/i;

/** Best, sound, a sum above zero, or praised in its own "why". */
function rewarded({ option }: Reply): boolean {
  const { best, verdict, why } = option;
  return best || verdict === 'sound' || sum(option) > 0 || why.split(/[.!?]/).some(praises);
}

function praises(sentence: string): boolean {
  const at = sentence.search(PRAISE);
  return at !== -1 && !TAKEN_BACK.test(sentence.slice(0, at));
}

function inDecision({ source, decision, replies }: Judged): Said[] {
  const about = `${decision.title} ${decision.situation ?? ''}`;
  return replies.flatMap((reply): Said[] => {
    const { option, text } = reply;
    const { file, line } = reply.source;
    const stands = rewarded(reply);
    const of = `"${option.label}" in "${source.id}"`;
    const at = (tag: string) => ({
      file,
      line: tagOf(reply.source.tags, tag)?.line ?? line,
      decision: source.id,
      about,
    });
    return [
      { kind: 'reply', text, option, ...at('-'), stands, name: `The reply ${of}` },
      { kind: 'heard', text: option.heard, ...at('heard'), stands, name: `What they hear of ${of}` },
      { kind: 'why', text: option.why, ...at('why'), stands, name: `The reason of ${of}` },
      { kind: 'mile', text: option.mile ?? '', ...at('mile'), stands: true, name: `The next mile of ${of}` },
    ];
  });
}

const PAGES = ['order', 'task', 'know', 'brief', 'ending'];

function globals({ scan }: Draft): Said[] {
  const of = ({ name, value, file, line }: FoundTag): Said[] => {
    const tag = name.toLowerCase();
    const kind = tag === 'mile' ? 'mile' : PAGES.includes(tag) ? 'page' : undefined;
    return kind ? [{ kind, text: value, file, line, stands: true, name: `"# ${tag}"` }] : [];
  };
  return scan.pieces.filter((p) => p.kind === 'global').flatMap((p) => p.tags.flatMap(of));
}

/** What follows a choice is its consequence until the lines gather or a knot begins: it stands as the choice does. */
function lines({ scan, meta }: Draft, rewardedLines: ReadonlyMap<string, boolean>): Said[] {
  const cast = meta.cast.map((m) => m.id);
  let where = '';
  let stands = true;
  return scan.pieces.flatMap((piece): Said[] => {
    const here = `${piece.file}/${piece.knot}`;
    if (here !== where || (piece.kind === 'line' && piece.depth > 0)) stands = true;
    where = here;
    if (piece.kind === 'choice') stands = rewardedLines.get(`${piece.file}:${piece.line}`) ?? true;
    if (piece.kind !== 'line' || piece.text === '') return [];
    return [{ ...spoken(piece, cast), file: piece.file, line: piece.line, stands }];
  });
}

function spoken({ text }: Piece, cast: readonly string[]): Pick<Said, 'kind' | 'text' | 'name'> {
  try {
    const speech = parseSpeech(plainText(text), cast);
    if (speech.read) return { kind: 'page', text: speech.text, name: 'A page' };
    if (speech.speaker === 'officer') return { kind: 'officer', text: speech.text, name: 'The officer' };
    if (speech.speaker) return { kind: 'others', text: speech.text, name: speech.speaker };
  } catch (error) {
    if (!(error instanceof TagError)) throw error;
  }
  return { kind: 'narration', text: plainText(text), name: 'The narration' };
}
