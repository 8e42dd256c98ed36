import { loadArt } from '../../art/load';
import { isLook, PLACES, type PlaceName } from '../../art/names';
import type { StoryCard } from '../../story/card';

/**
 * Draws the pictures of posts in the page and keeps them: the scene needs the art anyway, and finished files of it would
 * be loaded on top. Another text of the same post is another picture.
 */
export function postPictures(cards: () => readonly StoryCard[]): (slug: string, wide?: boolean) => Promise<string> {
  const drawn = new Map<string, Promise<string>>();
  return (slug, wide = false) => {
    const card = cards().find((one) => one.slug === slug);
    const key = `${slug} ${card?.textHash}${wide ? ', wide' : ''}`;
    const known = drawn.get(key);
    if (known) return known;
    const drawing = draw(slug, card?.view, wide);
    drawn.set(key, drawing);
    drawing.catch(() => drawn.delete(key));
    return drawing;
  };
}

/** The whole set, for a band across a wide screen; a card shows the part around the people. */
const WIDE = { x: 120, y: 60, width: 1680, height: 760 };

async function draw(slug: string, view: StoryCard['view'] | undefined, wide: boolean): Promise<string> {
  if (!view || !isPlace(view.place)) throw new Error(`Nobody has drawn the post "${slug}".`);
  const { place, light, weather, props } = view;
  const people = view.people.flatMap(({ look, face }) => (isLook(look) ? [{ look, face }] : []));
  const { posterSvg } = await loadArt(people.map((person) => person.look));
  const svg = posterSvg({ place, light, weather, props, people, ...(wide && { view: WIDE }) });
  return URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
}

function isPlace(name: string): name is PlaceName {
  return Object.hasOwn(PLACES, name);
}
