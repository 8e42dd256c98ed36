/**
 * Addresses of drawings in memory. Those that are shown somewhere stay; of the others the last few are kept, for the next
 * who wants one, and for an image that is just being taken off the page and may still be reading it.
 */
const KEPT = 8;

interface Drawing {
  readonly address: Promise<string>;
  shown: number;
}

export interface HeldDrawing {
  /** Rejects with what `draw` threw. */
  readonly address: Promise<string>;
  /** It is not shown any more. Once for each that was held. */
  readonly release: () => void;
}

/** In the order in which they were last wanted. */
const drawings = new Map<string, Drawing>();

/**
 * A drawing, drawn when it is not at hand; one that failed is drawn anew the next time.
 * @param key says everything that the drawing shows
 * @param draw gives the SVG
 */
export function holdDrawing(key: string, draw: () => Promise<string>): HeldDrawing {
  const drawing = drawings.get(key) ?? { address: made(key, draw), shown: 0 };
  drawing.shown += 1;
  last(key, drawing);
  return {
    address: drawing.address,
    release: () => {
      drawing.shown -= 1;
      if (drawings.get(key) === drawing) last(key, drawing);
    },
  };
}

function last(key: string, drawing: Drawing): void {
  drawings.delete(key);
  drawings.set(key, drawing);
  const idle = [...drawings].filter(([, { shown }]) => shown === 0);
  for (const [oldest, { address }] of idle.slice(0, Math.max(0, idle.length - KEPT))) {
    drawings.delete(oldest);
    address.then(URL.revokeObjectURL, () => undefined);
  }
}

async function made(key: string, draw: () => Promise<string>): Promise<string> {
  try {
    return URL.createObjectURL(new Blob([await draw()], { type: 'image/svg+xml' }));
  } catch (error) {
    drawings.delete(key);
    throw error;
  }
}
