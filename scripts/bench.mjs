// `npm run bench -- <play | author | classroom> [--json]`: measures the product. Exit code 1 when a goal is missed.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { authorExplorer } from './bench/author-explorer.mjs';
import { bytes } from './bench/bytes.mjs';
import { classroom } from './bench/classroom.mjs';
import { heap } from './bench/heap.mjs';
import { idle } from './bench/idle.mjs';
import { keystroke } from './bench/keystroke.mjs';
import { latency } from './bench/latency.mjs';
import { replay } from './bench/replay.mjs';
import { launchOptions } from './browser.mjs';
import { serve } from './serve.mjs';

/**
 * Each part measures one thing: ({ browser, url }) => [{ name, value, unit, goal?, atLeast?, of? }]. A value above its
 * goal misses it, and so does one below `atLeast`. Parts that are alone need neither the built product nor a browser.
 */
const SUITES = {
  play: { page: [bytes, latency, replay, idle, heap] },
  author: { alone: [authorExplorer], page: [keystroke] },
  classroom: { alone: [classroom] },
};

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'boolean' } } });
const suite = SUITES[positionals[0]];
if (!suite) {
  console.error(`Say what to measure: npm run bench -- <${Object.keys(SUITES).join(' | ')}> [--json]`);
  process.exit(2);
}

async function measurePage(parts) {
  await build({ root, logLevel: 'error' });
  const { server, port } = await serve({ root: path.join(root, 'dist'), port: 0 });
  const browser = await chromium.launch(launchOptions());
  try {
    const found = [];
    for (const part of parts) found.push(...(await part({ browser, url: `http://localhost:${port}/` })));
    return found;
  } finally {
    await browser.close();
    server.close();
  }
}

const { alone = [], page = [] } = suite;
const results = [];
for (const part of alone) results.push(...(await part()));
if (page.length > 0) results.push(...(await measurePage(page)));

const misses = ({ value, goal, atLeast }) => value > (goal ?? value) || value < (atLeast ?? value);
const missed = results.filter(misses);
if (values.json) {
  console.log(JSON.stringify(results));
} else {
  for (const result of results) {
    const { name, value, unit, goal, atLeast, of = [] } = result;
    const bound = atLeast === undefined ? goal : `at least ${atLeast}`;
    const aim = bound === undefined ? '' : ` (goal ${bound}: ${misses(result) ? 'MISSED' : 'met'})`;
    console.log(`${name}: ${value} ${unit}${aim}`);
    for (const part of of) console.log(`  ${part.name}: ${part.value} ${part.unit}`);
  }
}
process.exitCode = missed.length > 0 ? 1 : 0;
