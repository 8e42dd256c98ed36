import { describe, expect, it } from 'vitest';
import { type LogPart, logCopy } from '../../../src/apps/host/room/log-copy';
import type { LessonFact } from '../../../src/classroom/facts';
import { LARGEST_FROM_HOST } from '../../../src/classroom/protocol/limits';
import type { Refused } from '../../../src/classroom/protocol/phone';

const fact = (n: number, long = 0): LessonFact => ({
  at: n,
  fact: 'NoteWritten',
  decision: 'd',
  text: `${n} ${'x'.repeat(long)}`,
});
const facts = (to: number, long = 0) => Array.from({ length: to }, (_, n) => fact(n, long));

/** A server that keeps a copy; it refuses while it is `down`. */
function server(kept: readonly LessonFact[] = []) {
  const parts: LogPart[] = [];
  const at = { down: false, log: kept };
  const send = async (part: LogPart): Promise<{ facts: number } | Refused> => {
    if (at.down) return { refused: 'trouble' };
    parts.push(part);
    at.log = [...at.log.slice(0, part.from), ...part.facts];
    return { facts: at.log.length };
  };
  return { at, parts, copy: logCopy(send) };
}

describe('the copy of the log on the server', () => {
  it('is sent once, then only what is new', async () => {
    const { at, parts, copy } = server();
    const all = facts(5);
    await copy.send(all.slice(0, 3));
    await copy.send(all.slice(0, 3));
    await copy.send(all);
    expect(parts.map((p) => [p.from, p.facts.length])).toEqual([
      [0, 3],
      [3, 2],
    ]);
    expect(at.log).toEqual(all);
    expect(copy.length()).toBe(5);
  });

  it('goes on from what the server has already, and mends where it parts from the log', async () => {
    const all = facts(6);
    const { at, parts, copy } = server([...JSON.parse(JSON.stringify(all.slice(0, 2))), fact(99)]);
    copy.has(at.log);
    await copy.send(all);
    expect(parts.map((p) => p.from)).toEqual([2]);
    expect(at.log).toEqual(all);
  });

  it('takes what comes while a part is on its way', async () => {
    const { at, copy } = server();
    const all = facts(9);
    await Promise.all([copy.send(all.slice(0, 2)), copy.send(all.slice(0, 5)), copy.send(all)]);
    expect(at.log).toEqual(all);
  });

  it('is sent in parts where it is long, none of them larger than a message may be', async () => {
    const { at, parts, copy } = server();
    const all = facts(120, 20_000);
    await copy.send(all);
    expect(at.log).toEqual(all);
    expect(parts.length).toBeGreaterThan(3);
    expect(Math.max(...parts.map((p) => JSON.stringify(p).length))).toBeLessThan(LARGEST_FROM_HOST);
  });

  it('is tried again after the line was down, from where it stood', async () => {
    const { at, parts, copy } = server();
    const all = facts(4);
    await copy.send(all.slice(0, 2));
    at.down = true;
    await copy.send(all);
    at.down = false;
    await copy.send(all);
    expect(parts.map((p) => p.from)).toEqual([0, 2]);
    expect(at.log).toEqual(all);
  });
});
