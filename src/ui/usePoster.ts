import { useEffect, useState } from 'preact/hooks';
import { loadArt } from '../art/load';
import { isLook, isPlace } from '../art/names';
import type { Scene } from '../core/state';
import { drawingAddress } from './drawings';

/** Nobody reads a crowd: the picture holds the first three who are there. */
const MOST = 3;

/**
 * The scene as a drawn picture, where no stage shows it: the address of an SVG in memory. Undefined until it is drawn,
 * and for a place that nobody drew.
 */
export function usePoster(scene: Scene | undefined, wanted: boolean): string | undefined {
  const [picture, setPicture] = useState<string>();
  const key = scene && wanted ? keyOf(scene) : undefined;
  useEffect(() => {
    if (!scene || key === undefined || !isPlace(scene.place)) {
      setPicture(undefined);
      return undefined;
    }
    let gone = false;
    drawingAddress(key, () => drawn(scene)).then(
      (address) => !gone && setPicture(address),
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [key]);
  return picture;
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
async function drawn(scene: Scene): Promise<string> {
  const { place, light, weather, props, clock } = scene;
  if (!isPlace(place)) throw new Error(`Nobody has drawn "${place}".`);
  const people = peopleOf(scene).slice(0, MOST);
  const { posterSvg } = await loadArt(people.map((person) => person.look));
  return posterSvg({ place, light, weather, props, people, ...(clock !== undefined && { clock }) });
}
