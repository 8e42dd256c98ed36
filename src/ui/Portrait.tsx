import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';

/** Draws a head as SVG text. The art is big, so it comes as a promise that is asked for once. */
export type DrawPortrait = (look: string, face: string, crop?: Crop) => string;
export type Crop = 'head' | 'bust';

/** The art, with what it takes to draw this look. */
export type LoadPortraits = (look?: string) => Promise<DrawPortrait>;

/** The app says how to load the art; screens only say whose face they want. */
export const Portraits = createContext<LoadPortraits | undefined>(undefined);

interface PortraitProps {
  readonly look: string | undefined;
  readonly face?: string;
  readonly class?: string;
  /** `head` sits in a circle, `bust` stands free. */
  readonly crop?: Crop;
}

/**
 * A head in a circle, for the eye only: the name always stands beside it. The one place that sets SVG as text; the
 * text is ours (src/art), never an author's. Without art the circle stays empty.
 */
export function Portrait({ look, face = 'calm', class: more, crop = 'head' }: PortraitProps) {
  const load = useContext(Portraits);
  const [art, setArt] = useState<{ readonly draw: DrawPortrait }>();
  useEffect(() => {
    let gone = false;
    load?.(look).then(
      // Anew for each look, or the page would not notice that it can be drawn now.
      (draw) => !gone && setArt({ draw }),
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [load, look]);
  const name = [crop === 'head' ? 'portrait' : 'bust', more].filter(Boolean).join(' ');
  if (!art || !look) return <span class={name} aria-hidden="true" />;
  return <span class={name} aria-hidden="true" dangerouslySetInnerHTML={{ __html: art.draw(look, face, crop) }} />;
}
