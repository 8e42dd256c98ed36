import { useLayoutEffect, useRef } from 'preact/hooks';
import { Grade } from '../../ui/Grade';
import { signed } from '../options';
import { percent } from '../words/bots';
import { MAP, VERDICT_WORDS } from '../words/map';
import type { MapGraph } from './graph';

interface MapListProps {
  readonly graph: MapGraph;
  readonly played: boolean;
  readonly onPress: (id: string) => void;
  /** Back to the picture. */
  readonly onMap: () => void;
}

/** The map in words: decisions, their replies, and what each leads to. */
export function MapList({ graph, played, onPress, onMap }: MapListProps) {
  const { decisions, endings, edges } = graph;
  const name = (to: string): string => endings.find((e) => `end:${e.id}` === to)?.title ?? to;
  const share = (n: number, never: boolean): string => (!played ? '' : never ? MAP.never : MAP.ofPlays(percent(n)));
  const root = useRef<HTMLElement>(null);
  // Before it is painted: a key that is pressed at once belongs to the list.
  useLayoutEffect(() => {
    const onKey = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent) => {
      if (key.toLowerCase() === 'l' && !ctrlKey && !metaKey && !altKey) onMap();
    };
    const list = root.current;
    list?.querySelector('button')?.focus();
    list?.addEventListener('keydown', onKey);
    return () => list?.removeEventListener('keydown', onKey);
  }, []);
  return (
    <section class="map-list" data-pane="map-list" aria-label={MAP.list} ref={root}>
      <ol>
        {decisions.map((d) => (
          <li key={d.id}>
            <button type="button" onClick={() => onPress(d.id)}>
              <b>{d.id}</b> {d.title !== d.id && d.title} <small>{share(d.share, false)}</small>
            </button>
            <ul>
              {d.replies.map((r) => {
                const leads = edges.filter((e) => e.from === r.id && e.share > 0);
                return (
                  <li key={r.id} class={r.never ? 'never' : undefined}>
                    <button type="button" onClick={() => onPress(r.id)}>
                      <Grade verdict={r.verdict} /> <b>{r.label}</b> {r.text}{' '}
                      <small>
                        {[VERDICT_WORDS[r.verdict], signed(r.sum), share(r.share, r.never)].filter(Boolean).join(', ')}
                      </small>
                    </button>
                    {leads.length > 0 && (
                      <ul>
                        {leads.map((e) => (
                          <li key={e.to}>
                            {MAP.leads} {MAP.leadsShare(name(e.to), percent(e.share))}
                          </li>
                        ))}
                      </ul>
                    )}
                  </li>
                );
              })}
            </ul>
          </li>
        ))}
      </ol>
      <ul>
        {endings.map((e) => (
          <li key={e.id} class={e.reached ? undefined : 'never'}>
            <button type="button" onClick={() => onPress(`end:${e.id}`)}>
              {MAP.ending(e.title, share(e.share, !e.reached))}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
