import { loadArt } from '../../art/load';
import { isLook, lookText } from '../../art/names';
import type { Face } from '../../core/model';
import { useDrawing } from '../../ui/useDrawing';
import { CAST } from '../words/cast';
import type { Setting } from './PlaceForm';

/** So much of the set that head and shoulders fill it. */
const VIEW = { x: 640, y: 60, width: 900, height: 720 };

interface PersonPictureProps {
  readonly name: string;
  readonly look: string | undefined;
  readonly face: Face;
  readonly setting: Setting;
}

/** The chosen person where the scene takes place, in its light. */
export function PersonPicture({ name, look, face, setting }: PersonPictureProps) {
  const people = look !== undefined && isLook(look) ? [{ look, face }] : [];
  const picture = useDrawing({
    key: JSON.stringify([setting, people, VIEW]),
    draw: async () => (await loadArt([look])).posterSvg({ ...setting, people, view: VIEW }),
  });
  const words = look !== undefined && isLook(look) ? lookText(look) : CAST.heard;
  return (
    <div class="cast-picture">
      {picture && <img src={picture} alt={CAST.picture(name, words, face)} />}
      {look === undefined && <p class="cast-heard">{CAST.heard}</p>}
    </div>
  );
}
