import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';

/** Draws the picture of a post; resolves with its address. */
export type DrawPost = (slug: string, wide?: boolean) => Promise<string>;

/** The app says how pictures are made; screens only say whose. */
export const Posts = createContext<DrawPost | undefined>(undefined);

/** The address of a post's picture, `wide` for a band across the screen; undefined until it is drawn, and where the art did not arrive. */
export function usePostPicture(slug: string | undefined, wide = false): string | undefined {
  const draw = useContext(Posts);
  const [picture, setPicture] = useState<{ readonly of: string; readonly address: string }>();
  useEffect(() => {
    if (!slug || !draw) return undefined;
    let gone = false;
    draw(slug, wide).then(
      (address) => !gone && setPicture({ of: slug, address }),
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [slug, wide, draw]);
  return picture?.of === slug ? picture?.address : undefined;
}
