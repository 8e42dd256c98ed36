/**
 * Who asks, and by which name. A page of a stranger must not talk to the server through the browser of somebody in the
 * room: neither from its own address (Origin) nor by making its name point here (Host).
 */
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { addressesOf, type Cards, ownHosts } from './addresses';

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

export class Origins {
  readonly #cards: () => Cards;
  readonly #public: URL | undefined;
  readonly #proxied: boolean;
  #known: { readonly cards: Cards; readonly names: readonly string[] } | undefined;

  /** @param proxied another server stands before this one, and says who asked. */
  constructor(cards: () => Cards, publicOrigin?: string, proxied = false) {
    this.#cards = cards;
    this.#proxied = proxied;
    this.#public = publicOrigin === undefined ? undefined : new URL(publicOrigin);
  }

  /** The name that was asked for is one of this server. */
  knowsHost({ headers }: IncomingMessage): boolean {
    const name = hostnameOf(headers.host ?? '');
    return name !== undefined && this.#names().includes(name);
  }

  /** `own`: from a page of this server. `absent`: browsers leave it out when a page fetches from its own server. */
  originOf(headers: IncomingHttpHeaders): 'own' | 'absent' | 'foreign' {
    const { origin } = headers;
    if (origin === undefined) return 'absent';
    if (origin === this.#public?.origin) return 'own';
    // The page came from the very address that it now asks.
    return URL.canParse(origin) && new URL(origin).host === new URL(`http://${headers.host}`).host ? 'own' : 'foreign';
  }

  /**
   * Whoever asks, as far as limits go. A list of addresses grows at its end, so the last one is what the server before
   * this one saw for itself; the others are anybody's words.
   * @param remote the address at the other end of the connection.
   */
  visitorOf(headers: IncomingHttpHeaders, remote: string): string {
    const said = this.#proxied
      ? [headers['x-forwarded-for'] ?? []].flat().join(',').split(',').at(-1)?.trim()
      : undefined;
    return said || remote;
  }

  /**
   * Somebody on this computer asks, and not through a server in between.
   * @param remote the address at the other end of the connection.
   */
  fromHere(headers: IncomingHttpHeaders, remote: string | undefined): boolean {
    if (headers['x-forwarded-for'] !== undefined || headers.forwarded !== undefined || headers.via !== undefined) {
      return false;
    }
    if (this.#public && hostnameOf(headers.host ?? '') === this.#public.hostname) return false;
    const address = (remote ?? '').replace(/^::ffff:/, '');
    return address.startsWith('127.') || address === '::1' || ownHosts(this.#cards()).includes(bracketed(address));
  }

  /** This computer is in a network that others could be in. */
  hasNetwork(): boolean {
    return this.#public !== undefined || addressesOf(this.#cards()).length > 0;
  }

  #names(): readonly string[] {
    const cards = this.#cards();
    if (this.#known?.cards !== cards) {
      const names = [...LOOPBACK, ...ownHosts(cards), ...(this.#public ? [this.#public.hostname] : [])];
      this.#known = { cards, names };
    }
    return this.#known.names;
  }
}

const bracketed = (address: string): string => (address.includes(':') ? `[${address}]` : address);

/** Only where it is a name and perhaps a port, as browsers write it: what stands there goes into a policy. */
function hostnameOf(host: string): string | undefined {
  if (!URL.canParse(`http://${host}`)) return undefined;
  const url = new URL(`http://${host}`);
  return [url.host, `${url.hostname}:80`].includes(host.toLowerCase()) ? url.hostname : undefined;
}
