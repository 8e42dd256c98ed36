/** Everything of a scene that is not its text: the first run, the sheets, and what is said while it is not kept. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { now } from '../../adapters/clock';
import type { SceneMedia } from '../../records/bundle/media';
import type { FoundFile } from '../../records/files';
import type { Scene } from '../../records/scene';
import { DeskNote, keptWords, useDesk } from '../../studio/files/DeskNote';
import { HandOver, savedWords } from '../../studio/files/HandOver';
import { Notes } from '../../studio/files/Notes';
import { OpenSheet } from '../../studio/files/OpenSheet';
import type { Opened } from '../../studio/files/read';
import { MakeScored, PlainNote } from '../../studio/files/scored/MakeScored';
import { useDrop } from '../../studio/files/useDrop';
import { FindSheet } from '../../studio/find/FindSheet';
import type { Match } from '../../studio/find/search';
import { FirstRun } from '../../studio/firstrun/FirstRun';
import { useProject } from '../../studio/hooks';
import { type DroppedLines, LinesSheet } from '../../studio/lines/LinesSheet';
import type { Place, Studio } from '../../studio/model';
import { areRecords } from '../../studio/people/desk';
import { TemplateSheet } from '../../studio/templates/TemplateSheet';
import { FIND } from '../../studio/words/find';
import { addresses, lineShelf, voice } from './extras';
import type { Scenes } from './scenes';

interface SceneShell {
  /** In place of the Studio, while nothing lies on the desk. */
  readonly first: ComponentChildren;
  /** Over the Studio. */
  readonly over: ComponentChildren;
  /** What the bar says of the last save. */
  readonly saved: string;
  readonly onOpen: () => void;
  readonly onHandOver: () => void;
  readonly onSave: () => void;
  readonly onFind: () => void;
}

interface Shell {
  readonly night: boolean;
  readonly onNight: () => void;
  readonly onHelp: () => void;
  /** Plays what stands on the page. */
  readonly onPlay: () => void;
  /** Takes files of people's plays. */
  readonly onRecords: (found: readonly FoundFile[]) => void;
}

