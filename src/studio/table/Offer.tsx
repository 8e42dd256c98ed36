import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { TABLE } from '../words/table';
import type { EditorApi } from './CellEditor';
import type { OfferedValue } from './columns';

interface OfferProps {
  /** Of the column. */
  readonly name: string;
  readonly values: readonly OfferedValue[];
  readonly start: string;
  readonly api: EditorApi;
}

/** All that can stand in a cell, as a list over it. Arrows or a first letter choose, Enter and Tab write, Escape leaves. */
export function Offer({ name, values, start, api }: OfferProps) {
  const list = useRef<HTMLDivElement>(null);
  const done = useRef(false);
  const first = values.findIndex(({ value }) => value === start);
  const [at, setAt] = useState(Math.max(0, first));
  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return;
    element.showPopover();
    lay(element);
    element.focus();
  }, []);
  const go = (to: number): void => {
    const next = values[to];
    if (!next) return;
    setAt(to);
    api.typed(next.value);
  };
  const take = (i: number, then: 'stay' | 'next' | 'previous'): void => {
    done.current = true;
    api.commit(values[i]?.value ?? start, then);
  };
  const cancel = (): void => {
    if (done.current) return;
    done.current = true;
    api.cancel();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // The table and the Studio have other meanings for the same keys.
    event.stopPropagation();
    const { key } = event;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (key === 'ArrowDown' || key === 'ArrowUp') go(at + (key === 'ArrowDown' ? 1 : -1));
    else if (key === 'Home' || key === 'End') go(key === 'Home' ? 0 : values.length - 1);
    else if (key === 'Enter' || key === ' ') take(at, 'stay');
    else if (key === 'Tab') take(at, event.shiftKey ? 'previous' : 'next');
    else if (key === 'Escape') cancel();
    else if (key.length === 1) go(values.findIndex(({ words }) => words.toLowerCase().startsWith(key.toLowerCase())));
    else return;
    event.preventDefault();
  };
  return (
    <div
      ref={list}
      class="dt-offer"
      popover="manual"
      role="listbox"
      tabIndex={0}
      aria-label={TABLE.offer(name)}
      aria-activedescendant={`dt-offer-${at}`}
      onKeyDown={onKeyDown}
      onBlur={cancel}
    >
      {values.map(({ value, words }, i) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the list has the keys.
        // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus.
        <div
          key={value}
          id={`dt-offer-${i}`}
          role="option"
          aria-selected={i === at}
          onMouseDown={(event) => event.preventDefault()}
          onClick={(event) => {
            event.stopPropagation();
            take(i, 'stay');
          }}
        >
          {words}
        </div>
      ))}
    </div>
  );
}

/** Below its cell, or above where there is no room; nothing of it leaves the window. */
function lay(list: HTMLElement): void {
  const cell = list.parentElement?.getBoundingClientRect();
  if (!cell) return;
  const { width, height } = list.getBoundingClientRect();
  const below = cell.bottom + height <= innerHeight;
  list.style.top = `${Math.max(0, below ? cell.bottom : cell.top - height)}px`;
  list.style.left = `${Math.max(0, Math.min(cell.left, innerWidth - width))}px`;
}
