import './lines.css';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { writeCsv } from '../../core/csv';
import { BUNDLE_LIMITS } from '../../records/bundle/limits';
import { type Media, SOUND_ENDINGS } from '../../records/bundle/media';
import type { Files, FoundFile } from '../../records/files';
import { spokenIn } from '../../story/strings/spoken';
import { Button, IconButton } from '../../ui/Button';
import { Sheet } from '../../ui/Sheet';
import { useKnowledge, useProject } from '../hooks';
import type { Studio } from '../model';
import { LINES as W } from '../words/lines';
import { LineRow } from './LineRow';
import type { Voice } from './recordings';
import { rowsOf, takeFiles } from './rows';

/** Where the recordings of the scene that lies open are kept. */
export interface LineShelf {
  readonly read: () => Promise<readonly Media[]>;
  /** @param instead names of recordings that go. */
  readonly put: (media: Media, instead: readonly string[]) => Promise<void>;
  readonly remove: (name: string) => Promise<void>;
}

export interface DroppedLines {
  readonly found: readonly FoundFile[];
  /** Id of the line on which they were dropped. */
  readonly onto?: string;
}

export interface RecordedLinesProps {
  readonly studio: Studio;
  readonly files: Pick<Files, 'pick' | 'save'>;
  readonly shelf: LineShelf;
  readonly voice: Voice;
  /** False where another tab has the scene. */
  readonly canWrite: boolean;
  readonly dropped: DroppedLines | undefined;
  readonly onClose: () => void;
}

const ENDINGS = Object.values(SOUND_ENDINGS).map((ending) => `.${ending}`);

/** Every line that somebody of the cast says, with its recording: to add, to hear, to take away. */
export function RecordedLines({ studio, files, shelf, voice, canWrite, dropped, onClose }: RecordedLinesProps) {
  const scene = useProject(studio, (p) => p);
  const cast = useKnowledge(studio, (k) => k.draft?.meta.cast);
  const lines = useMemo(() => {
    const texts = new Map(scene.files.map(({ name, text }) => [name, text]));
    const ids = (cast ?? []).map(({ id }) => id);
    return spokenIn(texts.get(scene.main) ?? '', scene.main, (name) => texts.get(name), ids);
  }, [scene.version, cast]);
  const [media, setMedia] = useState<readonly Media[]>([]);
  const [told, tell] = useState<string>('');
  const [problems, setProblems] = useState<readonly string[]>([]);
  const { people, astray, of, recorded } = useMemo(() => rowsOf(lines, media), [lines, media]);

  const act = (work: () => Promise<void>): void => {
    setProblems([]);
    tell('');
    work()
      .catch((cause: unknown) => setProblems([cause instanceof Error ? cause.message : String(cause)]))
      .then(async () => setMedia(await shelf.read()))
      .catch(() => undefined);
  };
  const take = (found: readonly FoundFile[], onto?: string): void => {
    if (found.length === 0 || !canWrite) return;
    act(async () => {
      const taken = await takeFiles(found, lines, await shelf.read(), onto);
      setProblems(taken.problems);
      for (const { media: one, instead } of taken.put) await shelf.put(one, instead);
      if (taken.put.length > 0) tell(W.taken(taken.put.length));
    });
  };
  const pick = (onto?: string): void => void files.pick(ENDINGS).then((found) => take(found, onto));
  useEffect(() => {
    act(async () => undefined);
    return voice.stop;
  }, []);
  useEffect(() => {
    if (dropped) take(dropped.found, dropped.onto);
  }, [dropped]);

  const saveList = (): void => {
    const rows = lines.filter(({ changes }) => !changes).map(({ id, speaker, text }) => [id, speaker, text]);
    // A byte-order mark, by which spreadsheets tell that the letters are UTF-8.
    const bytes = new TextEncoder().encode(`\uFEFF${writeCsv([W.listHead, ...rows])}`);
    void files.save({ name: W.listFile(scene.id), type: 'text/csv', bytes });
  };
  const size = media.reduce((all, { bytes }) => all + bytes.length, 0);
  return (
    <Sheet title={W.title} onClose={onClose} width={62} class="recorded-lines">
      <p>{W.lead}</p>
      {lines.length === 0 && <p class="note">{W.nobody}</p>}
      {!canWrite && <p class="note">{W.reading}</p>}
      {canWrite && lines.length > 0 && <p class="muted">{W.name}</p>}
      <p class="muted">{W.limits(BUNDLE_LIMITS.line, BUNDLE_LIMITS.packed)}</p>
      {lines.length > 0 && (
        <p class="row">
          {canWrite && (
            <Button icon="folder-open" onClick={() => pick()}>
              {W.pick}
            </Button>
          )}
          <Button icon="download-simple" onClick={saveList}>
            {W.list}
          </Button>
          <b class="count">
            {W.count(recorded, of)} {size > 0 && W.size(size)}
          </b>
        </p>
      )}
      <div role="status" class="told">
        {told}
      </div>
      {problems.length > 0 && (
        <ul class="problems-box" role="alert">
          {problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      )}
      {astray.length > 0 && (
        <section>
          <h3>{W.astray}</h3>
          <p class="muted">{W.astrayWhy}</p>
          <ul class="kept">
            {astray.map((one) => (
              <li key={one.name}>
                <b>{one.name}</b>
                <IconButton
                  name="speaker-high-fill"
                  label={W.hearFile(one.name)}
                  framed
                  onClick={() => voice.say(one, 1)}
                />
                {canWrite && (
                  <IconButton
                    name="trash"
                    label={W.removeFile(one.name)}
                    framed
                    onClick={() => act(() => shelf.remove(one.name))}
                  />
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      {people.map(({ speaker, rows }) => (
        <section key={speaker}>
          <h3>
            {W.person(
              cast?.find(({ id }) => id === speaker)?.name ?? speaker,
              rows.filter((row) => row.media).length,
              rows.filter((row) => !row.line.changes).length,
            )}
          </h3>
          <ul class="kept">
            {rows.map((row) => (
              <LineRow
                key={row.line.id}
                row={row}
                onHear={(one) => voice.say(one, 1)}
                onAdd={canWrite ? () => pick(row.line.id) : undefined}
                onRemove={canWrite ? (name) => act(() => shelf.remove(name)) : undefined}
              />
            ))}
          </ul>
        </section>
      ))}
    </Sheet>
  );
}
