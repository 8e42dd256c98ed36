/** Opens a scene that somebody handed over: by chooser, by drop, or by a link to a file beside the page. */
import { fetchBeside } from '../../adapters/beside';
import { openFiles } from '../../adapters/files';
import type { FoundFile } from '../../records/files';
import { OPENED, readFiles } from '../../studio/files/read';
import { OPEN } from '../../ui/words/open';
import type { App } from './app';
import { hideBanner, showBanner } from './banners';

/** Problems that are told; the Studio tells them all. */
const MOST_TOLD = 8;

export async function pickScene(app: App): Promise<void> {
  await openScene(app, await openFiles().pick(OPENED));
}

/** Ends at the brief of the scene, or with words of why not. */
export async function openScene(app: App, found: readonly FoundFile[]): Promise<void> {
  if (found.length === 0) return;
  const tell = (text: string, details?: readonly string[]): void =>
    showBanner(app.state, { id: 'open', text, ...(details && { details }) });
  tell(OPEN.reading);
  try {
    const opened = await readFiles(found);
    if (!opened.ok) return tell(OPEN.refused, opened.problems);
    const { scene } = opened.bundle;
    const compiled = await app.shelf.add(opened.bundle, app.state.get().profileId);
    if (!compiled.ok) return tell(OPEN.broken(scene.title), compiled.problems.slice(0, MOST_TOLD));
    hideBanner(app.state, 'open');
    await app.refreshCards();
    app.go({ screen: 'brief', slug: compiled.artifact.meta.slug });
  } catch (cause) {
    tell(OPEN.refused, [cause instanceof Error ? cause.message : String(cause)]);
  }
}

/** A scene file beside the page. The address is left in any case, so that Back does not open it again. */
export async function openLinked(app: App, name: string): Promise<void> {
  const beside = await fetchBeside(name);
  app.go({ screen: 'title' });
  if ('file' in beside) return openScene(app, [beside.file]);
  const text = { disk: OPEN.disk, name: OPEN.link, away: OPEN.away(name) }[beside.trouble];
  showBanner(app.state, { id: 'open', text });
}
