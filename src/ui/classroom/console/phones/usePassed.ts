import { useEffect, useState } from 'preact/hooks';

const SECOND = 1000;

/**
 * Milliseconds since this came, by whole seconds: the server says how long something has lasted when it sends it, and
 * sends it again only with news.
 * @param runs whether anybody reads it; 0 otherwise.
 */
export function usePassed(news: unknown, runs: boolean): number {
  const [passed, setPassed] = useState({ news, ms: 0 });
  useEffect(() => {
    if (!runs) return undefined;
    setPassed({ news, ms: 0 });
    const timer = setInterval(() => setPassed(({ ms }) => ({ news, ms: ms + SECOND })), SECOND);
    return () => clearInterval(timer);
  }, [news, runs]);
  return passed.news === news ? passed.ms : 0;
}
