/**
 * The copy of the rooms on disk: one line for each room. It is written beside and renamed, so that a crash leaves the old
 * copy or the new one; where the disk is full or read-only, rooms go on in memory and say so.
 */
import { readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { ROOM_LIVES } from '../../classroom/room/ops';
import { readRoom } from '../../classroom/room/snapshot';
import type { RoomState } from '../../classroom/room/state';
import { roomText } from '../../classroom/room/text';
import type { World } from '../world';
import { FILES, type Files } from './files';
import type { Copy } from './memory';
import type { RoomStore } from './store';

/**
 * Milliseconds between two copies while something changes, at least. A copy is the whole of what changed, so more of them
 * would cost more than the votes themselves; phones prove the votes that it has not yet.
 */
const EVERY = 1000;
/** So many times later where votes alone are new; whatever closes the vote comes sooner, and takes them along. */
const VOTES_LATER = 10;
/** Writing takes at most this share of the time. */
const SHARE = 50;
/** Milliseconds until a disk that refused is tried again. */
const RETRY = 5000;
const NAME = /^rooms-\d+\.json$/;

export interface Restored {
  readonly copy: DiskCopy;
  readonly rooms: readonly RoomState[];
  /** What could not be read, and where it lies now. */
  readonly trouble?: string;
}

/**
 * @param folder is made where there is none
 * @param port of the server: two on one computer keep their rooms apart
 */
export async function openCopy(folder: string, port: number, world: World, files = FILES): Promise<Restored> {
  const file = path.join(folder, `rooms-${port}.json`);
  await dropOld(folder, world.now());
  const setAside = async (): Promise<string> => {
    const aside = `${file}.damaged-${world.now()}`;
    return files.move(file, aside).then(
      () => aside,
      () => file,
    );
  };
  let text: string;
  try {
    text = (await files.read(file)) ?? '';
  } catch {
    const trouble = `The copy of the rooms on disk could not be read. It lies in ${await setAside()}`;
    return { copy: new DiskCopy(file, world, files), rooms: [], trouble };
  }
  const lines = text.split('\n').filter((line) => line !== '');
  const read = lines.map((line) => readRoom(parsed(line)));
  const rooms = read.filter((room) => room !== undefined);
  const copy = new DiskCopy(file, world, files);
  if (rooms.length === lines.length) return { copy, rooms };
  const aside = await setAside();
  copy.changed();
  const words = `${lines.length - rooms.length} of ${lines.length} rooms in the copy on disk could not be read; the others go on. The damaged copy lies in ${aside}`;
  return { copy, rooms, trouble: words };
}

export class DiskCopy implements Copy {
  readonly #file: string;
  readonly #world: World;
  readonly #files: Files;
  #rooms: ReadonlyMap<string, RoomState> = new Map();
  /** A room that has changed is another one. */
  readonly #lines = new WeakMap<RoomState, string>();
  /** What has changed since the copy was made. */
  #dirty: 'no' | 'votes' | 'more' = 'no';
  #writing: Promise<void> | undefined;
  #stopTimer: (() => void) | undefined;
  #wait = EVERY;
  #saved: number | undefined;
  #unsaved: string | undefined;
  #turned: () => void = () => {};

  constructor(file: string, world: World, files: Files) {
    this.#file = file;
    this.#world = world;
    this.#files = files;
  }

  of(rooms: ReadonlyMap<string, RoomState>): void {
    this.#rooms = rooms;
  }

  changed(votesAlone = false): void {
    const before = this.#dirty;
    if (before !== 'more') this.#dirty = votesAlone ? 'votes' : 'more';
    // What waited for votes has waited long enough for anything else.
    if (this.#dirty !== before) this.#later();
  }

  watch(turned: () => void): void {
    this.#turned = turned;
  }

  async flush(): Promise<void> {
    this.#stopTimer?.();
    this.#stopTimer = undefined;
    // What is being written now began before the last change.
    await this.#writing;
    if (this.#dirty !== 'no') await this.#write();
  }

  state(now: number): ReturnType<RoomStore['disk']> {
    return {
      ...(this.#saved !== undefined && { savedAgo: Math.max(0, now - this.#saved) }),
      ...(this.#unsaved !== undefined && { unsaved: this.#unsaved }),
    };
  }

  #later(): void {
    if (this.#writing) return;
    this.#stopTimer?.();
    const wait = this.#dirty === 'votes' ? VOTES_LATER * this.#wait : this.#wait;
    this.#stopTimer = this.#world.after(wait, () => {
      this.#stopTimer = undefined;
      void this.#write();
    });
  }

  #write(): Promise<void> {
    this.#writing ??= this.#attempt().finally(() => {
      this.#writing = undefined;
      if (this.#dirty !== 'no') this.#later();
    });
    return this.#writing;
  }

  /** Never rejects. */
  async #attempt(): Promise<void> {
    const [began, before] = [this.#world.now(), this.#unsaved];
    this.#dirty = 'no';
    try {
      await this.#put(this.#text());
      this.#saved = this.#world.now();
      this.#unsaved = undefined;
      this.#wait = Math.max(EVERY, (this.#saved - began) * SHARE);
    } catch (error) {
      this.#dirty = 'more';
      this.#unsaved = wordsOf(error, this.#file);
      this.#wait = RETRY;
    }
    if (this.#unsaved !== before) this.#turned();
  }

  async #put(text: string): Promise<void> {
    if (text === '') return this.#files.remove(this.#file);
    const draft = `${this.#file}.new`;
    await this.#files.write(draft, text);
    await this.#files.move(draft, this.#file);
  }

  #text(): string {
    return [...this.#rooms.values()].map((room) => `${this.#lineOf(room)}\n`).join('');
  }

  #lineOf(room: RoomState): string {
    const line = this.#lines.get(room) ?? roomText(room);
    this.#lines.set(room, line);
    return line;
  }
}

/** Copies of servers that ran on other ports are of no use once their rooms are over. */
async function dropOld(folder: string, now: number): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    if (!NAME.test(name)) continue;
    const file = path.join(folder, name);
    const { mtimeMs } = await stat(file).catch(() => ({ mtimeMs: now }));
    if (now - mtimeMs > ROOM_LIVES) await rm(file, { force: true }).catch(() => {});
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function wordsOf(error: unknown, file: string): string {
  const folder = path.dirname(file);
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return `The disk is full, so votes are in memory alone. Make room where ${folder} lies.`;
    case 'EROFS':
    case 'EACCES':
    case 'EPERM':
      return `Rapport may not write to ${folder}, so votes are in memory alone. Start it with --data and another folder.`;
    default:
      return `The copy in ${folder} could not be written, so votes are in memory alone. Start Rapport with --data and another folder.`;
  }
}
