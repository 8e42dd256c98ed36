import './cast.css';
import './parts.css';
import { useRef, useState } from 'preact/hooks';
import { FACES, type Face } from '../../core/model';
import { hash32 } from '../../core/random';
import type { Edit } from '../../vocabulary/problems';
import type { Recipe } from '../../vocabulary/recipe';
import { renamePersonEdits, saidOf } from '../editor/rename/person';
import { useProject } from '../hooks';
import type { Studio } from '../model';
import { CAST } from '../words/cast';
import { Faces } from './Faces';
import { Foot } from './Foot';
import { castKey } from './keys';
import { lookOf } from './look';
import { PartsForm } from './PartsForm';
import { PeopleList } from './PeopleList';
import { PersonForm } from './PersonForm';
import { PersonPicture } from './PersonPicture';
import { type Listen, PlaceForm, SoundForm, settingOf } from './PlaceForm';
import { addPerson, freeName, removePerson } from './people';
import { type CastRow, castRows, facesWorn, recipeFor } from './rows';
import { settingsOf } from './settings';
import { surprise } from './surprise';
import { setLook, setRow } from './write';

export interface CastViewProps {
  readonly studio: Studio;
  /** Absent where nothing can be heard. */
  readonly listen?: Listen;
}

/** The people of a scene and where it takes place; whatever one tries is written into the text at once. */
export function CastView({ studio, listen }: CastViewProps) {
  const { project } = studio;
  const files = useProject(studio, (p) => p.files);
  const main = useProject(studio, (p) => p.main);
  const canUndo = useProject(studio, (p) => p.canUndo);
  const rows = castRows(files);
  const [wanted, choose] = useState<string>();
  /** Where the chosen one stands: an undo may bring an older name back. */
  const place = useRef(0);
  const found = rows.findIndex((r) => r.id === wanted);
  if (found !== -1) place.current = found;
  const row = rows[place.current] ?? rows[0];
  const [tried, tryFace] = useState<Face>();
  const [before, setBefore] = useState<CastRow>();
  const [note, say] = useState('');
  const draws = useRef(0);
  const face = tried ?? FACES.find((f) => row && f === settingsOf(row).face) ?? 'calm';

  const write = (edits: readonly Edit[]): void => {
    if (edits.length === 0) return;
    setBefore(row);
    say('');
    project.edit(edits);
  };
  const compose = (recipe: Recipe): void => {
    if (row) write(setLook(files, row, recipe));
  };
  const toSurprise = (): void => {
    draws.current += 1;
    const dress = row && recipeFor(row).dress;
    if (row) compose(surprise(hash32(`${row.id}/${draws.current}`), row.lookTag || lookOf(row) ? dress : undefined));
  };
  const add = (): void => {
    const name = freeName(files);
    write(addPerson(files, main, name, surprise(hash32(name))));
    setBefore(undefined);
    choose(name);
    tryFace(undefined);
  };
  const remove = (): void => {
    if (!row) return;
    const leaving = removePerson(files, row.id);
    if ('usedAt' in leaving) say(CAST.used(row.id, leaving.usedAt));
    else write(leaving.edits);
  };
  const rename = (to: string): void => {
    const renaming = row && renamePersonEdits(files, row.id, to);
    if (!row || !renaming || 'problem' in renaming) return;
    write(renaming.edits);
    setBefore(undefined);
    choose(to);
  };
  const copy = (one: Face): void => {
    // Not there on a plain http address.
    const copied = (navigator.clipboard as Clipboard | undefined)?.writeText(`(${one})`) ?? Promise.reject();
    copied.then(
      () => say(CAST.copied(one)),
      () => say(CAST.notCopied),
    );
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const key = castKey(event);
    if (!key || !row) return;
    event.preventDefault();
    if (key === 'face') tryFace(FACES[(FACES.indexOf(face) + 1) % FACES.length]);
    else if (key === 'copy') copy(face);
    else toSurprise();
  };
  const pick = (id: string): void => {
    choose(id);
    tryFace(undefined);
    setBefore(undefined);
    say('');
  };
  return (
    <section class="cast-view" aria-label={CAST.title} onKeyDown={onKeyDown}>
      <PeopleList
        rows={rows}
        chosen={row?.id}
        onChoose={pick}
        onAdd={add}
        onSurprise={toSurprise}
        onRemove={remove}
        note={note}
      />
      <div class="cast-middle">
        <div class="cast-stage" data-pane="picture" tabIndex={-1}>
          <PersonPicture name={row?.full ?? ''} look={row && lookOf(row)} face={face} setting={settingOf(files)} />
          <PlaceForm files={files} main={main} onWrite={write} />
        </div>
        {row && (
          <Faces
            name={row.id}
            look={lookOf(row)}
            face={face}
            worn={facesWorn(files, row)}
            onFace={tryFace}
            onCopy={copy}
          />
        )}
      </div>
      <div class="cast-form" data-pane="form" tabIndex={-1}>
        {row && (
          <>
            <PersonForm
              key={place.current}
              row={row}
              onChange={(change) => write(setRow(row, change))}
              tryName={(to) => renamePersonEdits(files, row.id, to)}
              said={() => saidOf(files, row.id)}
              onRename={rename}
            />
            <PartsForm recipe={recipeFor(row)} onChange={compose} />
          </>
        )}
        <SoundForm files={files} main={main} onWrite={write} listen={listen} />
      </div>
      {row && (
        <Foot row={row} before={before?.id === row.id ? before : undefined} canUndo={canUndo} onUndo={project.undo} />
      )}
    </section>
  );
}
