/** The files of one story: its own and the parts that INCLUDE names, in the order of the text. */
import { type Scan, scan } from './scan';

export interface Sources {
  /** Text of every file by name, without a byte-order mark. */
  readonly texts: ReadonlyMap<string, string>;
  /** All files scanned as one. */
  readonly scan: Scan;
}

/** Text of a part by the name in its INCLUDE line, or undefined when there is none. */
export type Include = (name: string) => string | undefined;

export function bare(text: string): string {
  return text.replace(/^\uFEFF/, '');
}

/** A part that includes itself is read once. */
export function readSources(source: string, file: string, include: Include): Sources {
  const texts = new Map<string, string>();
  const scans: Scan[] = [];
  const read = (text: string, name: string): void => {
    if (texts.has(name)) return;
    texts.set(name, text);
    const one = scan(text, name);
    scans.push(one);
    for (const part of one.includes) read(bare(include(part.path) ?? ''), part.path);
  };
  read(bare(source), file);
  return {
    texts,
    scan: {
      pieces: scans.flatMap((s) => s.pieces),
      variables: scans.flatMap((s) => s.variables),
      knots: scans.flatMap((s) => s.knots),
      includes: scans.flatMap((s) => s.includes),
      lines: scans.flatMap((s) => s.lines),
    },
  };
}
