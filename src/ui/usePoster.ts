import { loadArt } from '../art/load';
import { isLook, isPlace, type PlaceName } from '../art/names';
import type { Scene } from '../core/state';
import { useDrawing } from './useDrawing';

/** Nobody reads a crowd: the picture holds the first three who are there. */
const MOST = 3;

/**
 * The scene as a drawn picture, where no stage shows it: the address of an SVG in memory. Undefined until it is drawn,
 * and for a place that nobody drew.
 */
export function usePoster(scene: Scene | undefined, wanted: boolean): string | undefined {
  const place = scene && isPlace(scene.place) ? scene.place : undefined;
  return useDrawing(wanted && scene && place ? { key: keyOf(scene), draw: () => drawn(scene, place) } : undefined);
}

function peopleOf({ present, looks, faces }: Scene) {
  return present.flatMap((id) => {
    const look = looks[id];
    return look && isLook(look) ? [{ look, face: faces[id] ?? 'calm' }] : [];
  });
}

/** What of a scene the picture shows. */
function keyOf(scene: Scene): string {
  const { place, light, weather, props, clock } = scene;
  return JSON.stringify([place, light, weather, props, clock, peopleOf(scene).slice(0, MOST)]);
}

/** The art is big: it comes when it is first needed. */
async function drawn(scene: Scene, place: PlaceName): Promise<string> {
  const { light, weather, props, clock } = scene;
  const people = peopleOf(scene).slice(0, MOST);
  const { posterSvg } = await loadArt(people.map((person) => person.look));
  return posterSvg({ place, light, weather, props, people, ...(clock !== undefined && { clock }) });
}
