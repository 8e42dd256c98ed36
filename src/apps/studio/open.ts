/** Opens the Studio: the scene one worked on last, the worker that reads it, and what every part shares. */
import { watchProject } from '../../studio/checking';
import { editorExtensions } from '../../studio/editor';
import { type Exploring, watchBots } from '../../studio/exploring';
import { writable } from '../../studio/files/writable';
import { createStudio, type Studio } from '../../studio/model';
import { openPeople } from '../../studio/people/desk';
import type { PeopleWorld } from '../../studio/people/usePeople';
import { openProject } from '../../studio/project';
import { openScenes, type Scenes } from './scenes';
import { sheetFonts } from './sheet-fonts';
import { startExplorer, startThread, timers } from './thread';

export interface StudioApp {
  readonly studio: Studio;
  readonly scenes: Scenes;
  readonly exploring: Exploring;
  readonly people: PeopleWorld;
}

export async function openStudio(): Promise<StudioApp> {
  const slug = /^#\/?studio\/(.+)$/.exec(location.hash)?.[1];
  // The editor's states are made before the Studio is; nothing in them asks for it until somebody types.
  let made: Studio | undefined;
  let scenes: Scenes | undefined;
  const studio = (): Studio => made as Studio;
  const editor = editorExtensions({ studio, timers });
  const project = openProject({
    id: 'scene',
    main: 'story.ink',
    files: [{ name: 'story.ink', text: '' }],
    extensions: (file) => [editor(file), writable(() => scenes?.desk.canWrite() ?? true)],
  });
  scenes = await openScenes(project, slug);
  made = createStudio(project, watchProject(project, startThread, timers));
  const exploring = watchBots(project, made.checking, startExplorer, timers);
  const people = { desk: openPeople(), files: scenes.files, fonts: sheetFonts };
  return { studio: made, scenes, exploring, people };
}
