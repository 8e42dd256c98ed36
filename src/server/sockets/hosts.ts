/** Messages of the facilitator's windows, namespace `/host`. */

import type { LessonCommand } from '../../classroom/commands';
import type { Attach, Attached, HostToServer, RoomOpened } from '../../classroom/protocol/host';
import { CODE_LENGTH, CODE_SIGNS, LARGEST_FROM_HOST, PROTOCOL } from '../../classroom/protocol/limits';
import type { Refused } from '../../classroom/protocol/phone';
import {
  actMessage,
  attachMessage,
  commandMessage,
  logMessage,
  openMessage,
  phoneView,
} from '../../classroom/protocol/schema';
import type { OpAnswer, OpInput, RoomOp } from '../../classroom/room/ops';
import { rosterOf } from '../../classroom/room/roster';
import { isRefused, leaderOf } from '../../classroom/room/state';
import { hashOf, same } from '../keys';
import { type Desk, visitorOf } from './desk';
import { handle } from './handle';
import { Limiter, RATES } from './limits';
import { type HostSocket, type Hosts, hostsOf } from './names';
import { Turns } from './turns';

/** Milliseconds for the leading window to answer a command of one that follows. */
const COMMAND_TIME = 5000;
/** Codes tried until one is free. */
const TRIES = 50;

type OpenMessage = Parameters<HostToServer['open']>[0];

export function listenToHosts(hosts: Hosts, desk: Desk): void {
  const limits = { keys: new Limiter(RATES.key, desk.world), open: new Limiter(RATES.open, desk.world) };
  hosts.on('connection', (socket) => new HostDesk(socket, hosts, desk, limits).listen());
}

class HostDesk {
  readonly #socket: HostSocket;
  readonly #hosts: Hosts;
  readonly #desk: Desk;
  readonly #limits: { readonly keys: Limiter; readonly open: Limiter };
  readonly #turns: Turns;

  constructor(
    socket: HostSocket,
    hosts: Hosts,
    desk: Desk,
    limits: { readonly keys: Limiter; readonly open: Limiter },
  ) {
    this.#socket = socket;
    this.#hosts = hosts;
    this.#desk = desk;
    this.#limits = limits;
    this.#turns = new Turns(desk.outbox.bunch);
  }

