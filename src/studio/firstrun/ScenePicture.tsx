import './picture.css';
import type { ComponentChildren } from 'preact';
import { loadArt } from '../../art/load';
import { isLook } from '../../art/names';
import { useDrawing } from '../../ui/useDrawing';
import type { Understood } from '../skeleton/skeleton';
import { FIRST_RUN } from '../words/firstrun';

/** The whole set, for a panel twice as wide as it is high. */
const VIEW = { x: 120, y: 60, width: 1680, height: 800 };

interface ScenePictureProps {
  readonly scene: Understood;
  /** What lies over the picture's upper edge. */
  readonly children?: ComponentChildren;
}

/** The set, the person and their first words: what the scene opens with. */
export function ScenePicture({ scene, children }: ScenePictureProps) {
  const picture = usePicture(scene);
  const { person, place, hello } = scene;
  return (
    <section class="scene-picture">
      {picture && <img src={picture} alt={FIRST_RUN.picture(person.name, place.replaceAll('-', ' '))} />}
      <div class="scene-picks">{children}</div>
      <p class="scene-says">
        <b class="tab">{person.name}</b>
        {hello}
      </p>
    </section>
  );
}

/** Drawn when the art has come; until then, and where it does not arrive, the words stand alone. */
function usePicture({ place, light, weather, person }: Understood): string | undefined {
  const people = isLook(person.look) ? [{ look: person.look, face: person.face }] : [];
  return useDrawing({
    key: JSON.stringify([place, light, weather, people, VIEW]),
    draw: async () =>
      (await loadArt([person.look])).posterSvg({ place, light, people, view: VIEW, ...(weather && { weather }) }),
  });
}
