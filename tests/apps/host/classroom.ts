/** A real server of rooms, and windows of the facilitator that talk to it as those of a browser do. */
import { io, type Socket } from 'socket.io-client';
import { openHostLine } from '../../../src/adapters/room-socket/host';
import { openRoomKeep } from '../../../src/adapters/room-socket/kept';
import { openBridge } from '../../../src/apps/host/room/bridge';
import { openRemote } from '../../../src/apps/host/room/remote';
import { openLessonBox } from '../../../src/classroom/box';
import type { LessonCommand } from '../../../src/classroom/commands';
import type { Lesson } from '../../../src/classroom/model';
import { anyBallot } from '../../../src/classroom/phase';
import type { RoomKey } from '../../../src/classroom/protocol/host';
import { PROTOCOL } from '../../../src/classroom/protocol/limits';
import type { PhoneStanding, PhoneToServer, PhoneView, ServerToPhone } from '../../../src/classroom/protocol/phone';
import { type Running, startServer } from '../../../src/server/main';
import type { PhoneServer } from '../../../src/ui/classroom/room';
import { computer } from '../../classroom/computer';

type Ends = (() => void | Promise<void>)[];

/** Ends what a test began, the last first. */
export class Classroom {
  readonly #ends: Ends = [];
  server!: Running;

  /** @param data folder of the server's copy of its rooms; without one it forgets them when it stops */
  async begin(port = 0, data?: string): Promise<this> {
    this.server = await startServer({
      ...(data !== undefined && { data }),
      pages: (_request, response) => response.end(),
      policy: '',
      port,
      strictPort: true,
      reach: 'local',
    });
    const { server } = this;
    this.#ends.push(() => server.stop());
    return this;
  }

  async end(): Promise<void> {
    for (const end of this.#ends.splice(0).reverse()) await end();
  }

  get address(): string {
    return `http://localhost:${this.server.port}`;
  }

  line = () => openHostLine(this.address, { origin: this.address });

  /** A window of this computer; two of one computer share what it keeps. */
  window(pc: Computer, opens = true, probe: () => Promise<PhoneServer> = async () => 'ready') {
    const box = openLessonBox(pc.lesson.open(), () => 5);
    const keep = openRoomKeep(pc.room.open());
    const bridge = openBridge({
      box,
      keep,
      opens,
      probe,
      connect: async () => this.line(),
      now: () => 5,
    });
    const close = (): void => {
      bridge.close();
      box.close();
    };
    this.#ends.push(close);
    return { box, keep, bridge, close, act: (...all: LessonCommand[]) => actAll(box, all) };
  }

  elsewhere(of: RoomKey) {
    const remote = openRemote(of, async () => this.line());
    this.#ends.push(remote.close);
    return remote;
  }

  /** A phone that is in; `device` a hexadecimal digit. */
  async phone(code: string, device = 'a', more: Partial<Parameters<PhoneToServer['join']>[0]> = {}): Promise<Phone> {
    const socket: Socket<ServerToPhone, PhoneToServer> = io(this.address, {
      forceNew: true,
      extraHeaders: { origin: this.address },
    });
    this.#ends.push(() => void socket.disconnect());
    const message = { version: PROTOCOL, code, device: device.repeat(32), ...more };
    const standing = (await socket.emitWithAck('join', message)) as PhoneStanding;
    return new Phone(socket, standing);
  }
}

export class Phone {
  readonly socket: Socket<ServerToPhone, PhoneToServer>;
  readonly standing: PhoneStanding;
  view: PhoneView;
  readonly #seen = new Set<() => void>();

  constructor(socket: Socket<ServerToPhone, PhoneToServer>, standing: PhoneStanding) {
    this.socket = socket;
    this.standing = standing;
    this.view = standing.view;
    socket.on('view', (view) => {
      this.view = view;
      for (const tell of [...this.#seen]) tell();
    });
  }

  vote(prompt: number, choice: string) {
    return this.socket.emitWithAck('vote', { prompt, choice });
  }

  shows(what: PhoneView['shows'], so: (view: PhoneView) => boolean = () => true): Promise<void> {
    const subscribe = (listener: () => void) => {
      this.#seen.add(listener);
      return () => this.#seen.delete(listener);
    };
    return until(subscribe, () => this.view.shows === what && so(this.view));
  }
}

export function newComputer() {
  return { lesson: computer(), room: computer() };
}
export type Computer = ReturnType<typeof newComputer>;

/** Resolves once it is so; it looks whenever something changed. */
export function until(subscribe: (listener: () => void) => () => void, so: () => unknown): Promise<void> {
  return new Promise((resolve) => {
    let stop = (): void => undefined;
    const look = (): void => {
      if (!so()) return;
      stop();
      resolve();
    };
    stop = subscribe(look);
    look();
  });
}

type Watched = { readonly box: { get: () => { lesson: Lesson }; subscribe: (listener: () => void) => () => void } };
type Linked = { readonly bridge: ReturnType<typeof openBridge> };

export const joined = ({ bridge }: Linked): Promise<void> =>
  until(bridge.state.subscribe, () => bridge.state.get().connection === 'joined');

export const leads = ({ bridge }: Linked): Promise<void> =>
  until(bridge.state.subscribe, () => bridge.state.get().room?.leads === true);

/** So many votes lie in the vote of this number. */
export const voted = ({ box }: Watched, prompt: number, votes: number): Promise<void> =>
  until(box.subscribe, () => Object.keys(anyBallot(box.get().lesson, prompt)?.votes ?? {}).length === votes);

function actAll(
  box: { act: (command: LessonCommand) => string | undefined },
  commands: readonly LessonCommand[],
): void {
  for (const command of commands) {
    const refused = box.act(command);
    if (refused !== undefined) throw new Error(`${command.do}: ${refused}`);
  }
}

const replies = [
  { id: 'walk', text: 'Walk with me.' },
  { id: 'order', text: 'Put it out.' },
];
export const opening = (id = 'l1', ways: Lesson['settings']['ways'] = ['phones']): LessonCommand => ({
  do: 'open',
  id,
  scene: { story: 's', title: 'The Smoke Break', keyHash: 'k', textHash: 't', seed: 1, world: 0 },
  settings: { mode: 'majority', tie: 'facilitator', ways },
  room: 0,
});
/** To an open vote, number 1. */
export const toVote: readonly LessonCommand[] = [
  {
    do: 'lay',
    from: 0,
    stops: [{ text: 'Cold enough?', decision: { decision: 'intake', title: 'Under the grille', replies } }],
  },
  { do: 'begin' },
  { do: 'vote', turn: 1, round: 1 },
];
