/**
 * Addresses of drawings in memory, of which the last few are kept: an image that was just given one, or is just being
 * taken off the page, may still be reading it.
 */
const KEPT = 8;
const addresses = new Map<string, Promise<string>>();

/**
 * The address of a drawing, drawn when it is not at hand.
 * @param key says everything that the drawing shows
 * @param draw gives the SVG; what it throws is passed on, and it is asked anew the next time
 */
export function drawingAddress(key: string, draw: () => Promise<string>): Promise<string> {
  const known = addresses.get(key) ?? made(key, draw);
  addresses.delete(key);
  addresses.set(key, known);
  for (const [oldest, address] of addresses) {
    if (addresses.size <= KEPT) break;
    addresses.delete(oldest);
    address.then(URL.revokeObjectURL, () => undefined);
  }
  return known;
}

async function made(key: string, draw: () => Promise<string>): Promise<string> {
  try {
    return URL.createObjectURL(new Blob([await draw()], { type: 'image/svg+xml' }));
  } catch (error) {
    addresses.delete(key);
    throw error;
  }
}
