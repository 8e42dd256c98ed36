import './page-picture.css';
import { useState } from 'preact/hooks';
import type { Line } from '../../core/model';

/** Pictures of pages that came with the scene; passed in by the app. */
export interface Pages {
  /** Address of the picture of a line; undefined where there is none. */
  readonly pictureOf: (line: Line) => string | undefined;
}

/**
 * What the officer reads, as it looks: over the scene while its line stands. The words of the line are below, so they
 * are what a screen reader says; a picture that does not come leaves them.
 */
export function PagePicture({ address }: { readonly address: string | undefined }) {
  const [failed, fail] = useState<string>();
  if (!address || failed === address) return null;
  return (
    <div class="page-picture">
      <img src={address} alt="" onError={() => fail(address)} />
    </div>
  );
}
