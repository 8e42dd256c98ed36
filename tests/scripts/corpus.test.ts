import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { verdict } from '../../scripts/corpus/cases.mjs';
import { storyFaults, unexpected } from '../../scripts/corpus/differences.mjs';
import { fromArchive, hashOf, NotAvailable, obtain } from '../../scripts/corpus/obtain.mjs';
import { page } from '../../scripts/corpus/report.mjs';
import { readTar } from '../../scripts/corpus/tar.mjs';
import { answersOf, firstDifference, wordsOnly } from '../../scripts/corpus/transcript.mjs';

/** One entry as `tar` writes it: a header of 512 bytes, then the data, filled up to a whole block. */
function entry(name: string, text: string, kind = '0', prefix = ''): Buffer {
  const data = Buffer.from(text);
  const header = Buffer.alloc(512);
  header.write(name, 0, 100, 'utf8');
  header.write(`${data.length.toString(8).padStart(11, '0')}\0`, 124, 'latin1');
  header.write('        ', 148, 'latin1');
  header.write(kind, 156, 'latin1');
  header.write('ustar\x0000', 257, 'latin1');
  header.write(prefix, 345, 155, 'utf8');
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
  return Buffer.concat([header, data, Buffer.alloc((512 - (data.length % 512)) % 512)]);
}

const archive = (...entries: Buffer[]) => Buffer.concat([...entries, Buffer.alloc(1024)]);
/** For records of 95 to 994 characters, whose length has three digits. */
const pax = (record: string) => entry('pax', `${record.length + 5} ${record}\n`, 'x');

describe('the reader of archives', () => {
  const read = (bytes: Buffer) => [...readTar(bytes)].map(({ path: name, data }) => [name, data.toString('utf8')]);

  it('gives plain files, whatever their length', () => {
    const long = 'ö'.repeat(400);
    expect(read(archive(entry('a/x.ink', 'one'), entry('a/empty', ''), entry('a/long', long)))).toEqual([
      ['a/x.ink', 'one'],
      ['a/empty', ''],
      ['a/long', long],
    ]);
  });

  it('knows the three ways of writing a long name', () => {
    const name = `${'deep/'.repeat(30)}x.ink`;
    const record = `path=${name}`;
    expect(
      read(
        archive(
          pax(record),
          entry('cut', '1'),
          entry('././@LongLink', `${name}\0`, 'L'),
          entry('cut', '2'),
          entry('x.ink', '3', '0', 'folder/of/it'),
        ),
      ),
    ).toEqual([
      [name, '1'],
      [name, '2'],
      ['folder/of/it/x.ink', '3'],
    ]);
  });

  it('passes over folders, links and the note of the commit', () => {
    const links = [entry('pax_global_header', '13 comment=a\n', 'g'), entry('a/', '', '5'), entry('a/link', '', '2')];
    expect(read(archive(...links, entry('a/b', 'c')))).toEqual([['a/b', 'c']]);
  });

  it('refuses what is no archive, and one that was cut off', () => {
    expect(() => read(Buffer.from('<!doctype html>'.repeat(100)))).toThrow('no tar archive');
    expect(() => read(entry('a', 'x'.repeat(2000)).subarray(0, 1024))).toThrow('middle of a file');
  });
});

describe('obtaining a source', () => {
  let folder: string;
  const files = { 'ink/a.ink': 'Hello.\n', 'ink/b/c.ink': 'Bye.\n' };
  const source = { repo: 'owner/name', commit: '0123456789abcdef', keep: '^ink/.*\\.ink$', sha256: hashOf(files) };
  const packed = gzipSync(
    archive(
      entry('name-012/ink/a.ink', 'Hello.\n'),
      entry('name-012/ink/b/c.ink', 'Bye.\n'),
      entry('name-012/ink/../../out.ink', 'Out.'),
      entry('name-012/README.md', '#'),
    ),
  );
  const never = () => Promise.reject(new NotAvailable('The host is away.'));

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'rapport-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('takes what is wanted from an archive and stays inside its folder', () => {
    expect(fromArchive(packed, source)).toEqual(files);
  });

  it('downloads once, then reads the cache', async () => {
    const cache = path.join(folder, 'cache');
    expect(await obtain(source, { cache, download: async () => packed })).toEqual(files);
    expect(await obtain(source, { cache, download: never })).toEqual(files);
  });

  it('reads a checkout, whatever its line ends', async () => {
    for (const [name, text] of Object.entries(files)) {
      const file = path.join(folder, 'owner+name', name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, text.replaceAll('\n', '\r\n'));
    }
    const got = await obtain(source, { from: folder, cache: folder, download: never });
    expect(Object.keys(got).sort()).toEqual(Object.keys(files));
  });

  it('says that it cannot be had, which is no failure, and refuses another text, which is one', async () => {
    await expect(obtain(source, { from: folder, cache: folder })).rejects.toBeInstanceOf(NotAvailable);
    await expect(obtain(source, { cache: folder, download: never })).rejects.toBeInstanceOf(NotAvailable);
    expect(existsSync(path.join(folder, 'owner+name-0123456789ab'))).toBe(false);
    const other = { ...source, sha256: hashOf({ 'ink/a.ink': 'Hi.' }) };
    await expect(obtain(other, { cache: folder, download: async () => packed })).rejects.toThrow('not the text');
  });
});

