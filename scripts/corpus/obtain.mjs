/** Brings the files of a source: from a folder with checked-out repositories, from the cache, or from the public host. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readTar } from './tar.mjs';

/** Bytes of an archive, packed and unpacked, beyond which something else than a story has arrived. */
const LARGEST = { packed: 100_000_000, unpacked: 400_000_000 };

/** A source cannot be had here: it was not checked, which is neither good nor bad news. */
export class NotAvailable extends Error {
  /** @param {boolean} [offline] whether no other source could be had, either. */
  constructor(message, offline = false) {
    super(message);
    this.offline = offline;
  }
}

/** What a source is pinned by: its wanted files and their text, whatever the line ends of a checkout. */
export function hashOf(files) {
  const hash = createHash('sha256');
  for (const name of Object.keys(files).sort()) {
    const text = files[name].replaceAll('\r\n', '\n');
    hash.update(`${name}\0${Buffer.byteLength(text)}\0${text}`);
  }
  return hash.digest('hex');
}

/**
 * @param {{ repo: string, commit: string, keep: string, sha256: string }} source
 * @param {{ from?: string, cache: string, download?: (source: object) => Promise<Buffer> }} where
 * @returns {Promise<Record<string, string>>} text of each wanted file by its path in the repository.
 * @throws {NotAvailable} when it is neither here nor to be had. Another text than the pinned one is an ordinary error.
 */
export async function obtain(source, { from, cache, download = fromHost }) {
  if (from) return pinned(source, readFolder(folderIn(from, source), source));
  const kept = path.join(cache, `${source.repo.replace('/', '+')}-${source.commit.slice(0, 12)}`);
  if (!existsSync(kept)) store(kept, fromArchive(await download(source), source));
  return pinned(source, readFolder(kept, source));
}

function pinned(source, files) {
  const hash = hashOf(files);
  if (hash !== source.sha256) {
    throw new Error(`${source.repo} is not the text that was pinned: ${hash} instead of ${source.sha256}.`);
  }
  return files;
}

/** People name their checkouts as they like; three ways are known. */
function folderIn(from, { repo }) {
  const [owner, name] = repo.split('/');
  const known = [`${owner}+${name}`, `${owner}/${name}`, name].map((each) => path.join(from, each));
  const found = known.find((each) => existsSync(each));
  if (!found) throw new NotAvailable(`${repo} is not in ${from}. Looked for: ${known.join(', ')}.`);
  return found;
}

function readFolder(folder, { keep }) {
  const wanted = new RegExp(keep);
  const names = readdirSync(folder, { recursive: true })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => wanted.test(name) && statSync(path.join(folder, name)).isFile());
  return Object.fromEntries(names.map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]));
}

/** The wanted files of a packed archive; its one top folder is the host's own. */
export function fromArchive(packed, { keep }) {
  const wanted = new RegExp(keep);
  const files = {};
  for (const { path: name, data } of readTar(gunzipSync(packed, { maxOutputLength: LARGEST.unpacked }))) {
    const inside = name.split('/').slice(1).join('/');
    if (wanted.test(inside) && !inside.split('/').includes('..')) files[inside] = data.toString('utf8');
  }
  return files;
}

/** Beside its place first, so that a break in the middle leaves nothing that looks whole. */
function store(folder, files) {
  const draft = `${folder}.part`;
  rmSync(draft, { recursive: true, force: true });
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(draft, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  renameSync(draft, folder);
}

async function fromHost({ repo, commit }) {
  const address = `https://codeload.github.com/${repo}/tar.gz/${commit}`;
  let answer;
  try {
    answer = await fetch(address, { signal: AbortSignal.timeout(120_000) });
  } catch (error) {
    throw new NotAvailable(`${address} cannot be reached (${error.cause?.code ?? error.message}).`, true);
  }
  if (!answer.ok) throw new NotAvailable(`${address} answers ${answer.status}.`);
  const packed = Buffer.from(await answer.arrayBuffer());
  if (packed.length > LARGEST.packed) throw new Error(`${address} is larger than any story: ${packed.length} bytes.`);
  return packed;
}
