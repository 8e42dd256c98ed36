import './files.css';
import { useEffect, useState } from 'preact/hooks';
import type { Files, FoundFile } from '../../records/files';
import type { ProjectHead, ProjectStore } from '../../records/projects';
import { Button } from '../../ui/Button';
import { Sheet } from '../../ui/Sheet';
import { HISTORY, OPEN as W } from '../words/files';
import { HistoryList } from './HistoryList';
import { KeptScenes } from './KeptScenes';
import { OPENED, type Opened, readFiles } from './read';

export interface OpenSheetProps {
  readonly projects: ProjectStore;
  readonly files: Files;
  /** The scene that lies open. */
  readonly current?: string;
  /** Files that were dropped or linked, to be opened at once. */
  readonly found?: readonly FoundFile[];
  readonly now: () => number;
  /** False where the scene is not there any more. */
  readonly onOpen: (id: string) => Promise<boolean>;
  readonly onScene: (opened: Extract<Opened, { ok: true }>) => void;
  readonly onRestore: (revision: number) => Promise<void>;
  readonly onNew: () => void;
  readonly onTemplate: () => void;
  readonly onFind: () => void;
  readonly onClose: () => void;
}

/** Everything that can lie on the desk: kept scenes, files, a new one; and the way back to how a scene was. */
export function OpenSheet(props: OpenSheetProps) {
  const { projects, files, current, now, onOpen, onScene, onClose } = props;
  const [heads, setHeads] = useState<readonly ProjectHead[]>();
  const [past, setPast] = useState<ProjectHead>();
  const [busy, setBusy] = useState(false);
  const [problems, setProblems] = useState<readonly string[]>([]);
  const tell = (cause: unknown): void => setProblems([cause instanceof Error ? cause.message : String(cause)]);
  const refresh = () => projects.list().then(setHeads, tell);
  useEffect(() => void refresh(), []);
  const take = async (found: readonly FoundFile[]): Promise<void> => {
    if (found.length === 0) return;
    setProblems([]);
    setBusy(true);
    const opened = await readFiles(found).finally(() => setBusy(false));
    if (opened.ok) onScene(opened);
    else setProblems(opened.problems);
  };
  const act = (work: Promise<unknown>): void => {
    setProblems([]);
    work.then(refresh, tell);
  };
  useEffect(() => {
    if (props.found) void take(props.found).catch(tell);
  }, [props.found]);
  return (
    <Sheet title={past ? HISTORY.title(past.title) : W.title} onClose={onClose} width={56} class="open-sheet">
      {problems.length > 0 && (
        <ul class="problems-box" role="alert">
          {problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      )}
      {past ? (
        <HistoryList
          projects={projects}
          head={past}
          now={now()}
          onBack={() => setPast(undefined)}
          onRestore={async (revision) => {
            if (past.id !== current && !(await onOpen(past.id))) return setProblems([W.gone]);
            await props.onRestore(revision);
            onClose();
          }}
        />
      ) : (
        <>
          <p class="row">
            <Button kind="go" icon="folder-open" onClick={() => void files.pick(OPENED).then(take).catch(tell)}>
              {busy ? W.opening : W.disk}
            </Button>
            <Button icon="plus" onClick={props.onNew}>
              {W.fresh}
            </Button>
            <Button icon="books" onClick={props.onTemplate}>
              {W.template}
            </Button>
            <Button icon="magnifying-glass" onClick={props.onFind}>
              {W.find}
            </Button>
          </p>
          <p class="muted">{W.drop}</p>
          {heads && (
            <KeptScenes
              heads={heads}
              current={current}
              now={now()}
              onOpen={(id) => void onOpen(id).then((there) => (there ? onClose() : setProblems([W.gone])), tell)}
              onHistory={setPast}
              onTrash={(id) => act(projects.trash(id, now()))}
              onUndelete={(id) => act(projects.undelete(id))}
              onRemove={(id) => act(projects.remove(id))}
            />
          )}
        </>
      )}
    </Sheet>
  );
}
