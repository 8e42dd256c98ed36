// Everybody in their rooms, and who is who: a host hears of voters by names that phones do not know of themselves.
import { round } from './round.mjs';

/** People who are on their way in at once. */
const AT_ONCE = 100;
/** Choices of the rounds that tell who is who; two of them number ten thousand people. */
const DIGITS = Array.from({ length: 100 }, (_, i) => `c${i}`);
/** What a digit counts, by round. */
const WORTH = [1, DIGITS.length];
const GETTING_TO_KNOW = 2000;

/** Runs them all, so many at a time; answers what came of each. */
async function inTurns(jobs, atOnce) {
  const results = [];
  const queue = jobs.entries();
  const worker = async () => {
    for (const [i, job] of queue) results[i] = await job();
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return results;
}

/**
 * Opens rooms and fills them.
 * @param open (number, onVotes) => a room that can `ask` and `join`
 */
export async function gather(open, roomCount, people) {
  const opening = Array.from({ length: roomCount }, (_, number) => async () => {
    const room = { number, heard: () => {} };
    return Object.assign(room, await open(number, (...news) => room.heard(...news, performance.now())));
  });
  const rooms = await inTurns(opening, 10);
  const times = [];
  const began = performance.now();
  const joining = Array.from({ length: roomCount * people }, (_, n) => async () => {
    const room = rooms[n % roomCount];
    const at = performance.now();
    try {
      const phone = await room.join(n + 1);
      times.push(performance.now() - at);
      return { n, seat: Math.floor(n / roomCount), room, phone };
    } catch {
      return undefined;
    }
  });
  const all = await inTurns(joining, AT_ONCE);
  const crowd = all.filter((one) => one !== undefined);
  return { rooms, crowd, times, joined: performance.now() - began, joinFailed: all.length - crowd.length };
}

/**
 * Two rounds in which everybody votes for a digit of their seat: after them each room knows its people by their voters,
 * and both servers have run warm. @returns votes that failed.
 */
export async function getToKnow({ rooms, crowd }) {
  const found = new Map(rooms.map((room) => [room, new Map()]));
  for (const room of rooms) room.heard = (prompt, votes) => learn(found.get(room), prompt, votes);
  let failed = 0;
  for (const [i, worth] of WORTH.entries()) {
    await Promise.all(rooms.map((room) => room.ask(i + 1, DIGITS)));
    const digit = ({ seat }) => DIGITS[Math.floor(seat / worth) % DIGITS.length];
    failed += await round(crowd, digit, i + 1, GETTING_TO_KNOW);
  }
  const seats = new Map(crowd.map((one) => [`${one.room.number}:${one.seat}`, one]));
  for (const room of rooms) {
    const seatOf = (digits) => digits.reduce((sum, digit, i) => sum + digit * WORTH[i], 0);
    const people = [...found.get(room)].map(([voter, digits]) => [
      voter,
      seats.get(`${room.number}:${seatOf(digits)}`),
    ]);
    room.people = new Map(people);
  }
  return failed;
}

function learn(found, prompt, votes) {
  for (const [voter, choice] of Object.entries(votes)) {
    const digits = found.get(voter) ?? [];
    digits[prompt - 1] = DIGITS.indexOf(choice);
    found.set(voter, digits);
  }
}
