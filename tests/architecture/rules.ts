/** Who may import whom: the numbered rules of the design as a table. What no row allows is forbidden. */
import type { SourceFile } from './source';

/** For each part of src/ (a folder, or a file at the top) the parts it may import besides itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  core: [],
  vocabulary: ['core'],
  records: ['core'],
  art: ['core', '../assets'],
  story: ['core', 'vocabulary'],
  session: ['core', 'story'],
  stage: ['core', 'session/view', 'session/ports', 'art', '../assets'],
  ui: ['core', 'classroom', 'session/view', 'session/ports', 'art', '../assets'],
  // The shapes of what is kept and handed over are records: whoever stores or sends them must know them.
  // So are the messages between pages and a server of rooms.
  adapters: ['core', 'records', 'session', 'classroom/protocol', '../assets'],
  classroom: ['core'],
  studio: ['core', 'records', 'story', 'vocabulary', 'session', 'ui', 'art'],
  server: ['core', 'classroom'],
  apps: [
    ...['core', 'vocabulary', 'records', 'art', 'story', 'session', 'stage', 'ui', 'adapters', 'classroom', 'studio'],
    '../assets',
  ],
  cli: ['core', 'vocabulary', 'records', 'story', 'session'],
  main: ['apps'],
};

/** Where each library may be imported; a library without a row may not be imported at all. */
const LIBRARIES: Readonly<Record<string, readonly string[]>> = {
  phaser: ['stage'],
  inkjs: ['story'],
  howler: ['adapters'],
  idb: ['adapters'],
  // A bundle is a packed record that comes from strangers.
  valibot: ['adapters', 'classroom', 'records'],
  zustand: ['session', 'ui', 'studio', 'apps'],
  '@codemirror': ['studio'],
  '@lezer': ['studio'],
  // Pages reach a server of rooms through an adapter alone; the server has a library of its own.
  'socket.io-client': ['adapters'],
  'socket.io': ['server'],
  // Several processes of the server share rooms over Redis.
  '@redis/client': ['server'],
  '@socket.io/redis-adapter': ['server'],
  sirv: ['server'],
  fflate: ['studio', 'adapters', 'records'],
  preact: ['ui', 'studio', 'apps'],
  // A QR code is a drawing.
  'lean-qr': ['ui'],
  'virtual:stories': ['ui', 'apps'],
  '@fontsource': ['ui', 'apps'],
  '@fontsource-variable': ['ui', 'apps'],
  'node:': ['cli', 'server'],
};

/** What a phone that only votes must never load. */
const CLOSED_TO_PHONES = ['stage', 'story', 'studio'];

/** The world outside: a clock, chance. The pure parts know none of it, the rest gets it from two adapters. */
const PURE = ['core', 'classroom'];
const CLOCK_AND_CHANCE = ['Date.now', 'new Date()', 'Math.random', 'crypto'];
/** A server has no adapters: its clock and its chance come in where it is started. */
const THEIR_PLACES = ['adapters/clock', 'adapters/random', 'server/main'];

export function violations(files: readonly SourceFile[]): string[] {
  if (files.length === 0) return ['There is no source to check.'];
  return [
    ...files.flatMap(brokenImports),
    ...files.flatMap(brokenLibraries),
    ...files.flatMap(brokenPurity),
    ...phoneViolations(files),
    ...cycles(files),
    ...twinNames(files),
  ];
}

function partOf(path: string): string {
  return path.split('/')[0] ?? path;
}

function within(path: string, part: string): boolean {
  return path === part || path.startsWith(`${part}/`);
}

function localImports(file: SourceFile): string[] {
  return file.imports.flatMap((each) => ('from' in each ? [each.from] : []));
}

function brokenImports(file: SourceFile): string[] {
  const part = partOf(file.path);
  const allowed = MAY_IMPORT[part];
  if (!allowed) return [`${file.path}: the design has no part "${part}".`];
  const own = part === 'apps' ? file.path.split('/').slice(0, 2).join('/') : part;
  return localImports(file)
    .filter((target) => !within(target, own) && !allowed.some((each) => within(target, each)))
    .map((target) => `${file.path} imports ${target}: ${part} may import ${allowed.join(', ') || 'nothing'}.`);
}

function brokenLibraries(file: SourceFile): string[] {
  const part = partOf(file.path);
  return file.imports.flatMap((each) => {
    if (!('library' in each)) return [];
    const { library } = each;
    const row = Object.keys(LIBRARIES).find(
      (name) => library === name || library.startsWith(name.endsWith(':') ? name : `${name}/`),
    );
    const places = row ? LIBRARIES[row] : [];
    if (places?.includes(part)) return [];
    return [`${file.path} imports ${library}: only ${places?.join(', ') || 'nobody'} may.`];
  });
}

function brokenPurity(file: SourceFile): string[] {
  if (THEIR_PLACES.includes(file.path)) return [];
  const pure = PURE.includes(partOf(file.path));
  return file.world
    .filter((name) => pure || CLOCK_AND_CHANCE.some((each) => name === each || name.startsWith(`${each}.`)))
    .map((name) => `${file.path} uses ${name}: time and chance come in as data, from ${THEIR_PLACES.join(' and ')}.`);
}

function phoneViolations(files: readonly SourceFile[]): string[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const seen = new Set<string>();
  const queue = files.filter((file) => within(file.path, 'apps/phone')).map((file) => file.path);
  for (const path of queue) {
    if (seen.has(path)) continue;
    seen.add(path);
    const file = byPath.get(path) ?? byPath.get(`${path}/index`);
    if (file) queue.push(...localImports(file));
  }
  return [...seen]
    .filter((path) => CLOSED_TO_PHONES.some((part) => within(path, part)))
    .map((path) => `apps/phone reaches ${path}: a phone loads no ${CLOSED_TO_PHONES.join(', ')}.`);
}

/** macOS and Windows tell no `App` from `app`: an import would find the wrong one. */
function twinNames(files: readonly SourceFile[]): string[] {
  const seen = new Map<string, string>();
  return files.flatMap(({ path }) => {
    const twin = seen.get(path.toLowerCase());
    seen.set(path.toLowerCase(), path);
    return twin ? [`${path} and ${twin} are one file on macOS and Windows: rename one.`] : [];
  });
}

function cycles(files: readonly SourceFile[]): string[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    const at = trail.indexOf(path);
    if (at !== -1) {
      found.push(`A cycle: ${[...trail.slice(at), path].join(' -> ')}`);
      return;
    }
    const file = byPath.get(path);
    if (!file || done.has(path)) return;
    for (const target of localImports(file)) visit(target, [...trail, path]);
    done.add(path);
  };
  for (const file of files) visit(file.path, []);
  return found;
}
