/** Keys of the whole Studio. Those of a view or of the editor are theirs. */
import { VIEWS, type ViewName } from '../views';

export type StudioKey =
  | { readonly do: 'view'; readonly view: ViewName }
  | { readonly do: 'pane'; readonly back: boolean }
  | { readonly do: 'play' | 'undo' | 'redo' | 'save' | 'find' };

interface Pressed {
  readonly key: string;
  readonly code: string;
  readonly alt: boolean;
  /** Control, or Command on a Mac. */
  readonly control: boolean;
  readonly shift: boolean;
  /** The press happened where one types, and the editor answers to undo itself. */
  readonly typing: boolean;
}

export function studioKey({ key, code, alt, control, shift, typing }: Pressed): StudioKey | undefined {
  const digit = /^Digit([1-6])$/.exec(code)?.[1];
  if (alt && !control && digit) return { do: 'view', view: VIEWS[Number(digit) - 1] as ViewName };
  if (key === 'F6') return { do: 'pane', back: shift };
  if (!control || alt) return undefined;
  if (key === 'Enter') return { do: 'play' };
  if (key.toLowerCase() === 's') return { do: 'save' };
  if (shift && key.toLowerCase() === 'f') return { do: 'find' };
  if (typing) return undefined;
  if (key.toLowerCase() === 'z') return { do: shift ? 'redo' : 'undo' };
  return key.toLowerCase() === 'y' ? { do: 'redo' } : undefined;
}
