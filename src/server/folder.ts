/** The built pages, from a folder. */
import { statSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import { cachingOf, type Pages } from './pages';

/** A part of a file is asked for by players of sound alone. */
const PARTS = /\.(?:mp3|webm)$/;
const PART = /^bytes=(\d+)-(\d*)$/;

/**
 * @param folder what `npm run build` made. Files that are built anew while the server runs are served as they are then;
 * those with a `.gz` beside them go out compressed, unless the file is the newer of the two.
 */
export function pagesOf(folder: string): Pages {
  const root = path.resolve(folder);
  const serve = sirv(root, {
    dev: true,
    etag: true,
    gzip: true,
    extensions: [],
    setHeaders: (response, address) => response.setHeader('Cache-Control', cachingOf(address)),
  });
  return (request, response, notFound) => {
    if (!isSoundPart(request)) delete request.headers.range;
    if (hasStaleTwin(root, request.url ?? '/')) delete request.headers['accept-encoding'];
    // A file that cannot be opened just now (there may be too many open) must not end the server with it.
    response.on('pipe', (file) => file.on('error', () => response.destroy()));
    serve(request, response, notFound);
  };
}

/** Ranges that are no ranges would end in a fault. */
function isSoundPart({ url = '', headers }: IncomingMessage): boolean {
  const [, from, to] = PART.exec(headers.range ?? '') ?? [];
  return PARTS.test(url) && from !== undefined && (to === '' || Number(from) <= Number(to));
}

/** Somebody edited a file, or put another in its place, without compressing it again. */
function hasStaleTwin(root: string, url: string): boolean {
  const [address = '/'] = url.split('?');
  const file = path.join(root, address);
  // What is written in another way, or lies elsewhere, has no page; sirv says so.
  if (address.includes('%') || !file.startsWith(root + path.sep)) return false;
  const twin = changedAt(`${file}.gz`);
  return twin !== undefined && (changedAt(file) ?? 0) > twin;
}

/** Undefined where there is no such file, nor could be by that name. */
function changedAt(file: string): number | undefined {
  try {
    return statSync(file, { throwIfNoEntry: false })?.mtimeMs;
  } catch {
    return undefined;
  }
}
