// A static server for dist/ with the policy as a header and honest caching: what has a hash in its name never changes,
// everything else is asked for again. The page needs no server of its own; any static host does.
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { networkInterfaces } from 'node:os';
import path from 'node:path';
import { CSP } from './csp.mjs';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.mp3': 'audio/mpeg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webm': 'audio/webm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

const HASHED = /^\/assets\/.*-[\w-]{8}\.\w+$/;

/** The file an address means, or undefined when there is none or it would leave the folder. */
function fileOf(root, address) {
  let pathname;
  try {
    pathname = decodeURIComponent(new URL(`http://localhost${address}`).pathname);
  } catch {
    return undefined;
  }
  const file = path.join(root, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
  if (!file.startsWith(root + path.sep) || file.includes('\0')) return undefined;
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat?.isFile()
    ? { file, pathname, size: stat.size, tag: `"${stat.size}-${Math.trunc(stat.mtimeMs)}"` }
    : undefined;
}

function answer(root, request, response) {
  response.setHeader('Content-Security-Policy', CSP);
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'no-referrer');
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const found = fileOf(root, request.url ?? '/');
  if (!found) {
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Nothing lies at this address.\n');
    return;
  }
  response.setHeader('Content-Type', TYPES[path.extname(found.file)] ?? 'application/octet-stream');
  response.setHeader('Cache-Control', HASHED.test(found.pathname) ? 'public, max-age=31536000, immutable' : 'no-cache');
  response.setHeader('ETag', found.tag);
  if (request.headers['if-none-match'] === found.tag) {
    response.writeHead(304).end();
    return;
  }
  response.writeHead(200, { 'Content-Length': found.size });
  if (request.method === 'HEAD') response.end();
  else createReadStream(found.file).pipe(response);
}

const TRIES = 20;

/** Listens on the port, or on the next free one unless `strict`. */
export async function serve({ root, port, host, strict = false }) {
  const folder = path.resolve(root);
  for (let candidate = port; ; candidate += 1) {
    const server = createServer((request, response) => answer(folder, request, response));
    try {
      await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(candidate, host, resolve);
      });
      return { server, port: server.address().port };
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || strict || candidate >= port + TRIES) throw error;
    }
  }
}

/** Addresses under which other devices of the network reach this computer. */
export function networkAddresses() {
  return Object.values(networkInterfaces())
    .flat()
    .filter((address) => address?.family === 'IPv4' && !address.internal)
    .map((address) => address.address);
}
