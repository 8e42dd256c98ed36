import type { IncomingMessage, ServerResponse } from 'node:http';

/** Serves the built pages: from a folder, or from inside the program. */
export type Pages = (request: IncomingMessage, response: ServerResponse, notFound: () => void) => void;

const HASHED = /\/assets\/.*-[\w-]{8}\.\w+$/;

/** What has a hash in its name never changes; everything else is asked for again. */
export const cachingOf = (path: string): string =>
  HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';
