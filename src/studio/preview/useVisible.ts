import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Whether any of an element can be seen: a folded pane and a tab in the background need no work. */
export function useVisible(element: RefObject<HTMLElement | null>): boolean {
  const [inView, setInView] = useState(false);
  const [front, setFront] = useState(!document.hidden);
  useEffect(() => {
    const watch = new IntersectionObserver((entries) => setInView(entries.at(-1)?.isIntersecting ?? false));
    if (element.current) watch.observe(element.current);
    const turned = () => setFront(!document.hidden);
    document.addEventListener('visibilitychange', turned);
    return () => {
      watch.disconnect();
      document.removeEventListener('visibilitychange', turned);
    };
  }, []);
  return inView && front;
}
