import './preview.css';
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useStore } from '../../ui/hooks';
import { useKnowledge, useStudioState } from '../hooks';
import type { Studio } from '../model';
import { PREVIEW } from '../words/preview';
import { Crumbs } from './Crumbs';
import { type PreviewControl, type PreviewState, previewOf, worldsOf } from './control';
import { EndCard } from './EndCard';
import type { Guide } from './guide';
import { Head } from './Head';
import { previewKey } from './keys';
import { Meters } from './Meters';
import { Notes } from './Notes';
import { optionsOf, Replies } from './Replies';
import { Screen } from './Screen';
import type { StageHost } from './stage';
import { useVisible } from './useVisible';

export interface PreviewProps {
  readonly studio: Studio;
  /** Absent where nothing draws people: a drawn picture stands in. */
  readonly stageHost?: StageHost;
  /** Looks for the way to a line; without it "From this line" does nothing. */
  readonly guide?: Guide;
}

/** The scene as it plays now, replayed after each edit up to where the author stands. */
export function Preview({ studio, stageHost, guide }: PreviewProps) {
  const root = useRef<HTMLElement>(null);
  const [control] = useState(() => previewOf(studio, guide, () => performance.now()));
  const [box] = useState(() => ({ get: control.store.getState, subscribe: control.store.subscribe }));
  const state = useStore(box);
  const outline = useKnowledge(studio, (k) => k.draft?.outline);
  const stale = useKnowledge(studio, (k) => k.playable !== undefined && k.draft !== k.playable);
  const full = useKnowledge(studio, (k) => k.full?.artifact);
  useReplay(studio, control, state, useVisible(root));
  const keepFocus = useKeptFocus(root, state.replay);
  const path = useStudioState(studio, (s) => s.path);
  // What a reply leads to shows at the top, wherever one pressed it.
  useEffect(() => root.current?.scrollTo({ top: 0 }), [path]);
  // Before the first paint: whoever sees the preview can press its key.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (
        event.key !== 'F9' ||
        event.defaultPrevented ||
        event.ctrlKey ||
        event.altKey ||
        document.querySelector('dialog[open]')
      )
        return;
      event.preventDefault();
      void control.fromLine();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [control]);

  const { replay, artifact, moments, held, ms } = state;
  const last = moments.at(-1)?.view;
  const end = last?.state;
  const bounds = full?.textHash === artifact?.textHash ? full?.worlds[end?.world ?? 0]?.bounds : undefined;
  const graded = !artifact?.meta.unscored;
  const onKeyDown = (event: KeyboardEvent): void => {
    keepFocus();
    const key = previewKey(event, end?.offer?.order.length ?? 0);
    if (!key) return;
    event.preventDefault();
    if (key.do === 'step') control.show(control.store.getState().shown + key.by);
    else if (key.do === 'back') control.back(Math.max(0, (replay?.turns.length ?? 0) - 2));
    else if (end?.offer) control.choose(optionsOf(end.offer)[key.index]?.label ?? '');
  };
  return (
    <section
      class="preview"
      data-pane="preview"
      data-device={state.device}
      aria-label={PREVIEW.title}
      tabIndex={-1}
      ref={root}
      onKeyDown={onKeyDown}
      onClickCapture={keepFocus}
    >
      <Head control={control} device={state.device} looking={state.search?.state === 'looking'} />
      {replay && (
        <Crumbs studio={studio} replay={replay} ms={ms} control={control} worlds={worldsOf(outline)} graded={graded} />
      )}
      <Notes studio={studio} control={control} state={state} stale={stale} />
      {last && end ? (
        <>
          <Screen studio={studio} control={control} state={state} stageHost={stageHost} />
          {end.offer ? (
            <Replies studio={studio} control={control} offer={end.offer} graded={graded} />
          ) : (
            <EndCard state={end} bounds={bounds} onAgain={() => control.back(0)} />
          )}
          <Meters control={control} view={last} held={held} />
        </>
      ) : (
        !replay && <p class="pv-empty">{PREVIEW.empty}</p>
      )}
    </section>
  );
}

/** After paint, and only while it can be seen: typing never waits for it. */
function useReplay(studio: Studio, control: PreviewControl, { held }: PreviewState, visible: boolean): void {
  const playable = useKnowledge(studio, (k) => k.playable?.artifact);
  const path = useStudioState(studio, (s) => s.path);
  const world = useStudioState(studio, (s) => s.world);
  const file = useStudioState(studio, (s) => s.at?.file);
  const line = useStudioState(studio, (s) => s.at?.line);
  useEffect(() => {
    if (visible) control.refresh();
  }, [visible, playable, path, world, file, line, held]);
}

/** A reply that was taken goes away with its focus; the keys of the preview should go on working. */
function useKeptFocus(root: RefObject<HTMLElement | null>, replay: unknown): () => void {
  const inside = useRef(false);
  useEffect(() => {
    if (inside.current && document.activeElement === document.body) root.current?.focus({ preventScroll: true });
  }, [replay]);
  return () => {
    inside.current = root.current?.contains(document.activeElement) ?? false;
  };
}
