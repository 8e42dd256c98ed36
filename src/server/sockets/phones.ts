/** Messages of phones, namespace `/`. */
import { PROTOCOL } from '../../classroom/protocol/limits';
import type { PhoneJoin, PhoneRoom, PhoneStanding, Refused } from '../../classroom/protocol/phone';
import { joinMessage, leaveMessage, lookMessage, voteMessage } from '../../classroom/protocol/schema';
import type { Joined, JoinInput } from '../../classroom/room/join';
import { isRefused } from '../../classroom/room/state';
import type { Vote } from '../../classroom/room/vote';
import { receiptOf, same, ticketOf, voterOf } from '../keys';
import type { Acted, RoomDoor } from '../store/store';
import { type Desk, visitorOf } from './desk';
import { handle } from './handle';
import { type Asker, type Lane, type Line, openLane } from './lane';
import { Brake, Limiter, RATES } from './limits';
import { allOf, insideOf, type PhoneSocket, type Phones, voterRoom } from './names';
import { PLAIN_VOTES, plainVote, type VoteTaken } from './plain-vote';
import { Turns } from './turns';

export function listenToPhones(phones: Phones, desk: Desk): void {
  const guesses = new Limiter(RATES.guess, desk.world);
  const { metrics, outbox, world } = desk;
  const lane: Lane<Vote, VoteTaken> = { ...PLAIN_VOTES, metrics, bunch: outbox.bunch, now: world.now };
  phones.on('connection', (socket) => {
    desk.metrics.phones += 1;
    new PhoneDesk(socket, desk, guesses, lane).listen();
  });
}

class PhoneDesk implements Asker<Vote, VoteTaken> {
  readonly #socket: PhoneSocket;
  readonly #desk: Desk;
  readonly #guesses: Limiter;
  readonly #lane: Lane<Vote, VoteTaken>;
  readonly #turns: Turns;
  readonly #votes: Brake;
  /** Who it is, once it has joined, and where. */
  #code: string | undefined;
  #voter: string | undefined;

  constructor(socket: PhoneSocket, desk: Desk, guesses: Limiter, lane: Lane<Vote, VoteTaken>) {
    this.#socket = socket;
    this.#desk = desk;
    this.#guesses = guesses;
    this.#lane = lane;
    this.#turns = new Turns(desk.outbox.bunch);
    this.#votes = new Brake(RATES.vote, desk.world);
  }

