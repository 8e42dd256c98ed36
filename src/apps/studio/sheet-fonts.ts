/** The typefaces of the interface as data, for a page that stands alone on somebody's desk. */
import text from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url';
import head from '@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-wght-normal.woff2?url';
import type { SheetFonts } from '../../records/rating/page';

/** Without the one that does not arrive: the page prints in the reader's own then. */
export async function sheetFonts(): Promise<SheetFonts> {
  const [textData, headData] = await Promise.all([dataOf(text), dataOf(head)]);
  return { ...(textData && { text: textData }), ...(headData && { head: headData }) };
}

async function dataOf(address: string): Promise<string | undefined> {
  try {
    const response = await fetch(address);
    return response.ok ? `data:font/woff2;base64,${base64(new Uint8Array(await response.arrayBuffer()))}` : undefined;
  } catch {
    return undefined;
  }
}

function base64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}