describe('transcripts', () => {
  it('reads answers as numbers from one', () => {
    expect(answersOf('3\n1\r\n\n')).toEqual([2, 0]);
  });

  it('compares every line, but no line ends and no failure word for word', () => {
    expect(firstDifference('One\nTwo\n', '\uFEFFOne\r\nTwo\n\n')).toBeUndefined();
    expect(firstDifference('One\n', 'One\nTwo\n')).toEqual({ line: 2, wanted: undefined, got: 'Two' });
    expect(firstDifference('RUNTIME ERROR: in words.', '(the story cannot go on)')).toBeUndefined();
  });

  it('knows the words of a play apart from its tags and spaces', () => {
    expect(wordsOnly('Hello.  You.\n# tags: a, b\n\n1: go\n?> Went.\n')).toBe('Hello. You.\n1: go\nWent.');
  });

  it('tells a difference of inkjs from one of ours', () => {
    const right = { wanted: 'A\n', plain: 'A\n', compiled: 'A\n', played: 'A\n' };
    expect(verdict(right).result).toBe('passes');
    expect(verdict({ ...right, plain: 'B\n', compiled: 'B\n', played: 'B\n' }).result).toBe('inkjs');
    expect(verdict({ ...right, played: 'B\n' })).toEqual({ result: 'ours', line: 1, wanted: 'A', got: 'B' });
    expect(verdict({ ...right, plain: 'B\n', compiled: 'B\n', played: 'C\n' }).result).toBe('ours');
  });
});

describe('the list of known differences', () => {
  it('holds in both directions', () => {
    const known = { a: 'why', b: 'why', gone: 'why', h: 'why' };
    const said = unexpected(
      [
        { name: 'a', result: 'inkjs' },
        { name: 'b', result: 'passes' },
        { name: 'c', result: 'inkjs' },
        { name: 'd', result: 'passes' },
        { name: 'e', result: 'ours', line: 3 },
        { name: 'f', result: 'hang' },
        { name: 'h', result: 'ours', hidden: true },
      ],
      known,
    );
    expect(said.map((text) => text.split(' ')[0])).toEqual(['b', 'c', 'e', 'f', 'gone']);
    expect(said[0]).toContain('passes now');
    expect(said[2]).toContain('fault of Rapport');
  });

  it('finds stories that crash, hang, say something else or compile where ink does not', () => {
    const fine = { name: 'fine', alone: 'compiles', ours: 'compiles' };
    const faults = storyFaults(
      [
        fine,
        { ...fine, name: 'refused', ours: 'does not compile' },
        { ...fine, name: 'excused', ours: 'does not compile' },
        { ...fine, name: 'other', different: 'Line 1 is not what ink says.' },
        { name: 'crashed', crash: 'TypeError: x\n  at y' },
        { name: 'hung', hang: 20_000 },
        { ...fine, name: 'quick', studio: { read: 9_000, key: 2_000, blocked: 0 } },
        { ...fine, name: 'slow', studio: { read: 900, key: 2_001, blocked: 0 } },
        { ...fine, name: 'broke', studio: { trouble: 'The page crashed.' } },
      ],
      { excused: 'why', fine: 'stale' },
    );
    const named = ['fine', 'refused', 'other', 'crashed', 'hung', 'slow', 'broke'];
    expect(faults.map((text) => text.split(/[ :]/)[0])).toEqual(named);
    expect(faults.at(-1)).toContain('The page crashed.');
  });
});

describe('the page', () => {
  const story = (name: string, key: number) => ({
    ...{
      name: `o/s/${name}`,
      alone: 'compiles',
      ours: 'compiles',
      files: 1,
      bytes: 1_500,
      lines: 9,
      choices: 2,
      plays: 3,
    },
    ...{ outcomes: { ended: 2, 'ran out of content': 1 }, choicesTaken: 2, findings: {} },
    explored: { endedBy: 'coverage', plays: 5, choices: { reached: 2, total: 2 }, lines: { reached: 8, total: 9 } },
    studio: { read: 1_000, key, blocked: 40 },
  });
  const written = page({
    sources: [
      { repo: 'o/cases', commit: '0123456789abcdef', licence: 'MIT', cases: true },
      { repo: 'o/s', commit: 'fedcba9876543210', licence: 'MIT', stories: [] },
    ],
    cases: [
      { name: 'ink/a', result: 'passes' },
      { name: 'ink/b', result: 'inkjs' },
      { name: 'ink/c', result: 'ours', hidden: true },
    ],
    stories: [story('a.ink', 300), story('b.ink', 1_250)],
    known: { cases: { 'ink/b': 'Digits.', 'ink/c': 'Ours.' }, stories: {} },
  });

  it('counts what passes, and says whose each difference is', () => {
    expect(written).toContain('**1 of 3 play as their transcript says**, and 1 differ');
    expect(written).toContain('| `ink/b` | inkjs | Digits. |');
    expect(written).toContain('| `ink/c` | Rapport | Ours. |');
  });

  it('names the slowest key of the Studio, and every story with its figures', () => {
    expect(written).toContain('took 1.3 s (`o/s/b.ink`)');
    expect(written).toContain('| `o/s/a.ink` | 1.0 s | 0.3 s |');
    expect(written).toContain(
      '| `o/s/a.ink` | `fedcba987654` | MIT | 1 | 1500 | 9 | 2 | 3 | 2 / 0 / 1 | 2 of 2; 8 of 9',
    );
  });
});
