import { isLook } from '../../art/names';
import { FACES, type Face } from '../../core/model';
import type { DrawPortrait } from '../../ui/Portrait';
import { once } from './loader';

/** The art, asked for once; each head is drawn once. */
export const loadPortraits = once(async (): Promise<DrawPortrait> => {
  const { portrait } = await import('../../art/index');
  const drawn = new Map<string, string>();
  return (look, face, crop = 'head') => {
    const key = `${look}/${face}/${crop}`;
    const known = drawn.get(key);
    if (known !== undefined) return known;
    const svg = isLook(look) ? portrait(look, { face: isFace(face) ? face : 'calm', crop }) : '';
    drawn.set(key, svg);
    return svg;
  };
});

function isFace(name: string): name is Face {
  return (FACES as readonly string[]).includes(name);
}