export function useSceneShell(studio: Studio, scenes: Scenes, shell: Shell): SceneShell {
  const { desk, files, projects } = scenes;
  const state = useDesk(desk);
  const { linked } = scenes;
  const lines = useMemo(() => lineShelf(desk, projects), [desk, projects]);
  const [sheet, setSheet] = useState<'open' | 'template' | 'hand-over' | 'scored' | 'find' | 'lines' | undefined>(
    linked && 'file' in linked ? 'open' : undefined,
  );
  /** Files that came by drop or link, for the sheet that opens them. */
  const [found, setFound] = useState<readonly FoundFile[] | undefined>(
    linked && 'file' in linked ? [linked.file] : undefined,
  );
  /** Files that were dropped on the sheet of voices and pictures. */
  const [droppedLines, dropLines] = useState<DroppedLines>();
  /** What was left out of files that were opened, or why a link was not. */
  const [notes, setNotes] = useState<readonly string[]>(linked && 'problem' in linked ? [linked.problem] : []);
  /** What a save to disk said; gone with the next change of the text. */
  const [told, tell] = useState({ words: '', version: 0 });
  const version = useProject(studio, (p) => p.version);
  /** Gone to once the sheet is away, which gives the focus back to what opened it. */
  const [place, goTo] = useState<Place>();
  useLayoutEffect(() => {
    if (place) studio.goTo(place);
  }, [place]);
  const close = () => {
    setSheet(undefined);
    setFound(undefined);
    dropLines(undefined);
  };
  useDrop(files, (dropped, on) => {
    if (dropped.length === 0) return;
    if (sheet === 'lines') {
      const row = on?.closest<HTMLElement>('[data-line]')?.dataset.line;
      return dropLines({ found: dropped, ...(row && { onto: row }) });
    }
    if (state.id !== undefined && areRecords(dropped)) {
      close();
      studio.show('people');
      return shell.onRecords(dropped);
    }
    setFound(dropped);
    setSheet('open');
  });
  const begin = async (scene: Scene, media?: SceneMedia): Promise<void> => {
    close();
    scenes.target.current = undefined;
    // Before the scene is kept, which takes its time: by then its author may have gone on to another view.
    studio.show('write');
    await desk.begin(scene, media);
    scenes.keepAnswers({ who: '', task: '', tension: '', unknown: '' });
  };
  const take = async ({ bundle, target, notes: told }: Extract<Opened, { ok: true }>): Promise<void> => {
    await begin(bundle.scene, bundle);
    setNotes(told);
    scenes.target.current = target;
  };
  /** Opens the scene of a match at its line; what lies on the desk is kept first, or stays there. */
  const openMatch = async ({ scene: { ref }, file, line, from, to }: Match): Promise<string | undefined> => {
    if (!(await desk.keepNow())) return FIND.notKept;
    if ('shipped' in ref) {
      const scene = await scenes.copy(ref.shipped);
      if (!scene) return FIND.gone;
      await begin(scene);
    } else if (ref.kept !== state.id) {
      scenes.target.current = undefined;
      if (!(await desk.open(ref.kept))) return FIND.gone;
    }
    goTo({ file, line, from, to });
    return undefined;
  };
  const sheets = (
    <>
      {sheet === 'open' && (
        <OpenSheet
          projects={projects}
          files={files}
          {...(state.id && { current: state.id })}
          {...(found && { found })}
          now={now}
          onOpen={async (id) => {
            scenes.target.current = undefined;
            return desk.open(id);
          }}
          onScene={(opened) => void take(opened)}
          onRestore={desk.restore}
          onNew={() => void desk.putDown().then(close)}
          onTemplate={() => setSheet('template')}
          onFind={() => setSheet('find')}
          onClose={close}
        />
      )}
      {sheet === 'find' && <FindSheet read={scenes.library} onOpen={openMatch} onClose={close} />}
      {sheet === 'template' && (
        <TemplateSheet
          shipped={scenes.shipped}
          onUse={(scene) => void begin(scene)}
          onCopy={(slug) => void scenes.copy(slug).then((scene) => scene && begin(scene))}
          onClose={close}
        />
      )}
      {sheet === 'scored' && <MakeScored studio={studio} onClose={close} />}
      {sheet === 'hand-over' && (
        <HandOver
          studio={studio}
          files={files}
          media={scenes.media}
          player={scenes.player}
          today={scenes.today}
          onLines={() => setSheet('lines')}
          onClose={close}
        />
      )}
      {sheet === 'lines' && (
        <LinesSheet
          studio={studio}
          files={files}
          shelf={lines}
          voice={voice}
          addresses={addresses}
          canWrite={state.keeping !== 'reading'}
          dropped={droppedLines}
          onClose={close}
        />
      )}
    </>
  );
  const save = () => void scenes.save().then((saved) => tell({ words: savedWords(saved), version }));
  return {
    first: state.id === undefined && (
      <>
        <FirstRun
          {...(scenes.answers && { answers: scenes.answers })}
          onAnswers={scenes.keepAnswers}
          onStart={(scene) => void begin(scene)}
          onTry={(scene) => {
            studio.project.replace(scene.slug, scene.files, scene.main);
            whenPlayable(studio, shell.onPlay);
          }}
          onOpen={() => setSheet('open')}
          onTemplate={() => setSheet('template')}
          night={shell.night}
          onNight={shell.onNight}
          onHelp={shell.onHelp}
        />
        <div class="studio studio-over">
          <Notes notes={notes} onClose={() => setNotes([])} />
          {sheets}
        </div>
      </>
    ),
    over: (
      <>
        <DeskNote desk={desk} onSave={save} />
        <Notes notes={notes} onClose={() => setNotes([])} />
        <PlainNote studio={studio} onOpen={() => setSheet('scored')} />
        {sheets}
      </>
    ),
    saved: (told.version === version && told.words) || keptWords(state, now()),
    onOpen: () => setSheet('open'),
    onHandOver: () => setSheet('hand-over'),
    onSave: save,
    onFind: () => setSheet('find'),
  };
}

/** The thread reads the new text first; what it knows of the one before would play the wrong scene. */
function whenPlayable(studio: Studio, then: () => void): void {
  const { version } = studio.project.get();
  const ready = () => {
    const known = studio.checking.store.getState();
    return known.version >= version && known.playable === known.draft;
  };
  if (ready()) {
    then();
    return;
  }
  const stop = studio.checking.store.subscribe(() => {
    if (!ready()) return;
    stop();
    then();
  });
}
