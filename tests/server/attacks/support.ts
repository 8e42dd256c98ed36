/** What the attacks share: a clock that a test moves, requests as a program sends them, and what is asked of a server. */
import { randomBytes, randomInt } from 'node:crypto';
import { type IncomingHttpHeaders, request } from 'node:http';
import type { World } from '../../../src/server/world';
import type { Classroom, Host, Phone } from '../classroom';

/** Real chance and real timers; a clock that stands until a test moves it. */
export class Stopped implements World {
  time = 1_000_000;
  now = (): number => this.time;
  secret = (bytes: number): string => randomBytes(bytes).toString('hex');
  pick = (below: number): number => randomInt(below);
  after = (ms: number, run: () => void): (() => void) => {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  };
}

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

export interface Asked {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

/** A request with whatever path and headers; what a browser would mend on the way goes out as it is. */
export function ask(port: number, path: string, { method = 'GET', headers = {}, body }: Asked = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers, agent: false }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => {
        text += part;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
      response.on('error', reject);
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** The server lives: it answers. @returns how often something ended as a fault of its own, and the votes it took. */
export async function lives({ server }: Classroom): Promise<{ readonly errors: number; readonly votes: number }> {
  const health = await ask(server.port, '/health');
  if (health.status !== 200) throw new Error(`/health says ${health.status}`);
  const counts = await ask(server.port, '/metrics');
  const of = (name: string): number => Number(new RegExp(`^rapport_${name}_total (\\d+)`, 'm').exec(counts.text)?.[1]);
  return { errors: of('errors'), votes: of('votes') };
}

/** Without the types of the protocol: an attacker sends whatever there is. */
export interface Loose {
  emit(event: string, ...args: unknown[]): unknown;
  emitWithAck(event: string, ...args: unknown[]): Promise<unknown>;
}
export const loose = (socket: Phone | Host): Loose => socket as unknown as Loose;

/** Everything that a socket is told from now on, answers apart. */
export function told(socket: Phone | Host): [event: string, ...args: unknown[]][] {
  const all: [string, ...unknown[]][] = [];
  socket.onAny((event: string, ...args: unknown[]) => all.push([event, ...args]));
  return all;
}
