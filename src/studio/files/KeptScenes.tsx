import type { ProjectHead } from '../../records/projects';
import { IconButton } from '../../ui/Button';
import { OPEN as W } from '../words/files';
import { when } from './when';

interface KeptScenesProps {
  readonly heads: readonly ProjectHead[];
  readonly current: string | undefined;
  readonly now: number;
  readonly onOpen: (id: string) => void;
  readonly onHistory: (head: ProjectHead) => void;
  readonly onTrash: (id: string) => void;
  readonly onUndelete: (id: string) => void;
  readonly onRemove: (id: string) => void;
}

/** Scenes of this browser, last saved first, and the trash. */
export function KeptScenes({ heads, current, now, ...act }: KeptScenesProps) {
  const kept = heads.filter((head) => head.trashedAt === undefined);
  const trash = heads.filter((head) => head.trashedAt !== undefined);
  return (
    <>
      <h3>{W.kept}</h3>
      {kept.length === 0 && <p class="muted">{W.none}</p>}
      <ul class="kept">
        {kept.map((head) => (
          <li key={head.id} aria-current={head.id === current ? 'true' : undefined}>
            <b>{head.title}</b>
            <span>{head.id === current ? W.here : W.saved(when(head.savedAt, now))}</span>
            {head.id !== current && (
              <button
                type="button"
                class="btn small"
                aria-label={W.openIt(head.title)}
                onClick={() => act.onOpen(head.id)}
              >
                {W.open}
              </button>
            )}
            <button
              type="button"
              class="btn small"
              aria-label={W.historyOf(head.title)}
              onClick={() => act.onHistory(head)}
            >
              {W.history}
            </button>
            {head.id !== current && (
              <IconButton name="trash" label={W.trash(head.title)} framed onClick={() => act.onTrash(head.id)} />
            )}
          </li>
        ))}
      </ul>
      {trash.length > 0 && (
        <details class="bin">
          <summary>{W.bin(trash.length)}</summary>
          <ul class="kept">
            {trash.map((head) => (
              <li key={head.id}>
                <b>{head.title}</b>
                <span>{W.saved(when(head.savedAt, now))}</span>
                <button
                  type="button"
                  class="btn small"
                  aria-label={W.undeleteIt(head.title)}
                  onClick={() => act.onUndelete(head.id)}
                >
                  {W.undelete}
                </button>
                <button
                  type="button"
                  class="btn danger small"
                  aria-label={W.emptyIt(head.title)}
                  onClick={() => act.onRemove(head.id)}
                >
                  {W.empty}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
