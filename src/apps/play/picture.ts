import { loadArt } from '../../art/load';
import { isLook, PLACES, type PlaceName } from '../../art/names';
import { foldAll } from '../../core/fold';
import type { FinishedPlay } from '../../session/ports';

/** Nobody reads a crowd: the picture holds the first three who are there. */
const MOST = 3;

/** The scene as it ended, as SVG. Rejects for a place that nobody drew, and where the art does not arrive. */
export async function endingPicture(play: FinishedPlay): Promise<string> {
  const { scene, meta } = foldAll(play.facts);
  if (!meta || !isPlace(scene.place)) throw new Error(`Nobody has drawn "${scene.place}".`);
  const there = scene.present.length > 0 ? scene.present : meta.present;
  const people = there.flatMap((id) => {
    const look = scene.looks[id];
    return look && isLook(look) ? [{ look, face: scene.faces[id] ?? 'calm' }] : [];
  });
  const { posterSvg } = await loadArt(people.map((person) => person.look));
  return posterSvg({
    place: scene.place,
    light: scene.light,
    weather: scene.weather,
    props: scene.props,
    people: people.slice(0, MOST),
    ...(scene.clock !== undefined && { clock: scene.clock }),
  });
}

function isPlace(name: string): name is PlaceName {
  return Object.hasOwn(PLACES, name);
}