  listen(): void {
    const { metrics } = this.#desk;
    const address = visitorOf(this.#desk, this.#socket);
    const turns = this.#turns;
    handle(this.#socket, 'open', metrics, {
      message: openMessage,
      turns,
      wait: () => this.#limits.open.take(address),
      run: (message) => this.#open(message),
    });
    handle(this.#socket, 'attach', metrics, {
      message: attachMessage,
      turns,
      run: (message) => this.#attach(message),
    });
    const largest = LARGEST_FROM_HOST;
    handle(this.#socket, 'show', metrics, {
      message: phoneView,
      largest,
      turns,
      run: (view) => this.#act('show', { view }),
    });
    handle(this.#socket, 'log', metrics, {
      message: logMessage,
      largest,
      turns,
      run: (part) => this.#act('log', part),
    });
    handle(this.#socket, 'room', metrics, {
      message: actMessage,
      largest,
      turns,
      run: (act) => this.#act('room', { act }),
    });
    // It waits for the leading window, and nothing waits for it.
    handle(this.#socket, 'command', metrics, {
      message: commandMessage,
      largest,
      run: (command) => this.#command(command),
    });
    this.#socket.on('disconnect', () => {
      void turns
        .take(() => this.#gone())
        .catch(() => {
          metrics.errors += 1;
        });
    });
  }

  async #open({ version, lesson, title }: OpenMessage): Promise<RoomOpened | Refused> {
    if (version !== PROTOCOL) return { refused: 'other-version' };
    const { store, world, lan, log } = this.#desk;
    const key = world.secret(16);
    for (let tries = 0; tries < TRIES; tries += 1) {
      const code = Array.from({ length: CODE_LENGTH }, () => CODE_SIGNS[world.pick(CODE_SIGNS.length)]).join('');
      const made = await store.create(
        { code, keyHash: hashOf(key), secret: world.secret(32), lesson, title },
        world.now(),
      );
      if (made === 'full') return { refused: 'full' };
      if (made === 'taken') continue;
      log('A room was opened.');
      return { code, key, ...(await lan.reach()), ...this.#letsIn() };
    }
    return { refused: 'trouble', again: 1000 };
  }

  async #attach({ version, code, key, lesson, keeps }: Attach): Promise<Attached | Refused> {
    if (version !== PROTOCOL) return { refused: 'other-version' };
    const { store, world, lan, outbox, trust } = this.#desk;
    const door = await store.door(code);
    const address = visitorOf(this.#desk, this.#socket);
    // Only now: of many guesses in one breath each would have found the others uncounted.
    const again = this.#limits.keys.wait(address);
    if (again !== undefined) return { refused: 'slow-down', again };
    if (!door || !same(hashOf(key), door.keyHash)) {
      this.#limits.keys.take(address);
      return { refused: 'no-room' };
    }
    if (this.#socket.data.code !== undefined && this.#socket.data.code !== code) await this.#gone();
    const acted = await store.act(code, 'attach', { socket: this.#socket.id, keeps, lesson }, world.now());
    const room = acted && (await store.read(code));
    if (!acted || !room) return { refused: 'no-room' };
    if (isRefused(acted.answer)) return acted.answer;
    this.#socket.data.code = code;
    trust(this.#socket.conn);
    await this.#socket.join(hostsOf(code));
    const { leads } = acted.answer;
    // After the answer, which says whether this window leads.
    world.after(0, () => {
      void outbox.send(code, acted.effects).catch(() => {});
      if (leads) outbox.allVotes(room, this.#socket.id);
    });
    const now = world.now();
    const health = outbox.health(room);
    return { ...(await lan.reach()), ...this.#letsIn(), leads, roster: rosterOf(room, now), health, log: room.log };
  }

  #letsIn(): { lanHosts?: true } {
    return this.#desk.hostsFromLan ? { lanHosts: true } : {};
  }

  /** An operation of a window that is attached. */
  async #act<K extends 'show' | 'log' | 'room'>(
    op: K,
    input: Omit<OpInput<K>, 'socket'>,
  ): Promise<OpAnswer<K> | Refused> {
    const { code } = this.#socket.data;
    if (code === undefined) return { refused: 'not-joined' };
    const { store, world, outbox } = this.#desk;
    const whole = { ...input, socket: this.#socket.id } as unknown as OpInput<K>;
    const acted = await store.act<RoomOp & K>(code, op, whole, world.now());
    if (!acted) return { refused: 'no-room' };
    await outbox.send(code, acted.effects);
    return acted.answer;
  }

  async #command(command: LessonCommand): Promise<{ told: string } | Refused> {
    const { code } = this.#socket.data;
    const door = code === undefined ? undefined : await this.#desk.store.door(code);
    if (!door) return { refused: code === undefined ? 'not-joined' : 'no-room' };
    const leader = leaderOf(door);
    if (leader === undefined) return { refused: 'trouble', again: 1000 };
    const told = await this.#hosts
      .to(leader)
      .timeout(COMMAND_TIME)
      .emitWithAck('command', command)
      .catch(() => []);
    const answer: unknown = told[0]?.told;
    return typeof answer === 'string' ? { told: answer } : { refused: 'trouble', again: 1000 };
  }

  async #gone(): Promise<void> {
    const { code } = this.#socket.data;
    if (code === undefined) return;
    this.#socket.data = {};
    await this.#socket.leave(hostsOf(code));
    const { store, world, outbox } = this.#desk;
    const acted = await store.act(code, 'detach', { socket: this.#socket.id }, world.now());
    if (acted) await outbox.send(code, acted.effects);
  }
}
