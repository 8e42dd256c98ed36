/**
 * Where the server listens: on this computer alone until phones are wanted, then on each address of the network as well.
 * One listener for each address, so that what is open on this computer stays as it is.
 */
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { networkInterfaces } from 'node:os';
import type { LanAddress } from '../classroom/protocol/host';
import { addressesOf, type CardAddress } from './addresses';

/** `local`: this computer alone, for good; `rooms`: other devices once a room is opened; `lan`: from the start. */
export type Reach = 'local' | 'rooms' | 'lan';

export interface Reached {
  readonly addresses: readonly LanAddress[];
  readonly trouble?: string;
}

export interface LanOptions {
  readonly reach: Reach;
  /** An address from elsewhere that leads to this server, such as `https://class.example.org`. */
  readonly publicOrigin?: string;
  readonly cards?: typeof networkInterfaces;
}

/** Ports that are tried after the one that is wanted. */
const TRIES = 20;

export class Lan {
  readonly #serverFor: () => Server;
  readonly #options: LanOptions;
  readonly #open = new Map<string, Server>();
  #port = 0;
  #reaching: Promise<unknown> = Promise.resolve();

  /** @param serverFor makes a server with all that answers; it does not listen yet. */
  constructor(serverFor: () => Server, options: LanOptions) {
    this.#serverFor = serverFor;
    this.#options = options;
  }

  get port(): number {
    return this.#port;
  }

  /**
   * Listens on this computer, on the port or, unless `strict`, the next free one.
   * @throws what the system says when there is none.
   */
  async start(port: number, strict: boolean): Promise<void> {
    this.#port = await this.#firstFree('127.0.0.1', port, strict ? 0 : TRIES);
    // Browsers may try version 6 first. A computer without it loses nothing.
    await this.#listen('::1', this.#port).catch(() => {});
    if (this.#options.reach === 'lan') await this.reach();
  }

  /** Listens on every address of the network that it does not listen on yet, where that is wanted. */
  reach(): Promise<Reached> {
    // One after the other: two at once would find each other's ports taken.
    const reached = this.#reaching.then(() => this.#reach());
    this.#reaching = reached;
    return reached;
  }

  async #reach(): Promise<Reached> {
    const { reach, publicOrigin, cards = networkInterfaces } = this.#options;
    const outside: LanAddress[] = publicOrigin ? [{ origin: publicOrigin, card: '', note: 'The public address.' }] : [];
    if (reach === 'local') return outside.length > 0 ? { addresses: outside } : { addresses: [], trouble: LOCAL };
    const found = addressesOf(cards());
    await this.#drop(found);
    const troubles: string[] = [];
    const addresses = [...outside];
    for (const { address, card, note } of found) {
      try {
        const port = await this.#ensure(address);
        addresses.push({ origin: `http://${address}:${port}`, card, note });
      } catch (error) {
        troubles.push(troubleOf(address, this.#port, error));
      }
    }
    if (addresses.length === 0 && troubles.length === 0) troubles.push(NO_NETWORK);
    return { addresses, ...(troubles.length > 0 && { trouble: troubles.join(' ') }) };
  }

  /** @returns once nobody is served any more. */
  async stop(): Promise<void> {
    await Promise.all([...this.#open.values()].map(closed));
    this.#open.clear();
  }

  /** Addresses that are gone, such as those of the Wi-Fi before. */
  async #drop(found: readonly CardAddress[]): Promise<void> {
    for (const [address, server] of this.#open) {
      if (isLoopback(address) || found.some((each) => each.address === address)) continue;
      this.#open.delete(address);
      void closed(server);
    }
  }

  async #ensure(address: string): Promise<number> {
    const open = this.#open.get(address);
    if (open) return portOf(open);
    return this.#firstFree(address, this.#port, TRIES);
  }

  async #firstFree(address: string, port: number, tries: number): Promise<number> {
    for (let candidate = port; ; candidate += 1) {
      try {
        return await this.#listen(address, candidate);
      } catch (error) {
        if (codeOf(error) !== 'EADDRINUSE' || candidate >= port + tries || candidate >= 65_535) throw error;
      }
    }
  }

  async #listen(address: string, port: number): Promise<number> {
    const server = this.#serverFor();
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, address, () => {
        server.off('error', reject);
        resolve();
      });
    });
    this.#open.set(address, server);
    return portOf(server);
  }
}

const isLoopback = (address: string): boolean => address === '127.0.0.1' || address === '::1';
const portOf = (server: Server): number => (server.address() as AddressInfo).port;
const codeOf = (error: unknown): unknown => (error as NodeJS.ErrnoException | undefined)?.code;

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

const LOCAL = 'Rapport was started for this computer alone. Start it without --local to let phones in.';
const NO_NETWORK =
  'This computer is on no network, so phones cannot reach it. Join a Wi-Fi, or switch on a hotspot, and try again.';

function troubleOf(address: string, port: number, error: unknown): string {
  switch (codeOf(error)) {
    case 'EADDRINUSE':
      return `Port ${port} and those after it are taken at ${address}. Close the other program, or start Rapport with --port 5000.`;
    case 'EACCES':
    case 'EPERM':
      return `This computer does not let Rapport listen at ${address}. A firewall may forbid it: allow Node there, or use another port with --port 5000.`;
    default:
      return `Rapport could not listen at ${address}. Check the network and try again.`;
  }
}