  listen(): void {
    const { world, metrics } = this.#desk;
    const rates = { look: new Brake(RATES.look, world), join: new Brake(RATES.join, world) };
    const turns = this.#turns;
    handle(this.#socket, 'look', metrics, {
      message: lookMessage,
      turns,
      wait: () => rates.look.take(),
      run: ({ code }) => this.#look(code),
    });
    handle(this.#socket, 'join', metrics, {
      message: joinMessage,
      turns,
      wait: () => rates.join.take(),
      run: (message) => this.#join(message),
    });
    handle(this.#socket, 'vote', metrics, {
      message: voteMessage,
      quick: plainVote,
      turns,
      wait: () => this.#votes.take(),
      run: (vote) => this.#vote(vote),
    });
    if (this.#desk.store.voteNow) openLane(this.#socket.conn as unknown as Line, this.#lane, this);
    handle(this.#socket, 'leave', metrics, { message: leaveMessage, turns, run: () => this.#leave() });
    this.#socket.on('disconnect', () => {
      metrics.phones -= 1;
      void turns
        .take(() => this.#gone())
        .catch(() => {
          metrics.errors += 1;
        });
    });
  }

  async #look(code: string): Promise<{ room: PhoneRoom } | Refused> {
    const door = await this.#doorOf(code);
    return isRefused(door) ? door : { room: roomOf(door) };
  }

  async #join(message: PhoneJoin): Promise<PhoneStanding | Refused> {
    if (message.version !== PROTOCOL) return { refused: 'other-version' };
    const door = await this.#doorOf(message.code, message);
    if (isRefused(door)) return door;
    const input = inputOf(door, message, this.#socket.id);
    if (this.#voter !== undefined && (this.#code !== door.code || this.#voter !== input.voter)) await this.#gone();
    const { store, world, outbox } = this.#desk;
    const acted = await store.act(door.code, 'join', input, world.now());
    if (!acted) return { refused: 'no-room' };
    if (isRefused(acted.answer)) return acted.answer;
    this.#code = door.code;
    this.#voter = input.voter;
    await this.#enter(door.code, input.voter, acted.answer);
    await outbox.send(door.code, acted.effects);
    return standingOf(door, input.voter, acted.answer);
  }

  /** From here on the phone hears of changes; what changed in between it hears at once. */
  async #enter(code: string, voter: string, { self, view }: Joined): Promise<void> {
    await this.#socket.join([allOf(code), voterRoom(code, voter)]);
    if (self.waiting) return;
    await this.#socket.join(insideOf(code));
    const door = await this.#desk.store.door(code);
    if (door && door.view.step !== view.step) await this.#desk.outbox.send(code, [{ effect: 'you', voter }]);
  }

  async #vote(vote: Vote): Promise<VoteTaken | Refused> {
    const [code, voter] = [this.#code, this.#voter];
    if (code === undefined || voter === undefined) return { refused: 'not-joined' };
    const { store, world } = this.#desk;
    const came = world.now();
    return this.#voted(code, voter, came, await store.act(code, 'vote', { voter, ...vote }, came));
  }

  get idle(): boolean {
    return this.#turns.idle;
  }

  spendOne(): boolean {
    return this.#votes.take() === undefined;
  }

  answer({ prompt, choice }: Vote, came: number): VoteTaken | Refused {
    const [code, voter] = [this.#code, this.#voter];
    if (code === undefined || voter === undefined) return { refused: 'not-joined' };
    return this.#voted(code, voter, came, this.#desk.store.voteNow?.(code, { voter, prompt, choice }, came));
  }

  #voted(code: string, voter: string, came: number, acted: Acted<'vote'> | undefined): VoteTaken | Refused {
    if (!acted) return { refused: 'no-room' };
    const { answer, effects, door } = acted;
    if (isRefused(answer)) return answer;
    if (effects.length > 0) this.#desk.metrics.votes += 1;
    this.#desk.outbox.soon(code, effects, came);
    const { prompt, choice } = answer;
    return { vote: { prompt, choice, receipt: receiptOf(door.secret, door.lesson, voter, answer) } };
  }

  async #leave(): Promise<{ left: true } | Refused> {
    const [code, voter] = this.#forget();
    if (code === undefined || voter === undefined) return { left: true };
    this.#desk.outbox.left(code, voter);
    const acted = await this.#desk.store.act(code, 'leave', { voter }, this.#desk.world.now());
    if (acted) await this.#desk.outbox.send(code, acted.effects);
    return { left: true };
  }

  async #gone(): Promise<void> {
    const [code, voter] = this.#forget();
    if (code === undefined || voter === undefined) return;
    for (const room of [allOf(code), insideOf(code), voterRoom(code, voter)]) await this.#socket.leave(room);
    const { store, world, outbox } = this.#desk;
    const acted = await store.act(code, 'disconnect', { voter, socket: this.#socket.id }, world.now());
    if (acted) await outbox.send(code, acted.effects);
  }

  /** @returns who it was, and where. */
  #forget(): readonly [code: string | undefined, voter: string | undefined] {
    const was = [this.#code, this.#voter] as const;
    [this.#code, this.#voter] = [undefined, undefined];
    return was;
  }

  /** Guessing codes is slow for each address; phones that belong in the room are let through all the same. */
  async #doorOf(code: string, as?: PhoneJoin): Promise<RoomDoor | Refused> {
    const address = visitorOf(this.#desk, this.#socket);
    const door = await this.#desk.store.door(code);
    const again = this.#guesses.wait(address);
    if (again !== undefined && !(door && as && (await this.#belongs(door, as)))) return { refused: 'slow-down', again };
    if (door) return door;
    this.#guesses.take(address);
    return { refused: 'no-room' };
  }

  async #belongs(door: RoomDoor, { device, ticket }: PhoneJoin): Promise<boolean> {
    const voter = voterOf(door.secret, device);
    return same(ticket ?? '', ticketOf(door.secret, voter)) || (await this.#desk.store.isMember(door.code, voter));
  }
}

function inputOf(door: RoomDoor, message: PhoneJoin, socket: string): JoinInput {
  const { device, ticket, name, team, vote } = message;
  const voter = voterOf(door.secret, device);
  const proved = vote && same(vote.receipt, receiptOf(door.secret, door.lesson, voter, vote));
  return {
    voter,
    socket,
    known: same(ticket ?? '', ticketOf(door.secret, voter)),
    ...(name !== undefined && { name }),
    ...(team !== undefined && { team }),
    ...(vote && proved && { vote: { prompt: vote.prompt, choice: vote.choice } }),
  };
}

const roomOf = ({ code, title, settings }: RoomDoor): PhoneRoom => ({
  code,
  title,
  names: settings.names,
  teams: settings.teams,
});

/** Whoever waits at the door gets no ticket: it would let it in. */
function standingOf(door: RoomDoor, voter: string, { self, view, vote }: Joined): PhoneStanding {
  return {
    room: roomOf(door),
    you: self,
    ticket: self.waiting ? '' : ticketOf(door.secret, voter),
    lesson: door.lesson,
    view,
    ...(vote && { vote: { ...vote, receipt: receiptOf(door.secret, door.lesson, voter, vote) } }),
  };
}
