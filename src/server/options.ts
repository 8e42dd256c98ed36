/** The options of `npm start`, of `rapport class` and of the bundled file: the same words everywhere. */
import { parseArgs } from 'node:util';
import type { ServerOptions } from './main';

export const OPTIONS =
  '[--port <number>] [--strict-port] [--lan | --local] [--hosts lan] [--public <address>] [--proxy] [--rooms <number>] [--data <folder>] [--open-metrics] [--no-open] [--verbose]';

export interface StartOptions
  extends Pick<
    ServerOptions,
    'port' | 'strictPort' | 'reach' | 'hostsFromLan' | 'publicOrigin' | 'openMetrics' | 'proxied' | 'mostRooms'
  > {
  readonly data?: string;
  readonly open: boolean;
  readonly verbose: boolean;
}

/** @throws an Error whose message says what is wrong with an option. */
export function readOptions(argv: readonly string[], defaultPort = '4173'): StartOptions {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      port: { type: 'string', default: defaultPort },
      'strict-port': { type: 'boolean', default: false },
      lan: { type: 'boolean', default: false },
      local: { type: 'boolean', default: false },
      hosts: { type: 'string', default: 'here' },
      public: { type: 'string' },
      proxy: { type: 'boolean', default: false },
      rooms: { type: 'string' },
      data: { type: 'string' },
      'open-metrics': { type: 'boolean', default: false },
      'no-open': { type: 'boolean', default: false },
      verbose: { type: 'boolean', default: false },
    },
  });
  if (values.lan && values.local) throw new Error('--lan and --local exclude each other.');
  if (values.hosts !== 'here' && values.hosts !== 'lan')
    throw new Error(`--hosts is here or lan, not "${values.hosts}".`);
  return {
    port: portOf(values.port),
    strictPort: values['strict-port'],
    reach: values.lan ? 'lan' : values.local ? 'local' : 'rooms',
    hostsFromLan: values.hosts === 'lan',
    openMetrics: values['open-metrics'],
    ...(values.public !== undefined && { publicOrigin: originOf(values.public) }),
    ...(values.proxy && { proxied: true }),
    ...(values.rooms !== undefined && { mostRooms: roomsOf(values.rooms) }),
    ...(values.data !== undefined && { data: values.data }),
    open: !values['no-open'],
    verbose: values.verbose,
  };
}

function portOf(text: string): number {
  const port = Number(text);
  if (text.trim() === '' || !Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(`"${text}" is not a port.`);
  }
  return port;
}

function roomsOf(text: string): number {
  const rooms = Number(text);
  if (!Number.isInteger(rooms) || rooms < 1 || rooms > 100_000) throw new Error(`"${text}" is no number of rooms.`);
  return rooms;
}

function originOf(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== '/') {
    throw new Error(`"${text}" is no address like https://class.example.org.`);
  }
  return url.origin;
}
