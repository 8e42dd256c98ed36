import './tokens.css';
import './studio.css';
import type { ComponentChildren, FunctionComponent } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useTitle } from '../ui/hooks';
import { useKnowledge, useStudioState } from './hooks';
import type { Studio as StudioModel } from './model';
import { OutlinePane } from './outline/OutlinePane';
import { ProblemList } from './problems/ProblemList';
import { type StudioKey, studioKey } from './shell/keys';
import { StatusBar } from './shell/StatusBar';
import { TopBar, type TopBarProps } from './shell/TopBar';
import type { ViewName } from './views';
import { SHELL } from './words/shell';

/** A part that fills a place of the frame. */
export type StudioPart = FunctionComponent<{ readonly studio: StudioModel }>;

export interface StudioProps extends Omit<TopBarProps, 'studio'> {
  readonly studio: StudioModel;
  /** Everything but Write fills the frame; Write has the preview beside it and findings below. */
  readonly views: Readonly<Record<Exclude<ViewName, 'write'>, StudioPart>>;
  readonly editor: StudioPart;
  readonly preview: StudioPart;
  readonly botStrip: StudioPart;
  readonly onSave: () => void;
  readonly onFind: () => void;
  /** Sheets over the frame. */
  readonly children?: ComponentChildren;
}

/** The frame of the Studio: bar, outline, the view, the foot, and the keys that work everywhere. */
export function Studio(props: StudioProps) {
  const { studio, editor: Editor, preview: Preview, botStrip: BotStrip, views, children } = props;
  const view = useStudioState(studio, (s) => s.view);
  const title = useKnowledge(studio, (k) => k.draft?.meta.title);
  const root = useRef<HTMLDivElement>(null);
  useTitle(title ? `${title} · Studio` : 'Studio');
  // Before the first paint: whoever sees the Studio can press its keys.
  useLayoutEffect(() => {
    const act = (key: StudioKey): void => {
      if (key.do === 'view') studio.show(key.view);
      else if (key.do === 'pane') nextPane(root.current, key.back);
      else if (key.do === 'play') props.onPlay();
      else if (key.do === 'save') props.onSave();
      else if (key.do === 'find') props.onFind();
      else studio.project[key.do]();
    };
    const onKey = (event: KeyboardEvent): void => {
      if (document.querySelector('dialog[open]')) return;
      const key = studioKey({
        key: event.key,
        code: event.code,
        alt: event.altKey,
        control: event.ctrlKey || event.metaKey,
        shift: event.shiftKey,
        typing: isTyping(event.target),
      });
      if (!key || event.defaultPrevented) return;
      event.preventDefault();
      act(key);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [studio, props.onPlay, props.onSave, props.onFind]);
  const Whole = view === 'write' ? undefined : views[view];
  return (
    <div class="studio" ref={root} data-screen="studio" data-view={view}>
      <TopBar {...props} />
      <OutlinePane studio={studio} />
      <main class={Whole ? 'studio-main whole' : 'studio-main'} tabIndex={-1}>
        <p class="studio-small">{SHELL.small}</p>
        {Whole ? (
          <Whole studio={studio} />
        ) : (
          <>
            <Editor studio={studio} />
            <Preview studio={studio} />
            <div class="studio-foot">
              <ProblemList studio={studio} />
              <BotStrip studio={studio} />
            </div>
          </>
        )}
      </main>
      <StatusBar studio={studio} />
      {children}
    </div>
  );
}

/** Where the panes of the frame are, in the order in which F6 goes round. */
const PANES = '.studio-top, .outline, [data-pane], .problems';

function nextPane(root: HTMLElement | null, back: boolean): void {
  const panes = [...(root?.querySelectorAll<HTMLElement>(PANES) ?? [])].filter((p) => p.offsetParent !== null);
  const at = panes.findIndex((p) => p.contains(document.activeElement));
  const next = panes[(at + (back ? -1 : 1) + panes.length) % panes.length];
  next?.querySelector<HTMLElement>('button, a[href], input, select, [contenteditable="true"], [tabindex="0"]')?.focus();
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, [contenteditable="true"]') !== null;
}
