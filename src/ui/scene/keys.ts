/** Which key does what in a scene. Pure, so that the whole keyboard map is a table in a test. */

export interface KeyPress {
  readonly key: string;
  readonly repeat: boolean;
  /** Ctrl, Alt or Meta is down: that is the browser's or the screen reader's. */
  readonly modified: boolean;
  /** Focus is on something that takes the key itself: a button, a link, a field. */
  readonly onControl: boolean;
}

export interface Situation {
  readonly phase: 'reading' | 'deciding' | 'other';
  readonly replies: number;
  readonly numberKeys: boolean;
  /** The key or finger that brought the decision has not been lifted yet. */
  readonly held: boolean;
  /** Reply that has focus, -1 for none. */
  readonly focused: number;
}

export type KeyAction =
  | { readonly act: 'advance' }
  | { readonly act: 'pause' }
  | { readonly act: 'choose'; readonly index: number }
  | { readonly act: 'focus'; readonly index: number };

export function keyAction(press: KeyPress, at: Situation): KeyAction | undefined {
  if (press.modified) return undefined;
  if (press.key === 'Escape') return press.repeat ? undefined : { act: 'pause' };
  if (at.phase === 'reading') {
    const advances = (press.key === ' ' || press.key === 'Enter') && !press.onControl && !press.repeat;
    return advances ? { act: 'advance' } : undefined;
  }
  if (at.phase !== 'deciding') return undefined;
  return arrow(press, at) ?? number(press, at);
}

/** From the heading, down goes to the first reply and up to the last; the ends are joined. */
function arrow(press: KeyPress, at: Situation): KeyAction | undefined {
  const onReply = at.focused >= 0;
  if (press.onControl && !onReply) return undefined;
  const last = at.replies - 1;
  if (press.key === 'ArrowDown') return { act: 'focus', index: at.focused >= last ? 0 : at.focused + 1 };
  if (press.key === 'ArrowUp') return { act: 'focus', index: at.focused <= 0 ? last : at.focused - 1 };
  if (onReply && press.key === 'Home') return { act: 'focus', index: 0 };
  if (onReply && press.key === 'End') return { act: 'focus', index: last };
  return undefined;
}

function number(press: KeyPress, at: Situation): KeyAction | undefined {
  if (!at.numberKeys || press.repeat || at.held || !/^[1-9]$/.test(press.key)) return undefined;
  const index = Number(press.key) - 1;
  return index < at.replies ? { act: 'choose', index } : undefined;
}
