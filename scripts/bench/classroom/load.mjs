// One scenario against both servers: starts them, fills their rooms, lets everybody vote, prints the figures as JSON. They
// take turns, a round each, so that whatever else the computer does meets both.
// Arguments: rooms; people in each; the folder of pages.
import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { percentile } from '../measure.mjs';
import { gather, getToKnow } from './crowd.mjs';
import { plainRoom } from './plain.mjs';
import { phoneRoom } from './room.mjs';
import { round, SETTLES } from './round.mjs';
import { usageOf } from './usage.mjs';

/** Milliseconds over which the votes of a round are spread, at random. */
const ROUND = 2500;
/** Milliseconds that one server's turn takes, about. */
const TURN = ROUND + SETTLES;
/** Votes that are measured, at least, where so many rounds yield them. */
const VOTES = 1000;
/** With fewer the middle one moves by a fifth from run to run, for whatever else the computer does: some rounds cost twice as much. */
const ROUNDS = { least: 11, most: 15 };
const CHOICES = ['walk', 'order', 'promise'];
/** Milliseconds in which nobody votes. */
const IDLE = 2000;
/**
 * Votes before the measured ones, in so many rounds at least, and the milliseconds of each: Node compiles what is called
 * often, for thousands of votes, and that costs both servers most of what they spend until then (see `cold`).
 */
const WARM = { votes: 2000, rounds: 4, over: 600 };
/** The first question after those by which the rooms get to know their people. */
const ASKED = 3;
/** Phones whose bytes are counted. */
const WATCHED = 50;

const KINDS = {
  baseline: { program: 'baseline.mjs', open: plainRoom },
  rooms: { program: 'server.mjs', open: phoneRoom },
};

const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

async function start(program, args) {
  const file = path.join(import.meta.dirname, program);
  // As people run it, whatever this process was started with.
  const child = fork(file, args, { execArgv: [], stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
  for await (const line of createInterface({ input: child.stdout })) {
    const [, port] = /localhost:(\d+)/.exec(line) ?? [];
    if (port) return { child, origin: `http://127.0.0.1:${port}` };
  }
  throw new Error('The server ended before it listened.');
}

/** CPU counts from here, where the question is at every phone, to the end of the other server's turn (`ended`). */
async function oneRound({ child, prompts, gathered: { rooms, crowd } }, number) {
  const prompt = number + prompts;
  await Promise.all(rooms.map((room) => room.ask(prompt, CHOICES)));
  await wait(500);
  const bytesNow = () => crowd.slice(0, WATCHED).reduce((all, { phone }) => all + phone.bytes(), 0);
  const bytes = bytesNow();
  const { cpu } = await usageOf(child);
  const failed = await round(crowd, ({ n }) => CHOICES[(n + number) % CHOICES.length], prompt, ROUND);
  return { failed, cpu, bytes: bytesNow() - bytes };
}

/** What is put off to later, such as a copy on disk, counts as well. */
async function ended({ child, rounds }) {
  const last = rounds.at(-1);
  if (last) last.cpu = (await usageOf(child)).cpu - last.cpu;
}

/** @returns votes that failed, and the number of the next question. */
async function warmUp({ rooms, crowd }) {
  const count = Math.max(WARM.rounds, Math.ceil(WARM.votes / crowd.length));
  let failed = 0;
  let prompt = ASKED;
  for (let i = 0; i < count; i += 1, prompt += 1) {
    await Promise.all(rooms.map((room) => room.ask(prompt, CHOICES)));
    failed += await round(crowd, ({ n }) => CHOICES[n % CHOICES.length], prompt, WARM.over);
  }
  return { failed, prompts: prompt };
}

function listen(rooms) {
  const latencies = [];
  for (const room of rooms) {
    room.heard = (prompt, votes, at) => {
      for (const voter of Object.keys(votes)) {
        const one = room.people.get(voter);
        // A server may say a vote twice; the first time counts.
        if (one.prompt !== prompt || one.heard === prompt) continue;
        one.heard = prompt;
        latencies.push(at - one.sent);
      }
    };
  }
  return latencies;
}

/** Starts it, fills its rooms, lets it run warm. */
async function opened(kind, roomCount, people, pages) {
  const { program, open } = KINDS[kind];
  const data = mkdtempSync(path.join(tmpdir(), 'rapport-bench-'));
  const { child, origin } = await start(program, [pages, data]);
  const end = () => {
    child.kill();
    rmSync(data, { recursive: true, force: true });
  };
  try {
    const gathered = await gather((number, onVotes) => open(origin, number, onVotes), roomCount, people);
    const { crowd } = gathered;
    const { cpu } = await usageOf(child);
    const early = await getToKnow(gathered);
    /** Microseconds for each of the first two votes of everybody, with the pictures of what is asked. */
    const cold = ((await usageOf(child)).cpu - cpu) / (2 * crowd.length);
    const { failed, prompts } = await warmUp(gathered);
    const polling = crowd.filter(({ phone }) => !phone.whole()).length;
    return {
      child,
      end,
      gathered,
      cold,
      polling,
      prompts,
      failed: early + failed,
      latencies: listen(gathered.rooms),
      rounds: [],
    };
  } catch (error) {
    end();
    throw error;
  }
}

async function resultOf({ child, gathered, latencies, rounds, failed, ...rest }) {
  const { crowd, times, joined, joinFailed } = gathered;
  const { rss, cpu } = await usageOf(child);
  await wait(IDLE);
  const idle = ((await usageOf(child)).cpu - cpu) * ((2 * TURN) / IDLE);
  const votes = rounds.length * crowd.length;
  const refused = rounds.reduce((sum, each) => sum + each.failed, 0);
  return {
    votes,
    failed: failed + refused,
    lost: votes - refused - latencies.length,
    p50: percentile(latencies, 0.5),
    p99: percentile(latencies, 0.99),
    max: percentile(latencies, 1),
    /** Microseconds a vote in the middle one of the rounds, and of those what the same time costs when nobody votes. */
    cpu: percentile(
      rounds.map((each) => each.cpu / crowd.length),
      0.5,
    ),
    idle: idle / crowd.length,
    rss,
    bytes: rounds.reduce((sum, each) => sum + each.bytes, 0) / (rounds.length * Math.min(WATCHED, crowd.length)),
    ...{ joined, joinFailed, joinP50: percentile(times, 0.5), joinP99: percentile(times, 0.99) },
    ...{ cold: rest.cold, polling: rest.polling },
  };
}

async function scenario(roomCount, people, pages) {
  const servers = [];
  try {
    for (const kind of Object.keys(KINDS)) servers.push(await opened(kind, roomCount, people, pages));
    const count = Math.min(ROUNDS.most, Math.max(ROUNDS.least, Math.ceil(VOTES / (roomCount * people))));
    for (let i = 0; i < count; i += 1) {
      for (const server of servers) {
        await ended(server);
        server.rounds.push(await oneRound(server, i));
      }
    }
    const [first, last] = servers;
    await ended(first);
    await wait(TURN);
    await ended(last);
    const results = [];
    for (const server of servers) results.push(await resultOf(server));
    return results;
  } finally {
    for (const { end } of servers) end();
  }
}

const [rooms, people, pages] = process.argv.slice(2);
const [least, ours] = await scenario(Number(rooms), Number(people), pages);
console.log(JSON.stringify({ ours, least }));
// The lines to the servers are still open.
process.exit();
