// `npm run bench -- play [--json]`: measures the built product. Exit code 1 when a goal is missed.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { bytes } from './bench/bytes.mjs';
import { heap } from './bench/heap.mjs';
import { idle } from './bench/idle.mjs';
import { latency } from './bench/latency.mjs';
import { replay } from './bench/replay.mjs';
import { launchOptions } from './browser.mjs';
import { serve } from './serve.mjs';

/** Each part measures one thing: ({ browser, url }) => [{ name, value, unit, goal?, of? }]. A value above its goal misses it. */
const SUITES = { play: [bytes, latency, replay, idle, heap] };

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'boolean' } } });
const suite = SUITES[positionals[0]];
if (!suite) {
  console.error(`Say what to measure: npm run bench -- <${Object.keys(SUITES).join(' | ')}> [--json]`);
  process.exit(2);
}

await build({ root, logLevel: 'error' });
const { server, port } = await serve({ root: path.join(root, 'dist'), port: 0, host: 'localhost' });
const browser = await chromium.launch(launchOptions());
const results = [];
try {
  for (const part of suite) results.push(...(await part({ browser, url: `http://localhost:${port}/` })));
} finally {
  await browser.close();
  server.close();
}

const missed = results.filter(({ value, goal }) => goal !== undefined && value > goal);
if (values.json) {
  console.log(JSON.stringify(results));
} else {
  for (const { name, value, unit, goal, of = [] } of results) {
    const aim = goal === undefined ? '' : ` (goal ${goal}: ${value <= goal ? 'met' : 'MISSED'})`;
    console.log(`${name}: ${value} ${unit}${aim}`);
    for (const part of of) console.log(`  ${part.name}: ${part.value} ${part.unit}`);
  }
}
process.exitCode = missed.length > 0 ? 1 : 0;
