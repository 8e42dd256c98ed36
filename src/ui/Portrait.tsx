import { useEffect, useState } from 'preact/hooks';

/** Draws a head as SVG text; comes from src/art, loaded when first asked for. */
export type DrawPortrait = (look: string, face: string) => string;

let drawing: Promise<DrawPortrait> | undefined;

/** Set once by the app: how to load the art. Screens only say whose face they want. */
export interface PortraitSource {
  readonly load: () => Promise<DrawPortrait>;
}

let source: PortraitSource | undefined;

export function providePortraits(from: PortraitSource): void {
  source = from;
}

interface PortraitProps {
  readonly look: string | undefined;
  readonly face?: string;
  readonly class?: string;
}

/**
 * A head in a circle, for the eye only: the name always stands beside it. The one place that sets SVG as text; the
 * text is ours (src/art), never an author's. Without art the circle stays empty.
 */
export function Portrait({ look, face = 'calm', class: more }: PortraitProps) {
  const [draw, setDraw] = useState<DrawPortrait>();
  useEffect(() => {
    if (!source) return;
    drawing ??= source.load();
    drawing.then(
      (loaded) => setDraw(() => loaded),
      () => {
        drawing = undefined;
      },
    );
  }, []);
  const name = more ? `portrait ${more}` : 'portrait';
  if (!draw || !look) return <span class={name} aria-hidden="true" />;
  // biome-ignore lint/security/noDangerouslySetInnerHtml: SVG drawn by src/art from names in a table.
  return <span class={name} aria-hidden="true" dangerouslySetInnerHTML={{ __html: draw(look, face) }} />;
}
