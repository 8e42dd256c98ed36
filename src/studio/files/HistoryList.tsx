import { useEffect, useState } from 'preact/hooks';
import type { ProjectHead, ProjectStore, VersionHead } from '../../records/projects';
import { Button } from '../../ui/Button';
import { HISTORY as W } from '../words/files';
import { when } from './when';

interface HistoryListProps {
  readonly projects: ProjectStore;
  readonly head: ProjectHead;
  readonly now: number;
  readonly onBack: () => void;
  readonly onRestore: (revision: number) => Promise<void>;
}

/** How a scene was: each version with its time, newest first. */
export function HistoryList({ projects, head, now, onBack, onRestore }: HistoryListProps) {
  const [versions, setVersions] = useState<readonly VersionHead[]>([]);
  useEffect(() => {
    projects.history(head.id).then(setVersions, () => setVersions([]));
  }, [head.id]);
  return (
    <>
      <p class="row">
        <Button small icon="arrow-left" onClick={onBack}>
          {W.all}
        </Button>
        <span class="muted">{W.lead}</span>
      </p>
      <ol class="kept">
        {versions.map(({ revision, at, title, length }, i) => (
          <li key={revision}>
            <b>{i === 0 ? W.now : when(at, now)}</b>
            <span>
              {title}, {W.length(length)}
            </span>
            {i > 0 && (
              <button
                type="button"
                class="btn small"
                aria-label={W.backTo(when(at, now))}
                onClick={() => void onRestore(revision)}
              >
                {W.back}
              </button>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}
