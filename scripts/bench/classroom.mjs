// Rooms of phones against a bare server that does the least such a thing can do: both in the same run, a round each in
// turn, each in a process of its own with the load in another.
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { bundled } from '../bundled.mjs';
import { buildPages } from '../class.mjs';

const SCENARIOS = [
  { rooms: 1, people: 50 },
  { rooms: 1, people: 500 },
  { rooms: 1, people: 2000 },
  { rooms: 100, people: 30 },
  { rooms: 1, people: 5000 },
];
/** Milliseconds for all of it. A computer that is too slow or too busy for that is told what was not measured. */
const LONGEST = 900_000;

/** The load holds thousands of clients; its own pauses for garbage must not be taken for the server's. */
const ROOMY = ['--max-semi-space-size=64'];

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
const pages = path.join(root, 'dist');
const run = promisify(execFile);

/** Undefined where the time was up. */
async function loaded({ rooms, people }, until) {
  const timeout = Math.round(until - performance.now());
  if (timeout <= 0) return undefined;
  const program = path.join(import.meta.dirname, 'classroom/load.mjs');
  const args = [...ROOMY, program, String(rooms), String(people), pages];
  try {
    const { stdout } = await run(process.execPath, args, { timeout });
    return JSON.parse(stdout);
  } catch (error) {
    if (error.killed) return undefined;
    throw error;
  }
}

const round = (x) => Math.round(x * 10) / 10;

function resultsOf({ rooms, people }, measured) {
  const name = `${rooms}×${people}`;
  if (!measured) return [{ name: `${name}: not measured, the time was up`, value: 1, unit: 'scenario', goal: 0 }];
  const { ours, least } = measured;
  const ratio = Math.round((ours.cpu / least.cpu) * 100) / 100;
  const beside = (what, value, unit) => ({ name: `${what}, the bare server`, value: round(value), unit });
  return [
    {
      name: `${name}: joins that failed`,
      value: ours.joinFailed,
      unit: 'phones',
      goal: 0,
      of: [
        { name: 'all in, a hundred at a time', value: round(ours.joined / 1000), unit: 's' },
        { name: 'one phone, median', value: round(ours.joinP50), unit: 'ms' },
        { name: 'one phone, 99 of 100', value: round(ours.joinP99), unit: 'ms' },
        { name: 'still polling when the votes began', value: ours.polling, unit: 'phones' },
        beside('all in, without polling first', least.joined / 1000, 's'),
      ],
    },
    {
      name: `${name}: vote to host, 99 of 100`,
      value: round(ours.p99),
      unit: 'ms',
      goal: 120,
      of: [
        { name: 'median', value: round(ours.p50), unit: 'ms' },
        { name: 'longest', value: round(ours.max), unit: 'ms' },
        beside('99 of 100', least.p99, 'ms'),
      ],
    },
    { name: `${name}: votes refused or lost`, value: ours.failed + ours.lost, unit: `of ${ours.votes}`, goal: 0 },
    {
      name: `${name}: CPU a vote, once warm`,
      value: ratio,
      unit: 'times the bare server',
      goal: 1.3,
      of: [
        { name: 'a vote', value: round(ours.cpu), unit: 'µs' },
        beside('a vote', least.cpu, 'µs'),
        { name: 'each of the first two votes, with their pictures', value: round(ours.cold), unit: 'µs' },
        beside('each of the first two', least.cold, 'µs'),
        {
          name: 'the same time without votes, with the signs of life that votes make needless',
          value: round(ours.idle),
          unit: 'µs',
        },
        beside('without votes', least.idle, 'µs'),
      ],
    },
    {
      name: `${name}: memory of the server`,
      value: round(ours.rss / 1e6),
      unit: 'MB',
      of: [beside('memory', least.rss / 1e6, 'MB')],
    },
    {
      name: `${name}: a vote at the phone, there and back`,
      value: round(ours.bytes),
      unit: 'B',
      of: [beside('a vote', least.bytes, 'B')],
    },
  ];
}

/** All that a phone loads on its first join, as small as a browser takes it over plain http. */
function phonePage() {
  const folder = path.join(pages, 'phone');
  const page = path.join(folder, 'index.html');
  const html = readFileSync(page, 'utf8');
  const more = [...html.matchAll(/(?:src|href)="\/phone\/([^"]+)"/g)].map(([, file]) => path.join(folder, file));
  const files = [page, ...more].map((file) => ({
    name: path.basename(file),
    value: gzipSync(readFileSync(file), { level: 9 }).length,
    unit: 'B gzip',
  }));
  const value = files.reduce((sum, file) => sum + file.value, 0);
  return [{ name: 'page of a phone', value, unit: 'B gzip', goal: 20_480, of: files }];
}

export async function classroom() {
  // Built before the clock runs.
  await buildPages();
  await bundled('server', 'src/server/run.ts');
  const results = phonePage();
  const until = performance.now() + LONGEST;
  for (const scenario of SCENARIOS) results.push(...resultsOf(scenario, await loaded(scenario, until)));
  return results;
}
