/** Stands before several processes as a balancer does: whoever comes again comes to the same one while it lives. */
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

/** What an address is to a real balancer: everybody here has the same. */
const SEAT = /^x-seat: (\d+)/im;

export class Balancer {
  readonly #ports: readonly number[];
  readonly #server: Server;
  readonly #open = new Set<Socket>();

  private constructor(ports: readonly number[]) {
    this.#ports = ports;
    this.#server = createServer((client) => this.#serve(client));
  }

  static async start(ports: readonly number[]): Promise<Balancer> {
    const balancer = new Balancer(ports);
    await new Promise<void>((resolve) => balancer.#server.listen(0, '127.0.0.1', resolve));
    return balancer;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  async stop(): Promise<void> {
    for (const socket of this.#open) socket.destroy();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #serve(client: Socket): void {
    this.#keep(client);
    client.once('data', (head) => {
      const [, seat = '0'] = SEAT.exec(head.toString('latin1')) ?? [];
      this.#pass(client, head, Number(seat) % this.#ports.length, this.#ports.length);
    });
  }

  /** To the process of this seat, or the next one that listens. */
  #pass(client: Socket, head: Buffer, at: number, tries: number): void {
    client.pause();
    const server = connect({ port: this.#ports[at] ?? 0, host: '127.0.0.1' });
    this.#keep(server);
    const next = (): void => {
      if (tries > 1) this.#pass(client, head, (at + 1) % this.#ports.length, tries - 1);
      else client.destroy();
    };
    server.once('close', next);
    server.once('connect', () => {
      server.off('close', next);
      server.once('close', () => client.destroy());
      client.once('close', () => server.destroy());
      server.write(head);
      client.pipe(server).pipe(client);
    });
  }

  #keep(socket: Socket): void {
    this.#open.add(socket);
    // One that breaks is passed on as one that closes.
    socket.on('error', () => {}).on('close', () => this.#open.delete(socket));
  }
}
