import type { Piece, ScannedLine } from '../../scan';
import type { Draft, Finding, Rule } from '../rule';
import { mirrored, namesRead } from './mirror';

/** Tags besides a person's name that move a meter. */
const MOVES = ['keeps', 'breaks', 'comes-out', 'owns'];

/** Diverts to follow; a story that only diverts is a finding of another rule. */
const MOST_JUMPS = 10;

/** A meter that moves where ink has already read it. */
export const lookAhead: Rule = {
  id: 'look-ahead',
  family: 'language',
  severity: 'error',
  why: 'Ink reads ahead to the choices, or to the end of the sentence that a tag belongs to, with the meters as they were before.',
  on: 'text',
  check: (draft) => {
    if (draft.plain) return [];
    const reader = new Reader(draft);
    return draft.scan.lines.flatMap((line, i) =>
      line.pieces.flatMap((piece) => (piece.kind === 'line' ? reader.finding(line, piece, i) : [])),
    );
  },
};

class Reader {
  private readonly lines: readonly ScannedLine[];
  private readonly names: ReadonlySet<string>;
  private readonly people: ReadonlySet<string>;

  constructor({ scan, meta }: Draft) {
    this.lines = scan.lines;
    this.names = new Set(mirrored({ meta }).keys());
    this.people = new Set(meta.cast.map((m) => m.id.toLowerCase()));
  }

  finding({ file, line, blocks }: ScannedLine, { tags, text }: Piece, i: number): Finding[] {
    const moving = tags.find((t) => this.people.has(t.name.toLowerCase()) || MOVES.includes(t.name.toLowerCase()));
    if (!moving || blocks.length > 0) return [];
    const reading = text === '' ? this.readWith(i + 1) : this.readAhead(i + 1);
    if (!reading) return [];
    return [
      {
        file,
        line,
        what: `"# ${moving.name}" moves a meter here, and line ${reading.line} has already read it.`,
        mend:
          text === ''
            ? 'Put the tag at the end of the sentence before it.'
            : 'Put a line of tags between the two, such as "# decision: …".',
      },
    ];
  }

  private reads(line: ScannedLine): boolean {
    return namesRead(line).some((name) => this.names.has(name));
  }

  /** A tag without a sentence belongs to the next one, and that one is read together with it. */
  private readWith(from: number): ScannedLine | undefined {
    return this.follow(from, (line) =>
      line.pieces.some((p) => p.text !== '' && p.kind === 'line') ? 'stop' : 'go on',
    );
  }

  /** Behind a sentence ink goes on to the next words; it comes back for them, but not for choices or the end. */
  private readAhead(from: number): ScannedLine | undefined {
    return this.follow(from, (line) => (saysForCertain(line) ? 'safe' : 'go on'));
  }

  /** The first line on the way that reads a meter, where the way ends at it, at choices or at the end. */
  private follow(from: number, judge: (line: ScannedLine) => 'go on' | 'stop' | 'safe'): ScannedLine | undefined {
    let reading: ScannedLine | undefined;
    let i = from;
    for (let jumps = 0; jumps < MOST_JUMPS; ) {
      const line = this.lines[i];
      if (!line || line.kind === 'heading') return reading;
      if (line.kind === 'choice') return reading ?? this.readingChoice(i);
      const verdict = judge(line);
      if (verdict === 'safe' || line.blocks.length > 0 || opens(line)) return undefined;
      if (this.reads(line)) reading ??= line;
      if (verdict === 'stop') return reading;
      const target = /^[^{]*->\s*([\w.]+)\s*$/.exec(line.logical.text)?.[1];
      if (target === 'END' || target === 'DONE') return reading;
      const next = target === undefined ? i + 1 : this.placeOf(target, line);
      if (next === undefined) return undefined;
      if (target !== undefined) jumps++;
      i = next;
    }
    return undefined;
  }

  private readingChoice(from: number): ScannedLine | undefined {
    const depth = this.lines[from]?.pieces[0]?.depth ?? 1;
    for (let i = from; i < this.lines.length; i++) {
      const line = this.lines[i] as ScannedLine;
      const [piece] = line.pieces;
      if (line.kind === 'heading') return undefined;
      if (line.kind === 'line' && piece && piece.depth > 0 && piece.depth <= depth) return undefined;
      if (line.kind === 'choice' && piece?.depth === depth && this.reads(line)) return line;
    }
    return undefined;
  }

  private placeOf(target: string, { knot }: ScannedLine): number | undefined {
    const names = [`${knot.split('.')[0]}.${target}`, target];
    const heading = this.lines.findIndex((l) => l.kind === 'heading' && names.includes(l.knot));
    return heading === -1 ? undefined : heading + 1;
  }
}

function opens({ logical: { text } }: ScannedLine): boolean {
  return (text.match(/(?<!\\)\{/g)?.length ?? 0) > (text.match(/(?<!\\)\}/g)?.length ?? 0);
}

/** Words outside of braces, or tags: ink comes back to them. */
function saysForCertain({ kind, logical, pieces }: ScannedLine): boolean {
  if (kind !== 'line') return false;
  const outside = logical.text.replace(/\{[^{}]*\}/g, ' ');
  const words = outside.replace(/(?<!\\)->.*$/, '').replace(/^\s*-(?!>)[-\s]*(\(\s*\w+\s*\))?/, '');
  const both =
    /\{[^{}:|]*:[^{}|]*[^{}|\s][^{}|]*\|[^{}|]*[^{}|\s][^{}|]*\}/.test(logical.text) && !logical.text.includes('->');
  return /\S/.test(words) || both || pieces.some((p) => p.tags.length > 0 && !logical.text.includes('{'));
}
