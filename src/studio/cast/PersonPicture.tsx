import { useEffect, useState } from 'preact/hooks';
import { isLook, lookText } from '../../art/names';
import type { Face } from '../../core/model';
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
  const [picture, setPicture] = useState<string>();
  useEffect(() => {
    let gone = false;
    let made: string | undefined;
    import('../../art/index').then(
      ({ posterSvg }) => {
        if (gone) return;
        const people = look !== undefined && isLook(look) ? [{ look, face }] : [];
        made = URL.createObjectURL(
          new Blob([posterSvg({ ...setting, people, view: VIEW })], { type: 'image/svg+xml' }),
        );
        setPicture(made);
      },
      () => undefined,
    );
    return () => {
      gone = true;
      // The next picture is decoded first; until then the old one stays on the page.
      if (made) URL.revokeObjectURL(made);
    };
  }, [look, face, JSON.stringify(setting)]);
  const words = look !== undefined && isLook(look) ? lookText(look) : CAST.heard;
  return (
    <div class="cast-picture">
      {picture && <img src={picture} alt={CAST.picture(name, words, face)} />}
      {look === undefined && <p class="cast-heard">{CAST.heard}</p>}
    </div>
  );
}
