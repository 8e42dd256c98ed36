/** What a file says, line by line, as the reader of stories takes it: two texts compare by it. */
import type { Piece } from '../../story/pieces';
import { type ScannedLine, scan } from '../../story/scan';
import type { RawTag } from '../../vocabulary/rows';
import type { ProjectFile } from '../project';

/** A piece without its place. */
export interface Said {
  readonly kind: string;
  readonly knot: string;
  readonly depth: number;
  readonly sticky: boolean;
  readonly label: string;
  readonly text: string;
  readonly tags: readonly RawTag[];
}

export interface Reading {
  readonly pieces: readonly Piece[];
  readonly said: readonly Said[];
  /** Kind, knot and open blocks of every line; of lines that say nothing also their text. */
  readonly frame: readonly string[];
  readonly lines: readonly ScannedLine[];
}

const known = new WeakMap<ProjectFile, Reading>();

/** A file that did not change is not read again. */
export function readingOf(file: ProjectFile): Reading {
  const reading = known.get(file) ?? read(file.text, file.name);
  known.set(file, reading);
  return reading;
}

export function read(text: string, file: string): Reading {
  const { pieces, lines } = scan(text, file);
  return { pieces, lines, said: pieces.map(saidOf), frame: lines.map(frameOf) };
}

function saidOf({ kind, knot, depth, sticky, label = '', text, tags }: Piece): Said {
  return { kind, knot, depth, sticky, label, text, tags: tags.map(({ name, value }) => ({ name, value })) };
}

function frameOf({ kind, knot, blocks, pieces, logical }: ScannedLine): string {
  return [kind, knot, blocks.join(' '), pieces.length === 0 ? logical.text : pieces.length].join('\n');
}
