/** The built pages, from a folder. */
import type { IncomingMessage } from 'node:http';
import sirv from 'sirv';
import { cachingOf, type Pages } from './pages';

/** A part of a file is asked for by players of sound alone. */
const PARTS = /\.(?:mp3|webm)$/;
const PART = /^bytes=(\d+)-(\d*)$/;

/**
 * @param folder what `npm run build` made. Files that are built anew while the server runs are served as they are then;
 * those with a `.gz` beside them go out compressed.
 */
export function pagesOf(folder: string): Pages {
  const serve = sirv(folder, {
    dev: true,
    etag: true,
    gzip: true,
    extensions: [],
    setHeaders: (response, path) => response.setHeader('Cache-Control', cachingOf(path)),
  });
  return (request, response, notFound) => {
    if (!isSoundPart(request)) delete request.headers.range;
    serve(request, response, notFound);
  };
}

/** Ranges that are no ranges would end in a fault. */
function isSoundPart({ url = '', headers }: IncomingMessage): boolean {
  const [, from, to] = PART.exec(headers.range ?? '') ?? [];
  return PARTS.test(url) && from !== undefined && (to === '' || Number(from) <= Number(to));
}
