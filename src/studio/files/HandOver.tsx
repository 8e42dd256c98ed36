import './files.css';
import { useEffect, useState } from 'preact/hooks';
import type { SceneMedia } from '../../records/bundle/media';
import type { Files, Saved } from '../../records/files';
import { Button } from '../../ui/Button';
import { Sheet } from '../../ui/Sheet';
import { problemsOf } from '../checking';
import { useKnowledge, useProject } from '../hooks';
import type { Studio } from '../model';
import { placeholders } from '../skeleton/placeholders';
import { DESK, HAND_OVER as W } from '../words/files';
import { LINES } from '../words/lines';
import { sceneOf } from './desk';
import { bundleFile, type Made, pageFile, textFile } from './out-files';

export interface HandOverProps {
  readonly studio: Studio;
  readonly files: Pick<Files, 'save'>;
  /** Pictures, recorded lines and looks of the scene. */
  readonly media: () => Promise<SceneMedia>;
  /** The player as one page; undefined where it does not arrive. */
  readonly player: () => Promise<string | undefined>;
  /** Day, 2026-11-22. */
  readonly today: () => string;
  /** Leads to the voices and pictures. */
  readonly onLines: () => void;
  readonly onClose: () => void;
}

/** The scene as one file: a page that plays, a scene file, or its text. */
export function HandOver({ studio, files, media, player, today, onLines, onClose }: HandOverProps) {
  const scene = sceneOf(useProject(studio, (p) => p));
  const current = useKnowledge(studio, (k) => k.fullVersion === k.version);
  const artifact = useKnowledge(studio, (k) => (k.fullVersion === k.version ? k.full?.artifact : undefined));
  const problems = useKnowledge(studio, problemsOf);
  const [told, tell] = useState<readonly string[]>([]);
  const [busy, setBusy] = useState(false);
  const [extras, count] = useState(0);
  useEffect(
    () =>
      void media().then(
        ({ lines, pictures }) => count(lines.length + pictures.length),
        () => undefined,
      ),
    [],
  );
  const errors = problems.filter((p) => p.severity === 'error' && !p.setAside).length;
  const waiting = scene.files.flatMap(({ name, text }) => placeholders(text).map((p) => ({ ...p, file: name, text })));
  const [first] = waiting;

  const give = async (make: () => Promise<Made> | Made): Promise<void> => {
    setBusy(true);
    tell([W.working]);
    const made = await make();
    tell(made.ok ? [savedWords(await files.save(made.file))].filter((word) => word !== '') : made.problems);
  };
  const press = (make: () => Promise<Made> | Made) => () => {
    if (busy) return;
    give(make)
      .catch((cause: unknown) => tell([DESK.failed(cause instanceof Error ? cause.message : String(cause))]))
      .finally(() => setBusy(false));
  };
  return (
    <Sheet title={W.title} onClose={onClose} width={56} class="hand-over">
      <p>{W.lead(scene.title)}</p>
      {!current && <p class="note">{W.walking}</p>}
      {current && errors > 0 && <p class="note warn">{W.toMend(errors)}</p>}
      {artifact?.meta.unscored && <p class="note">{W.unscored}</p>}
      {first && (
        <p class="note warn row">
          <span>{W.waiting(waiting.length)}</span>
          <Button
            small
            onClick={() => {
              const line = first.text.slice(0, first.from).split('\n').length;
              studio.goTo({ file: first.file, line, from: first.from, to: first.to });
              onClose();
            }}
          >
            {W.showFirst}
          </Button>
        </p>
      )}
      <ul class="kept ways">
        <Way words={W.page} go disabled={!artifact} onSave={press(async () => page())} />
        <Way words={W.bundle} onSave={press(async () => bundleFile(scene, await media(), today()))} />
        <Way
          words={{ ...W.text, ...(scene.files.length > 1 && { about: W.text.parts(scene.files.length) }) }}
          onSave={press(() => ({ ok: true, file: textFile(scene) }))}
        />
        {!artifact?.meta.unscored && (
          <li>
            <div>
              <h3>{LINES.handOver.title}</h3>
              <p>{extras > 0 ? LINES.handOver.some(extras) : LINES.handOver.about}</p>
            </div>
            <Button icon="plus" onClick={onLines}>
              {LINES.handOver.open}
            </Button>
          </li>
        )}
      </ul>
      <div class="told" role="status">
        {told.map((word) => (
          <p key={word}>{word}</p>
        ))}
      </div>
    </Sheet>
  );

  async function page(): Promise<Made> {
    if (!artifact) return { ok: false, problems: [W.walking] };
    return pageFile(await player().catch(() => undefined), artifact, W.noPlayer);
  }
}

interface WayProps {
  readonly words: { readonly title: string; readonly about: string; readonly save: string };
  readonly go?: boolean;
  readonly disabled?: boolean;
  readonly onSave: () => void;
}

function Way({ words, go, disabled, onSave }: WayProps) {
  return (
    <li>
      <div>
        <h3>{words.title}</h3>
        <p>{words.about}</p>
      </div>
      <Button kind={go ? 'go' : 'plain'} icon="download-simple" disabled={disabled} onClick={onSave}>
        {words.save}
      </Button>
    </li>
  );
}

/** '' where the person changed their mind: nothing happened, so nothing is said. */
export function savedWords(saved: Saved): string {
  switch (saved.saved) {
    case 'disk':
      return DESK.saved(saved.name);
    case 'download':
      return DESK.downloaded(saved.name);
    case 'failed':
      return DESK.failed(saved.why);
    case 'cancelled':
      return '';
  }
}
