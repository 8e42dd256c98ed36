/** A scene file beside the page, named in the address: `#/open/the-dock.rapport`. */
import { isSafeName } from './names';

/**
 * The address of a file beside the page; undefined where the name leads anywhere else: up, to another host, to another
 * scheme, or to a file that is no scene.
 */
export function besidePage(name: string, page: string): string | undefined {
  if (!isSafeName(name) || !/\.(rapport|ink)$/i.test(name)) return undefined;
  const folder = new URL('.', page);
  const file = new URL(name.split('/').map(encodeURIComponent).join('/'), folder);
  return file.origin === folder.origin && file.href.startsWith(folder.href) ? file.href : undefined;
}
