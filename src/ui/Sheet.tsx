import './sheet.css';
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { IconButton } from './Button';
import { COMMON } from './words/common';

interface SheetProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
  readonly footer?: ComponentChildren;
  /** Width in rem on anything wider than a phone. */
  readonly width?: number;
  /** Fills a phone's screen. */
  readonly full?: boolean;
  readonly class?: string;
  /** Nothing but text inside: the text itself takes focus, so that the arrow keys scroll it. */
  readonly reading?: boolean;
}

/**
 * A page laid over the page: a native modal dialog, so the rest is inert, Escape closes it and focus comes back to
 * what opened it. Mounted while it is open.
 */
export function Sheet({ title, onClose, children, footer, width = 46, full, class: more, reading }: SheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  // Before the page is painted: a key that is pressed at once belongs to the sheet.
  useLayoutEffect(() => {
    const element = dialog.current;
    const opener = document.activeElement;
    element?.showModal();
    element?.style.setProperty('--sheet-width', `${width}rem`);
    return () => {
      element?.close();
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      class={['sheet', full && 'full', more].filter(Boolean).join(' ')}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onPointerDown={(event) => {
        const element = event.currentTarget;
        if (event.target === element && outside(event, element)) onClose();
      }}
    >
      <header>
        <h2 id={heading}>{title}</h2>
        <IconButton name="x" label={COMMON.close} framed onClick={onClose} />
      </header>
      <section class="body" aria-labelledby={heading} tabIndex={reading ? 0 : undefined}>
        {children}
      </section>
      {footer && <footer>{footer}</footer>}
    </dialog>
  );
}

/** A press on the backdrop hits the dialog element itself, but lies outside its box. */
function outside(event: PointerEvent, dialog: HTMLDialogElement): boolean {
  const box = dialog.getBoundingClientRect();
  return event.clientX < box.left || event.clientX > box.right || event.clientY < box.top || event.clientY > box.bottom;
}
