import './lines.css';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { writeCsv } from '../../core/csv';
import { BUNDLE_LIMITS } from '../../records/bundle/limits';
import { type Media, type MediaKind, PICTURE_ENDINGS, SOUND_ENDINGS } from '../../records/bundle/media';
import type { Files, FoundFile } from '../../records/files';
import { spokenIn } from '../../story/strings/spoken';
import { Button, IconButton } from '../../ui/Button';
import { Sheet } from '../../ui/Sheet';
import { useKnowledge, useProject } from '../hooks';
import type { Studio } from '../model';
import { LINES as W } from '../words/lines';
import type { Addresses, LineMedia, Voice } from './extras';
import { LineRow } from './LineRow';
import { kindOf, rowsOf, takeFiles } from './rows';

/** Where the recordings and pictures of the scene that lies open are kept. */
export interface LineShelf {
  readonly read: () => Promise<LineMedia>;
  /** @param instead names of files that go. */
  readonly put: (kind: MediaKind, media: Media, instead: readonly string[]) => Promise<void>;
  readonly remove: (kind: MediaKind, name: string) => Promise<void>;
}

export interface DroppedLines {
  readonly found: readonly FoundFile[];
  /** Id of the line on which they were dropped. */
  readonly onto?: string;
}

export interface LinesSheetProps {
  readonly studio: Studio;
  readonly files: Pick<Files, 'pick' | 'save'>;
  readonly shelf: LineShelf;
  readonly voice: Voice;
  readonly addresses: Addresses;
  /** False where another tab has the scene. */
  readonly canWrite: boolean;
  readonly dropped: DroppedLines | undefined;
  readonly onClose: () => void;
}

const ENDINGS = [...Object.values(SOUND_ENDINGS), ...Object.values(PICTURE_ENDINGS), 'jpeg'].map((one) => `.${one}`);
const NONE: LineMedia = { pictures: [], lines: [] };

/** Every line that somebody of the cast says and every page to read, each with its file: to add, to try, to take away. */
export function LinesSheet(props: LinesSheetProps) {
  const { studio, files, shelf, voice, addresses, canWrite, dropped, onClose } = props;
  const scene = useProject(studio, (p) => p);
  const cast = useKnowledge(studio, (k) => k.draft?.meta.cast);
  const lines = useMemo(() => {
    const texts = new Map(scene.files.map(({ name, text }) => [name, text]));
    const ids = (cast ?? []).map(({ id }) => id);
    return spokenIn(texts.get(scene.main) ?? '', scene.main, (name) => texts.get(name), ids);
  }, [scene.version, cast]);
  const [media, setMedia] = useState(NONE);
  const [told, tell] = useState<string>('');
  const [problems, setProblems] = useState<readonly string[]>([]);
  const { groups, astray } = useMemo(() => rowsOf(lines, media), [lines, media]);

  const fail = (cause: unknown): void => setProblems([cause instanceof Error ? cause.message : String(cause)]);
  const act = (work: () => Promise<void>): void => {
    setProblems([]);
    tell('');
    work()
      .catch(fail)
      .then(async () => setMedia(await shelf.read()))
      .catch(() => undefined);
  };
  const take = (found: readonly FoundFile[], onto?: string): void => {
    if (found.length === 0 || !canWrite) return;
    act(async () => {
      const taken = await takeFiles(found, lines, await shelf.read(), onto);
      setProblems(taken.problems);
      for (const { kind, media: one, instead } of taken.put) await shelf.put(kind, one, instead);
      if (taken.put.length > 0) tell(W.taken(taken.put.length));
    });
  };
  const pick = (onto?: string): void => void files.pick(ENDINGS).then((found) => take(found, onto), fail);
  useEffect(() => {
    act(async () => undefined);
    return () => {
      voice.stop();
      addresses.close();
    };
  }, []);
  useEffect(() => {
    if (dropped) take(dropped.found, dropped.onto);
  }, [dropped]);

  const saveList = (): void => {
    const rows = lines
      .filter(({ changes }) => !changes)
      .map(({ id, speaker = W.listPage, text }) => [id, speaker, text]);
    // A byte-order mark, by which spreadsheets tell that the letters are UTF-8.
    const bytes = new TextEncoder().encode(`\uFEFF${writeCsv([W.listHead, ...rows])}`);
    void files.save({ name: W.listFile(scene.id), type: 'text/csv', bytes });
  };
  const size = [...media.lines, ...media.pictures].reduce((all, { bytes }) => all + bytes.length, 0);
  return (
    <Sheet title={W.title} onClose={onClose} width={62} class="lines-sheet">
      <p>{W.lead}</p>
      {lines.length === 0 && <p class="note">{W.nobody}</p>}
      {!canWrite && <p class="note">{W.reading}</p>}
      {canWrite && lines.length > 0 && <p class="muted">{W.name}</p>}
      <p class="muted">
        {W.limits(BUNDLE_LIMITS.line, BUNDLE_LIMITS.picture, BUNDLE_LIMITS.pictureSide, BUNDLE_LIMITS.packed)}
      </p>
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
          {size > 0 && <b>{W.size(size)}</b>}
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
            {astray.map(({ kind, media: one }) => (
              <li key={one.name}>
                <b>{one.name}</b>
                {kind === 'lines' && (
                  <IconButton
                    name="speaker-high-fill"
                    label={W.hearFile(one.name)}
                    framed
                    onClick={() => voice.say(one, 1)}
                  />
                )}
                {canWrite && (
                  <IconButton
                    name="trash"
                    label={W.removeFile(one.name)}
                    framed
                    onClick={() => act(() => shelf.remove(kind, one.name))}
                  />
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      {groups.map(({ speaker, rows, have, of }) => (
        <section key={speaker ?? ''}>
          <h3>
            {speaker === undefined
              ? W.pages(have, of)
              : W.person(cast?.find(({ id }) => id === speaker)?.name ?? speaker, have, of)}
          </h3>
          <ul class="kept">
            {rows.map((row) => (
              <LineRow
                key={row.line.id}
                row={row}
                onHear={(one) => voice.say(one, 1)}
                addressOf={addresses.addressOf}
                onAdd={canWrite ? () => pick(row.line.id) : undefined}
                onRemove={canWrite ? (name) => act(() => shelf.remove(kindOf(row.line), name)) : undefined}
              />
            ))}
          </ul>
        </section>
      ))}
    </Sheet>
  );
}
