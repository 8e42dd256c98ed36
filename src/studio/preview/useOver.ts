import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Settings } from '../../session/ports';
import { studioKey } from '../shell/keys';

/** The page's own marks belong to the player while it plays, and the Studio behind it rests. */
export function useOver(root: RefObject<HTMLElement | null>, settings: Settings, onClose: () => void): void {
  useLayoutEffect(() => {
    const page = document.documentElement;
    const marks = { ...page.dataset };
    const style = page.style.cssText;
    const behind = [...(root.current?.parentElement?.children ?? [])].filter(
      (e) => e !== root.current && !e.hasAttribute('inert'),
    );
    const focused = document.activeElement;
    for (const element of behind) element.setAttribute('inert', '');
    page.dataset.app = 'play';
    return () => {
      for (const element of behind) element.removeAttribute('inert');
      for (const name of Object.keys(page.dataset)) delete page.dataset[name];
      Object.assign(page.dataset, marks);
      page.style.cssText = style;
      if (focused instanceof HTMLElement) focused.focus();
    };
  }, []);
  useLayoutEffect(() => {
    const page = document.documentElement;
    page.dataset.theme = settings.theme === 'night' ? 'night' : 'light';
    page.dataset.contrast = settings.contrast;
    page.dataset.font = settings.font;
  }, [settings]);
  const close = useRef(onClose);
  close.current = onClose;
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (document.querySelector('dialog[open]')) return;
      const { key, code, altKey: alt, shiftKey: shift } = event;
      const control = event.ctrlKey || event.metaKey;
      if (key === 'Escape') {
        event.stopPropagation();
        close.current();
      }
      // Keys of the Studio do nothing to what lies behind.
      if (studioKey({ key, code, alt, control, shift, typing: false }) || key === 'F9') event.preventDefault();
    };
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  }, []);
}
