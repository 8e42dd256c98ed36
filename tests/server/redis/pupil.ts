/** A phone that does what the page does: it comes back by itself, with its ticket and its last vote. */
import { Agent } from 'node:http';
import { io } from 'socket.io-client';
import { PROTOCOL } from '../../../src/classroom/protocol/limits';
import type { PhoneStanding, PhoneView, Refused, TakenVote } from '../../../src/classroom/protocol/phone';
import { deviceOf, type Phone } from '../classroom';

/** Milliseconds after which an answer is not waited for any longer. */
const PATIENCE = 3000;

export class Pupil {
  readonly #phone: Phone;
  readonly #code: string;
  readonly #device: string;
  readonly views: PhoneView[] = [];
  /** Everything it was refused. */
  readonly refusals: string[] = [];
  standing: PhoneStanding | undefined;
  taken: TakenVote | undefined;
  /** How often it came in. */
  joins = 0;
  readonly #waiting = new Set<() => void>();

  /** @param number which phone it is, and its seat before the balancer. */
  constructor(origin: string, code: string, number: number) {
    this.#code = code;
    this.#device = deviceOf(number);
    this.#phone = io(origin, {
      forceNew: true,
      // A connection of its own, as every phone has.
      agent: new Agent({ keepAlive: true }) as never,
      extraHeaders: { 'x-seat': String(number) },
      reconnectionDelay: 100,
      reconnectionDelayMax: 300,
    });
    this.#phone.on('connect', () => void this.#join());
    this.#phone.on('view', (view) => {
      this.views.push(view);
      this.#heard();
    });
  }

  /** Resolves once this is so. */
  async until(so: (pupil: Pupil) => boolean): Promise<this> {
    while (!so(this)) {
      await new Promise<void>((resolve) => {
        this.#waiting.add(resolve);
      });
    }
    return this;
  }

  async vote(choice: string, prompt = 1): Promise<TakenVote> {
    const answer = await this.#ask(() => this.#phone.timeout(PATIENCE).emitWithAck('vote', { prompt, choice }));
    this.taken = answer.vote;
    return answer.vote;
  }

  close(): void {
    this.#phone.disconnect();
  }

  async #join(): Promise<void> {
    const { ticket } = this.standing ?? {};
    const message = { version: PROTOCOL, code: this.#code, device: this.#device };
    const more = { ...(ticket && { ticket }), ...(this.taken && { vote: this.taken }) };
    this.standing = await this.#ask(() => this.#phone.timeout(PATIENCE).emitWithAck('join', { ...message, ...more }));
    this.joins += 1;
    this.#heard();
  }

  /** Asks again when it is told to, and when there was no answer once it is connected again. */
  async #ask<T extends object>(ask: () => Promise<T | Refused>): Promise<T> {
    for (;;) {
      const joins = this.joins;
      const answer = await ask().catch((): Refused => ({ refused: 'trouble' }));
      if (!('refused' in answer)) return answer;
      this.refusals.push(answer.refused);
      this.#heard();
      if (answer.again !== undefined) await this.#rests(answer.again);
      else if (answer.refused !== 'trouble' && answer.refused !== 'not-joined') throw new Error(answer.refused);
      else if (!this.#phone.connected || answer.refused === 'not-joined')
        await this.until(({ joins: now }) => now > joins);
    }
  }

  #heard(): void {
    for (const each of this.#waiting) each();
    this.#waiting.clear();
  }

  #rests(ms: number): Promise<void> {
    return new Promise((resolve) => {
      setTimeout(resolve, ms);
    });
  }
}
