/** A line of text as the story yields it: who speaks, how, and what. */
import { FACES, type Face } from '../core/model';
import { nearest } from './nearest';
import { TagError } from './problems';

export interface Speech {
  readonly speaker?: string;
  readonly via?: string;
  readonly face?: Face;
  readonly text: string;
  readonly read: boolean;
}

/** Speakers that every story has: the officer, and a page to read. */
export const RESERVED = ['You', 'Read'] as const;

const NAME = /^([A-Za-z][\w'-]*)(?:\s*\(([^)]+)\))?\s*:\s+(.*)$/s;
const FACE = /^\(([a-z-]+)\)\s*(.*)$/s;

/**
 * Reads `Name (via): (face) text`. A line whose name is not in the cast is narration, unless it is nearly a name of the
 * cast: then it is an error, because it was surely meant to be one.
 */
export function parseSpeech(line: string, cast: readonly string[]): Speech {
  const m = NAME.exec(line.trim());
  if (!m) return { text: line.trim(), read: false };
  const [, name = '', via, rest = ''] = m;
  const who = [...cast, ...RESERVED].find((n) => n.toLowerCase() === name.toLowerCase());
  if (!who) {
    const near = nearest(name, [...cast, ...RESERVED]);
    if (near) {
      throw new TagError(`"${name}:" is nobody in the cast.`, `Did you mean "${near}:"?`, { from: name, to: near });
    }
    return { text: line.trim(), read: false };
  }
  if (who === 'Read') return { text: rest.trim(), read: true };
  const { face, text } = faceOf(rest, who);
  return { speaker: who === 'You' ? 'officer' : who, via: via?.trim(), face, text, read: false };
}

function faceOf(rest: string, who: string): { face?: Face; text: string } {
  const m = FACE.exec(rest.trim());
  if (!m) return { text: rest.trim() };
  const face = FACES.find((f) => f === m[1]);
  if (!face) {
    const near = nearest(m[1] as string, FACES);
    throw new TagError(
      `"${m[1]}" is not a face that ${who} can make.`,
      near ? `Did you mean "(${near})"?` : `Faces: ${FACES.join(', ')}.`,
      near ? { from: m[1] as string, to: near } : undefined,
    );
  }
  return { face, text: (m[2] as string).trim() };
}
