/** Opens the Studio: the scene one worked on last, the worker that reads it, and what every part shares. */
import { watchProject } from '../../studio/checking';
import { editorExtensions } from '../../studio/editor';
import { openProject } from '../../studio/project';
import { createStudio, type Studio } from '../../studio/model';
import { startThread, timers } from './thread';

export interface StudioApp {
  readonly studio: Studio;
}

/** Sources of the shipped scenes, to read and to copy. */
const SHIPPED = import.meta.glob<string>('../../../stories/*/story.ink', { query: '?raw', import: 'default' });

export async function openStudio(): Promise<StudioApp> {
  const slug = /^#\/?studio\/(.+)$/.exec(location.hash)?.[1] ?? 'smoke-break';
  const load = SHIPPED[`../../../stories/${slug}/story.ink`];
  const text = load ? await load() : '';
  // The editor's states are made before the Studio is; nothing in them asks for it until somebody types.
  let made: Studio | undefined;
  const studio = (): Studio => made as Studio;
  const project = openProject({
    id: slug,
    main: 'story.ink',
    files: [{ name: 'story.ink', text }],
    extensions: editorExtensions({ studio, timers }),
  });
  made = createStudio(project, watchProject(project, startThread, timers));
  return { studio: made };
}
