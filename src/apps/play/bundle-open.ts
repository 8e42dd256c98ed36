/** Opens a scene that somebody handed over: by chooser, by drop, or by a link to a file beside the page. */
import { fetchBeside } from '../../adapters/beside';
import { openFiles } from '../../adapters/files';
import type { FoundFile } from '../../records/files';
import { OPENED, readFiles } from '../../studio/files/read';
import type { App } from './app';
import { hideBanner, showBanner } from './banners';

const W = {
  reading: 'Reading the scene…',
  refused: 'This scene was not opened.',
  broken: (title: string) =>
    `“${title}” does not play yet, so it was not added. Whoever wrote it can mend it in the Studio; this is what it says:`,
  link: 'The address does not name a scene file beside this page.',
  disk: 'This page was opened from a folder, where a browser follows no link to a scene. Drop the file on the posts instead.',
  away: (name: string) => `“${name}” did not arrive. Check that the file lies beside this page.`,
  kept: 'The scene plays now, but it could not be kept for the next time.',
} as const;

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
  tell(W.reading);
  try {
    const opened = await readFiles(found);
    if (!opened.ok) return tell(W.refused, opened.problems);
    const { scene } = opened.bundle;
    const compiled = await app.shelf.add(opened.bundle, app.state.get().profileId);
    if (!compiled.ok) return tell(W.broken(scene.title), compiled.problems.slice(0, MOST_TOLD));
    hideBanner(app.state, 'open');
    await app.refreshCards();
    app.go({ screen: 'brief', slug: compiled.artifact.meta.slug });
  } catch (cause) {
    tell(W.refused, [cause instanceof Error ? cause.message : String(cause)]);
  }
}

/** A scene file beside the page. The address is left in any case, so that Back does not open it again. */
export async function openLinked(app: App, name: string): Promise<void> {
  const beside = await fetchBeside(name);
  app.go({ screen: 'title' });
  if ('file' in beside) return openScene(app, [beside.file]);
  const text = { disk: W.disk, name: W.link, away: W.away(name) }[beside.trouble];
  showBanner(app.state, { id: 'open', text });
}
