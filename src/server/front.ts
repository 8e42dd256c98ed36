/** What every listener does with a request: sockets to the sockets, the rest to the pages; nothing before all is there. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Wire } from './sockets/wire';

type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Milliseconds that somebody may take who sends a request letter by letter. */
export interface Patience {
  /** For its head. */
  readonly head: number;
  readonly whole: number;
  /** Between two looks at who takes too long. */
  readonly look: number;
}

/** A slow one holds a connection for seconds, not for minutes. */
const PATIENCE: Patience = { head: 10_000, whole: 30_000, look: 2_000 };
const KEPT_ALIVE = 10_000;

export class Front {
  readonly #wire: Wire;
  readonly #patience: Patience;
  #answer: Answer | undefined;

  constructor(wire: Wire, patience = PATIENCE) {
    this.#wire = wire;
    this.#patience = patience;
  }

  /** From now on requests are answered. */
  open(answer: Answer): void {
    this.#answer = answer;
  }

  /** One more server, which does not listen yet. */
  server(): Server {
    const { head, whole, look } = this.#patience;
    const limits = { headersTimeout: head, requestTimeout: whole, connectionsCheckingInterval: look };
    const server = createServer({ ...limits, keepAliveTimeout: KEPT_ALIVE }, (request, response) => {
      if (!this.#answer) response.writeHead(503, { 'Retry-After': '1' }).end();
      else if (!this.#wire.request(request, response)) void this.#answer(request, response);
    });
    return server.on('upgrade', (request, socket, head) => {
      if (this.#answer) this.#wire.upgrade(request, socket, head);
      else socket.destroy();
    });
  }
}
