/** Which key does what while the preview has the focus. */
export type PreviewKey =
  | { readonly do: 'choose'; readonly index: number }
  | { readonly do: 'step'; readonly by: 1 | -1 }
  | { readonly do: 'back' };

interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  readonly target: EventTarget | null;
}

/** @param replies how many are offered. */
export function previewKey(pressed: Pressed, replies: number): PreviewKey | undefined {
  const { key } = pressed;
  if (pressed.ctrlKey || pressed.altKey || pressed.metaKey) return undefined;
  if (/^[1-9]$/.test(key)) return Number(key) <= replies ? { do: 'choose', index: Number(key) - 1 } : undefined;
  if (key === 'Backspace') return { do: 'back' };
  // A slider and a list of facts answer to arrows themselves.
  if (takesArrows(pressed.target)) return undefined;
  if (key === 'ArrowLeft') return { do: 'step', by: -1 };
  return key === 'ArrowRight' ? { do: 'step', by: 1 } : undefined;
}

function takesArrows(target: EventTarget | null): boolean {
  return (target as Element | null)?.matches?.('input, select') ?? false;
}
