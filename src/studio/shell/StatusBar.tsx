import { useKnowledge, useStudioState } from '../hooks';
import type { Studio } from '../model';
import { SHELL, STATUS } from '../words/shell';

/** The foot: what is known of the text, and the keys that help here. */
export function StatusBar({ studio }: { readonly studio: Studio }) {
  const state = useKnowledge(studio, (k) =>
    k.trouble === 'too-long'
      ? SHELL.tooLong
      : k.trouble
        ? SHELL.broke(k.trouble.message)
        : k.busy && !k.draft
          ? STATUS.reading
          : k.fullVersion === k.version
            ? STATUS.walked
            : STATUS.walking,
  );
  const trouble = useKnowledge(studio, (k) => k.trouble !== undefined);
  const line = useStudioState(studio, (s) => s.at?.line);
  return (
    <footer class="studio-status">
      <span class={trouble ? 'trouble' : undefined} role="status">
        {state}
      </span>
      {line !== undefined && <span>{STATUS.place(line)}</span>}
      <Key keys="F8">{STATUS.next}</Key>
      <Key keys="Alt ↵">{STATUS.mend}</Key>
      <Key keys="Ctrl Space">{STATUS.complete}</Key>
      <Key keys="F6">{STATUS.pane}</Key>
    </footer>
  );
}

function Key({ keys, children }: { readonly keys: string; readonly children: string }) {
  return (
    <span class="key">
      <kbd>{keys}</kbd> {children}
    </span>
  );
}
