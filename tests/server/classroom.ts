/** A real server on a free port, with windows and phones that speak to it over real connections. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { io, type Socket } from 'socket.io-client';
import type { Attached, HostToServer, RoomOpened, ServerToHost } from '../../src/classroom/protocol/host';
import { PROTOCOL } from '../../src/classroom/protocol/limits';
import type {
  PhoneJoin,
  PhoneStanding,
  PhoneToServer,
  PhoneView,
  Refused,
  ServerToPhone,
  TakenVote,
} from '../../src/classroom/protocol/phone';
import { pagesOf } from '../../src/server/folder';
import { type Running, type ServerOptions, startServer } from '../../src/server/main';

export type Phone = Socket<ServerToPhone, PhoneToServer>;
export type Host = Socket<ServerToHost, HostToServer>;

export const POLICY = "default-src 'none'; script-src 'self'";

export const deviceOf = (number: number): string => number.toString(16).padStart(32, '0');

export const question = (step: number, more: Partial<Extract<PhoneView, { shows: 'ask' }>> = {}): PhoneView => ({
  shows: 'ask',
  title: 'The Door',
  step,
  prompt: 1,
  kind: 'decision',
  words: 'At the intake',
  round: 1,
  choices: ['walk', 'order', 'promise'].map((id, i) => ({ id, letter: 'ABC'[i] ?? '', text: `Say ${id}.` })),
  ...more,
});

export class Classroom {
  readonly server: Running;
  readonly #folder: string;
  readonly #sockets: { disconnect(): unknown }[] = [];

  private constructor(server: Running, folder: string) {
    this.server = server;
    this.#folder = folder;
  }

  static async start(options: Partial<ServerOptions> = {}): Promise<Classroom> {
    const folder = pagesFolder();
    const pages = pagesOf(folder);
    const server = await startServer({ pages, policy: POLICY, port: 0, reach: 'local', ...options });
    return new Classroom(server, folder);
  }

  get origin(): string {
    return `http://localhost:${this.server.port}`;
  }

  host(headers: Record<string, string> = { origin: this.origin }): Host {
    return this.#kept(io(`${this.origin}/host`, { extraHeaders: headers, forceNew: true, reconnection: false }));
  }

  phone(headers: Record<string, string> = {}, origin = this.origin): Phone {
    return this.#kept(io(origin, { extraHeaders: headers, forceNew: true, reconnection: false }));
  }

  /** A phone on one way alone; otherwise it begins with polling and moves on to a web socket. */
  phoneOn(transport: 'websocket' | 'polling'): Phone {
    return this.#kept(io(this.origin, { forceNew: true, reconnection: false, transports: [transport] }));
  }

  /** Opens a room and attaches the window that leads. */
  async open(lesson = 'l1'): Promise<{ host: Host; room: RoomOpened; attached: Attached }> {
    const host = this.host();
    const room = good(await host.emitWithAck('open', { version: PROTOCOL, lesson, title: 'The Door' }));
    return { host, room, attached: await attach(host, room, lesson) };
  }

  async joined(code: string, number: number, more: Partial<PhoneJoin> = {}) {
    const phone = this.phone();
    const standing = good(await join(phone, code, number, more));
    return { phone, standing };
  }

  async stop(): Promise<void> {
    for (const socket of this.#sockets) socket.disconnect();
    await this.server.stop();
    rmSync(this.#folder, { recursive: true });
  }

  #kept<S extends { disconnect(): unknown }>(socket: unknown): S {
    this.#sockets.push(socket as S);
    return socket as S;
  }
}

export function pagesFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'rapport-class-'));
  mkdirSync(path.join(folder, 'phone'));
  mkdirSync(path.join(folder, 'assets'));
  writeFileSync(path.join(folder, 'index.html'), '<!doctype html><title>whole</title>');
  writeFileSync(path.join(folder, 'phone/index.html'), '<!doctype html><title>phone</title>');
  writeFileSync(path.join(folder, 'assets/main-a1B2c3D4.js'), '1');
  return folder;
}

export async function attach(host: Host, room: { code: string; key: string }, lesson = 'l1', keeps = true) {
  const { code, key } = room;
  return good(await host.emitWithAck('attach', { version: PROTOCOL, code, key, lesson, keeps }));
}

export const join = (
  phone: Phone,
  code: string,
  number: number,
  more: Partial<PhoneJoin> = {},
): Promise<PhoneStanding | Refused> =>
  phone.emitWithAck('join', { version: PROTOCOL, code, device: deviceOf(number), ...more });

export async function vote(phone: Phone, choice: string, prompt = 1): Promise<TakenVote> {
  return good(await phone.emitWithAck('vote', { prompt, choice })).vote;
}

/** @throws when it is a refusal. */
export function good<T extends object>(answer: T | Refused): T {
  if ('refused' in answer) throw new Error(`refused: ${answer.refused}`);
  return answer;
}

/** What of a socket is needed, without the names of its events. */
interface Listens {
  on(event: string, run: (message: unknown) => void): unknown;
  off(event: string, run: (message: unknown) => void): unknown;
}

/** The next message of this kind that fits. */
export function next<T>(socket: Phone | Host, event: string, fits: (message: T) => boolean = () => true): Promise<T> {
  const listens = socket as unknown as Listens;
  return new Promise((resolve) => {
    const run = (message: unknown): void => {
      if (!fits(message as T)) return;
      listens.off(event, run);
      resolve(message as T);
    };
    listens.on(event, run);
  });
}

/** Votes of a prompt as a window has them, and a promise of the moment when they are these. */
export class Tally {
  readonly votes = new Map<number, Record<string, string>>();
  #heard: () => void = () => {};

  constructor(host: Host) {
    host.on('votes', ({ prompt, votes }) => {
      this.votes.set(prompt, { ...this.votes.get(prompt), ...votes });
      this.#heard();
    });
  }

  counts(prompt = 1): Record<string, number> {
    const counts: Record<string, number> = {};
    for (const choice of Object.values(this.votes.get(prompt) ?? {})) counts[choice] = (counts[choice] ?? 0) + 1;
    return counts;
  }

  async until(fits: (counts: Record<string, number>) => boolean, prompt = 1): Promise<Record<string, number>> {
    while (!fits(this.counts(prompt))) {
      await new Promise<void>((resolve) => {
        this.#heard = resolve;
      });
    }
    return this.counts(prompt);
  }
}
