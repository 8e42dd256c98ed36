/** What every listener does with a request: sockets to the sockets, the rest to the pages; nothing before all is there. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Wire } from './sockets/wire';

type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Somebody who sends a request letter by letter holds a connection for ten seconds, not for minutes. */
const LIMITS = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  connectionsCheckingInterval: 2_000,
  keepAliveTimeout: 10_000,
};

export class Front {
  readonly #wire: Wire;
  #answer: Answer | undefined;

  constructor(wire: Wire) {
    this.#wire = wire;
  }

  /** From now on requests are answered. */
  open(answer: Answer): void {
    this.#answer = answer;
  }

  /** One more server, which does not listen yet. */
  server(): Server {
    const server = createServer(LIMITS, (request, response) => {
      if (!this.#answer) response.writeHead(503, { 'Retry-After': '1' }).end();
      else if (!this.#wire.request(request, response)) void this.#answer(request, response);
    });
    return server.on('upgrade', (request, socket, head) => {
      if (this.#answer) this.#wire.upgrade(request, socket, head);
      else socket.destroy();
    });
  }
}
