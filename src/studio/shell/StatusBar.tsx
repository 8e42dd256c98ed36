import type { Knowledge, Trouble } from '../checking';
import { useKnowledge, useStudioState } from '../hooks';
import type { Studio } from '../model';
import { keysOf, SHELL, STATUS } from '../words/shell';

/** The foot: what is known of the text, and the keys that help here. */
export function StatusBar({ studio }: { readonly studio: Studio }) {
  const state = useKnowledge(studio, stateWords);
  const trouble = useKnowledge(studio, (k) => k.trouble !== undefined);
  const view = useStudioState(studio, (s) => s.view);
  const line = useStudioState(studio, (s) => s.at?.line);
  return (
    <footer class="studio-status">
      <span class={trouble ? 'trouble' : undefined} role="status">
        {state}
      </span>
      {view === 'write' && line !== undefined && <span>{STATUS.place(line)}</span>}
      {keysOf(view).map(([key, does]) => (
        <span key={key} class="key">
          <kbd>{key}</kbd> {does}
        </span>
      ))}
    </footer>
  );
}

export function stateWords(known: Knowledge): string {
  const { trouble, busy, draft, full } = known;
  if (trouble) return typeof trouble === 'string' ? TROUBLE[trouble] : SHELL.broke(trouble.message);
  if (busy && !draft) return STATUS.reading;
  if (known.fullVersion !== known.version) return STATUS.walking;
  return full?.problems.some((p) => p.rule === 'many-paths') ? STATUS.walkedSome : STATUS.walked;
}

const TROUBLE: Record<Extract<Trouble, string>, string> = {
  'too-long': SHELL.tooLong,
  'too-many': SHELL.tooMany,
  'not-loaded': SHELL.notLoaded,
};
