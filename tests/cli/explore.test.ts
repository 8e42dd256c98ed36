import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { main } from '../../src/cli/main';

/** Runs the command in this process and keeps what it printed. */
function rapport(...argv: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const stdout = vi.spyOn(process.stdout, 'write').mockImplementation((s) => out.push(String(s)) > 0);
  const stderr = vi.spyOn(process.stderr, 'write').mockImplementation((s) => err.push(String(s)) > 0);
  try {
    return { code: main(argv), out: out.join(''), err: err.join('') };
  } finally {
    stdout.mockRestore();
    stderr.mockRestore();
  }
}

const folder = mkdtempSync(join(tmpdir(), 'rapport-explore-'));
afterAll(() => rmSync(folder, { recursive: true }));

function ink(name: string, text: string): string {
  const file = join(folder, `${name}.ink`);
  writeFileSync(file, text);
  return file;
}

describe('rapport explore', () => {
  it('gives a scene of ours in JSON, with the fields that docs/cli.md promises', () => {
    const { code, out, err } = rapport('explore', 'smoke-break', '--json');
    expect([code, err]).toEqual([0, '']);
    const report = JSON.parse(out);
    expect(report).toMatchObject({ story: 'smoke-break', mode: 'rapport', exact: true, seed: 1, endedBy: 'exact' });
    expect(report.plays).toBeGreaterThan(100);
    expect(report.cpuSeconds).toBeGreaterThan(0);
    for (const kind of ['choices', 'lines']) {
      const { reached, total, missed, hits } = report.coverage[kind];
      expect(reached + missed.length).toBe(total);
      expect(hits).toHaveLength(total);
    }
    expect(report.bots).toHaveLength(8);
    expect(report.bounds.map((b: { variant: string }) => b.variant)).toEqual(report.variants);
    expect(report.endings.reduce((sum: number, e: { share: number }) => sum + e.share, 0)).toBeCloseTo(1, 3);
    for (const field of ['title', 'decisions', 'meters', 'hidden', 'length', 'shortest', 'trouble']) {
      expect(report).toHaveProperty(field);
    }
  });

  it('says for people what was reached and what not, and prints the same for the same seed', () => {
    const file = ink('hall', '-> hall\n=== hall\nA hall.\n* [Door] -> END\n* {false} Never\n  -> END\n');
    const { code, out } = rapport('explore', file);
    expect(code).toBe(0);
    expect(out).toContain('hall (plain ink)');
    expect(out).toMatch(/Choices reached: 1 of 2\. Lines reached: 2 of 3\./);
    expect(out).toMatch(/Never reached:\n {2}choice .*hall\.ink:5, never offered: \* \{false\} Never\n/);
    const steady = (text: string) => text.replace(/[\d.]+ s of computing/, '');
    expect(steady(rapport('explore', file).out)).toBe(steady(out));
  });

  it('says about a scene who scores what, and how long it takes', () => {
    const { out } = rapport('explore', 'smoke-break');
    expect(out).toContain('every path was walked, the figures are exact');
    expect(out).toMatch(/always the best +\d+ +100 /);
    for (const part of [
      'Within reach',
      'Decisions, hardest first',
      'Endings of a random player',
      'Meters seen',
      'Length of',
    ])
      expect(out).toContain(part);
  });

  it('stops a story that runs for ever with a clear word, and ends with 1', () => {
    const file = ink('loop', 'Start.\n* [Go] -> round\n* [Stay] Fine.\n-> END\n=== round\nAgain.\n-> round\n');
    const { code, out, err } = rapport('explore', file, '--json');
    expect(code).toBe(1);
    expect(err).toMatch(/prints .*, in the knot "round"/);
    expect(JSON.parse(out).trouble).toEqual([
      expect.objectContaining({ endless: true, knot: 'round', choices: ['choice-1'] }),
    ]);
    const text = rapport('explore', file);
    expect([text.code, text.err]).toEqual([1, '']);
    expect(text.out).toMatch(/It could not go on:\n {2}The story prints/);
  });

  it('says what is wrong with a story that does not compile, and ends with 1', () => {
    const { code, out, err } = rapport('explore', ink('broken', '-> nowhere\n'));
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/broken\.ink:1: error: .*nowhere/);
  });

  it('plays ink that asks another program, with zero for its answers', () => {
    const file = ink('asks', 'EXTERNAL answer()\n* {answer() == 0} [Zero]\n* [Other]\n- -> END\n');
    const { code, out } = rapport('explore', file, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out).coverage.choices).toMatchObject({ reached: 2, total: 2 });
  });

  it.each([
    [['explore'], 'There is no story ""'],
    [['explore', 'no-such-story'], 'There is no story "no-such-story"'],
    [['explore', 'relief', '--plays', 'x'], '--plays wants a whole number'],
    [['explore', 'relief', '--plays', '0'], '--plays wants at least 1'],
    [['explore', 'relief', '--seconds', '0'], '--seconds wants at least 1'],
    [['explore', 'relief', '--bots', '3'], 'Unknown option --bots'],
  ])('%j ends with 2 and says what is known', (argv, says) => {
    const { code, out, err } = rapport(...argv);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(says);
  });
});
