/** A QR code as one path. Pure. */
import { correction, generate } from 'lean-qr';

/** White modules around the code, as the standard asks: without them many readers find nothing. */
const QUIET = 4;

export interface QrDrawing {
  /** Modules of a side, with the white ones around. */
  readonly size: number;
  /** The dark modules, one unit each, row by row. */
  readonly path: string;
}

/**
 * Draws what a camera is to read. It bears about a seventh of it hidden: a beamer's glare, a head in the way.
 * @throws Error where the text is longer than a code can hold (about 2,300 letters).
 */
export function qrDrawing(text: string): QrDrawing {
  const code = generate(text, { minCorrectionLevel: correction.M });
  const rows = Array.from({ length: code.size }, (_, y) => rowPath(code, y));
  return { size: code.size + 2 * QUIET, path: rows.join('') };
}

/** Dark modules side by side are one bar, so that no light line shows between them. */
function rowPath({ size, get }: { readonly size: number; readonly get: (x: number, y: number) => boolean }, y: number) {
  let path = '';
  for (let x = 0; x < size; x++) {
    const from = x;
    while (x < size && get(x, y)) x++;
    if (x > from) path += `M${from + QUIET} ${y + QUIET}h${x - from}v1h${from - x}z`;
  }
  return path;
}
