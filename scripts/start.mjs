// `npm start`: builds the page, serves it and says where. Options follow `--`: --port <number>, --strict-port, --lan
// (other devices may connect), --no-open.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { networkAddresses, serve } from './serve.mjs';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');

function stop(message) {
  console.error(message);
  process.exit(1);
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        port: { type: 'string', default: process.env.PORT ?? '4173' },
        'strict-port': { type: 'boolean', default: false },
        lan: { type: 'boolean', default: false },
        'no-open': { type: 'boolean', default: false },
      },
    });
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Error(`"${values.port}" is not a port.`);
    return { ...values, port };
  } catch (error) {
    return stop(`${error.message} Use: npm start -- [--port <number>] [--strict-port] [--lan] [--no-open]`);
  }
}

function openInBrowser(url) {
  const [command, ...args] = { darwin: ['open', url], win32: ['cmd', '/c', 'start', '', url] }[process.platform] ?? [
    'xdg-open',
    url,
  ];
  // The address is printed as well, so a computer without a browser loses nothing.
  spawn(command, args, { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}

const options = readOptions();

try {
  await build({ root, logLevel: 'warn' });
} catch (error) {
  stop(`${error.message}\nThe build stopped here, so nothing is served. Mend what it names and run the command again.`);
}

const { port } = await serve({
  root: path.join(root, 'dist'),
  port: options.port,
  host: options.lan ? '0.0.0.0' : 'localhost',
  strict: options['strict-port'],
}).catch((error) =>
  stop(
    error.code === 'EADDRINUSE'
      ? `Port ${options.port} is taken by another program. Close it, or choose a port: npm start -- --port 5000`
      : `The server could not start: ${error.message}`,
  ),
);

const url = `http://localhost:${port}/`;
if (options.port !== 0 && port !== options.port) {
  console.log(`Port ${options.port} is taken by another program, so Rapport uses ${port}.`);
}
console.log(`Rapport is ready: ${url}`);
if (options.lan) {
  for (const address of networkAddresses())
    console.log(`From other devices on this network: http://${address}:${port}/`);
} else if (networkAddresses().length > 0) {
  console.log('For other devices on this network, start it with: npm start -- --lan');
}
console.log('Stop it with Ctrl+C.');
if (!options['no-open'] && process.stdout.isTTY) openInBrowser(url);
