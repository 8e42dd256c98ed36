import './editor.css';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../../ui/Icon';
import { useProject } from '../hooks';
import type { Studio } from '../model';
import { EDITOR } from '../words/editor';
import { readAsPlay } from './folding/extension';
import { type Mounted, mountEditor } from './mount';

/** The text of the open file, with its parts beside it. */
export function InkEditor({ studio }: { readonly studio: Studio }) {
  const host = useRef<HTMLDivElement>(null);
  const mounted = useRef<Mounted | undefined>(undefined);
  const files = useProject(studio, (p) => p.files);
  const active = useProject(studio, (p) => p.active);
  useLayoutEffect(() => {
    const now = host.current ? mountEditor(host.current, studio) : undefined;
    mounted.current = now;
    return () => now?.unmount();
  }, [studio]);
  const play = () => {
    const view = mounted.current?.view;
    if (!view) return;
    readAsPlay(view);
    view.focus();
  };
  return (
    <section class="ink-editor" aria-label={EDITOR.region}>
      <header class="ink-tabs">
        {files.map(({ name }) => (
          <button
            key={name}
            type="button"
            aria-label={EDITOR.file(name)}
            aria-current={name === active ? 'true' : undefined}
            onClick={() => studio.project.open(name)}
          >
            <Icon name="file-text" />
            {name}
          </button>
        ))}
        <button type="button" class="ink-play" aria-keyshortcuts="Alt+0" onClick={play} data-play>
          <Icon name="chats-circle-fill" />
          {EDITOR.play}
        </button>
      </header>
      <div class="ink-text" data-pane="editor" ref={host} />
      <p class="ink-left" tabIndex={-1} data-left>
        {EDITOR.left}
      </p>
    </section>
  );
}
