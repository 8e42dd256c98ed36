/** The facilitator's side of a room, played by a test over the real messages. */
import { io, type Socket } from 'socket.io-client';
import type {
  Attached,
  HostToServer,
  Member,
  RoomAct,
  RoomOpened,
  Roster,
  ServerToHost,
} from '../../../src/classroom/protocol/host';
import { PROTOCOL } from '../../../src/classroom/protocol/limits';
import type { PhoneShows, Refused } from '../../../src/classroom/protocol/phone';

export class RoomHost {
  readonly code: string;
  /** Votes that the server has passed on, by prompt and voter. */
  readonly votes: Record<number, Record<string, string>> = {};
  roster: Roster | undefined;
  private step = 0;

  private constructor(
    private readonly socket: Socket<ServerToHost, HostToServer>,
    private readonly key: string,
    private readonly title: string,
    code: string,
  ) {
    this.code = code;
    socket.on('votes', ({ prompt, votes }) => {
      this.votes[prompt] = { ...this.votes[prompt], ...votes };
    });
    socket.on('roster', (roster) => {
      this.roster = roster;
    });
  }

  /** @param origin of the server: `http://localhost:4319` */
  static async open(origin: string, title = 'The Smoke Break'): Promise<RoomHost> {
    const socket: Socket<ServerToHost, HostToServer> = io(`${origin}/host`, {
      extraHeaders: { origin },
      forceNew: true,
    });
    const opened = await asked<RoomOpened>((done) =>
      socket.emit('open', { version: PROTOCOL, lesson: 'l1', title }, done),
    );
    const host = new RoomHost(socket, opened.key, title, opened.code);
    await host.attach();
    return host;
  }

  /** The room stays, its lesson is another. */
  async nextLesson(lesson: string): Promise<void> {
    await this.attach(lesson);
  }

  /** After the server has been away. */
  async back(): Promise<void> {
    if (!this.socket.connected) await new Promise<void>((resolve) => this.socket.once('connect', () => resolve()));
    await this.attach();
  }

  private async attach(lesson = 'l1'): Promise<void> {
    const { code, key } = this;
    const message = { version: PROTOCOL, lesson, keeps: true, code, key };
    const { roster } = await asked<Attached>((done) => this.socket.emit('attach', message, done));
    this.roster = roster;
  }

  async show(shows: PhoneShows): Promise<void> {
    this.step += 1;
    await asked<object>((done) => this.socket.emit('show', { ...shows, title: this.title, step: this.step }, done));
  }

  async act(act: RoomAct): Promise<void> {
    await asked<object>((done) => this.socket.emit('room', act, done));
  }

  members(): readonly Member[] {
    return this.roster?.members ?? [];
  }

  /** Choices of a vote, sorted: who chose what, no phone shall tell. */
  choices(prompt: number): string[] {
    return Object.values(this.votes[prompt] ?? {}).sort();
  }

  close(): void {
    this.socket.disconnect();
  }
}

/** @throws when the server refuses. */
function asked<T extends object>(ask: (done: (answer: T | Refused) => void) => void): Promise<T> {
  return new Promise((resolve, reject) =>
    ask((answer) => ('refused' in answer ? reject(new Error(answer.refused)) : resolve(answer))),
  );
}
