import { stories } from 'virtual:stories';
import { isLook, PLACES, type PlaceName } from '../../art/names';

const drawn = new Map<string, Promise<string>>();

/**
 * The picture of a post, drawn in the page and kept: the scene needs the art anyway, and finished files of it would be
 * loaded on top.
 */
export function drawPost(slug: string, wide = false): Promise<string> {
  const key = wide ? `${slug}, wide` : slug;
  const known = drawn.get(key);
  if (known) return known;
  const drawing = draw(slug, wide);
  drawn.set(key, drawing);
  drawing.catch(() => drawn.delete(key));
  return drawing;
}

/** The whole set, for a band across a wide screen; a card shows the part around the people. */
const WIDE = { x: 120, y: 60, width: 1680, height: 760 };

async function draw(slug: string, wide: boolean): Promise<string> {
  const view = stories.find((card) => card.slug === slug)?.view;
  if (!view || !isPlace(view.place)) throw new Error(`Nobody has drawn the post "${slug}".`);
  const { posterSvg } = await import('../../art/index');
  const { place, light, weather, props } = view;
  const people = view.people.flatMap(({ look, face }) => (isLook(look) ? [{ look, face }] : []));
  const svg = posterSvg({ place, light, weather, props, people, ...(wide && { view: WIDE }) });
  return URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
}

function isPlace(name: string): name is PlaceName {
  return Object.hasOwn(PLACES, name);
}
