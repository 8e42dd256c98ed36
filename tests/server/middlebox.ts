/** A box between phones and the server, as networks of companies and schools have them: each treats web sockets its way. */
import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';

/**
 * `pass` lets an upgrade through, `refuse` answers it with 403, `strip` makes a plain request of it, `reset` cuts the
 * line, `hang` swallows it and says nothing for ever.
 */
export const BOXES = ['pass', 'refuse', 'strip', 'reset', 'hang'] as const;
export type Box = (typeof BOXES)[number];

export class Middlebox {
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  /** The network behind it: unplugged, every connection is cut and none is made. */
  #plugged = true;
  #came: () => void = () => {};
  /** Resolves with the first upgrade that comes here. */
  readonly upgrade = new Promise<void>((resolve) => {
    this.#came = resolve;
  });

  private constructor(server: Server) {
    this.#server = server;
  }

  /** Listens on this computer alone. @param to port of the server */
  static async open(box: Box, to: number): Promise<Middlebox> {
    const server = createServer();
    const self = new Middlebox(server);
    server.on('connection', (socket) => self.#keep(socket));
    server.on('request', (from, back) => forward(from, back, to));
    server.on('upgrade', (from, socket) => {
      self.#came();
      self.#upgrade(box, from, socket as Socket, to);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return self;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  get origin(): string {
    return `http://localhost:${this.port}`;
  }

  plug(is: boolean): void {
    this.#plugged = is;
    if (!is) for (const socket of this.#sockets) socket.resetAndDestroy();
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #keep(socket: Socket): void {
    if (!this.#plugged) socket.resetAndDestroy();
    this.#sockets.add(socket);
    socket.on('error', () => {}).on('close', () => this.#sockets.delete(socket));
  }

  #upgrade(box: Box, from: IncomingMessage, socket: Socket, to: number): void {
    if (box === 'reset') socket.resetAndDestroy();
    else if (box === 'refuse') socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
    else if (box !== 'hang') this.#join(socket, to, headOf(from, box === 'strip'));
  }

  #join(socket: Socket, to: number, head: string): void {
    const onward = connect(to, '127.0.0.1', () => onward.write(head));
    this.#keep(onward);
    onward.pipe(socket).on('close', () => onward.destroy());
    socket.pipe(onward).on('close', () => socket.destroy());
  }
}

function forward(from: IncomingMessage, back: ServerResponse, to: number): void {
  const { method, url, headers } = from;
  const onward = request({ host: '127.0.0.1', port: to, method, path: url, headers, agent: false }, (answer) => {
    back.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(back);
  });
  onward.on('error', () => (back.headersSent ? back.destroy() : back.writeHead(502).end()));
  back.on('close', () => onward.destroy());
  from.pipe(onward);
}

function headOf({ method, url, rawHeaders }: IncomingMessage, stripped: boolean): string {
  const lines = [`${method} ${url} HTTP/1.1`];
  for (let i = 0; i < rawHeaders.length; i += 2) {
    const name = rawHeaders[i] ?? '';
    if (stripped && /^(connection|upgrade|sec-websocket-.*)$/i.test(name)) continue;
    lines.push(`${name}: ${rawHeaders[i + 1]}`);
  }
  if (stripped) lines.push('Connection: close');
  return `${lines.join('\r\n')}\r\n\r\n`;
}
