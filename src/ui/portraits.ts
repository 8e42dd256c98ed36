import { headsAreHere, headsFor } from '../art/load';
import { isLook } from '../art/names';
import { FACES, type Face } from '../core/model';
import type { DrawPortrait } from './Portrait';

let loading: Promise<DrawPortrait> | undefined;

/**
 * The art, asked for once, with what it takes to draw this look; each head is drawn once. A failure is forgotten, so
 * that it can be tried again.
 */
export async function loadPortraits(look?: string): Promise<DrawPortrait> {
  loading ??= load().catch((cause: unknown) => {
    loading = undefined;
    throw cause;
  });
  const [draw] = await Promise.all([loading, headsFor([look])]);
  return draw;
}

async function load(): Promise<DrawPortrait> {
  const { portrait } = await import('../art/index');
  const drawn = new Map<string, string>();
  return (look, face, crop = 'head') => {
    const key = `${look}/${face}/${crop}`;
    const known = drawn.get(key);
    if (known !== undefined) return known;
    if (!headsAreHere([look])) return '';
    const svg = isLook(look) ? portrait(look, { face: isFace(face) ? face : 'calm', crop }) : '';
    drawn.set(key, svg);
    return svg;
  };
}

function isFace(name: string): name is Face {
  return (FACES as readonly string[]).includes(name);
}
