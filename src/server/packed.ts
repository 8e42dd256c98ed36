/** The built pages inside the program: what the one bundled file serves, without a folder beside it. */
import { gunzipSync } from 'node:zlib';
import { cachingOf, type Pages } from './pages';

export interface PackedFile {
  readonly type: string;
  /** Changes with the content. */
  readonly tag: string;
  /** The content, compressed with gzip, in base64. */
  readonly gzip: string;
}

/** By path, such as `/index.html`. */
export type Packed = Readonly<Record<string, PackedFile>>;

export function packedPages(packed: Packed): Pages {
  return (request, response, notFound) => {
    const [path = '/'] = (request.url ?? '/').split('?');
    const file = Object.hasOwn(packed, path) ? packed[path] : undefined;
    if (!file) return notFound();
    response.setHeader('Cache-Control', cachingOf(path));
    response.setHeader('ETag', file.tag);
    response.setHeader('Vary', 'Accept-Encoding');
    if (request.headers['if-none-match'] === file.tag) {
      response.writeHead(304).end();
      return;
    }
    const gzip = Buffer.from(file.gzip, 'base64');
    const takes = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
    const body = takes ? gzip : gunzipSync(gzip);
    if (takes) response.setHeader('Content-Encoding', 'gzip');
    response.writeHead(200, { 'Content-Type': file.type, 'Content-Length': body.length });
    response.end(request.method === 'HEAD' ? undefined : body);
  };
}
