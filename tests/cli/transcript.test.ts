import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { planted, STORY } from '../story/checks/story';
import { rapport } from './rapport';

let folder = '';
let file = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rapport-transcript-'));
  file = join(folder, 'story.ink');
  writeFileSync(file, STORY);
});
afterEach(() => rmSync(folder, { recursive: true }));

const golden = (name: string) => join(folder, 'golden', `${name}.txt`);
const kept = () => readdirSync(join(folder, 'golden')).sort();
const NAMES = ['base-best.txt', 'base-worst.txt', 'ending-ajar.txt', 'ending-closed.txt'];

describe('rapport transcript', () => {
  it('ends with 1 until the plays are kept, and with 0 from then on', () => {
    expect(rapport('transcript', file)).toMatchObject({
      code: 1,
      out: expect.stringMatching(
        /base-best\.txt: not kept yet\.\n[\s\S]*4 of 4 transcripts differ\. To accept: .*--write\n$/,
      ),
    });
    expect(existsSync(golden('base-best'))).toBe(false);
    expect(rapport('transcript', file, '--write').code).toBe(0);
    expect(kept()).toEqual(NAMES);
    expect(rapport('transcript', file)).toMatchObject({ code: 0, out: '4 transcripts, all as they were kept.\n' });
  });

  it('shows an edit as a diff and accepts it', () => {
    rapport('transcript', file, '--write');
    writeFileSync(file, planted("Jess: (pleased) Good. It's freezing.", 'Jess: (relieved) Good. I was freezing.'));
    const { code, out } = rapport('transcript', file);
    expect(code).toBe(1);
    expect(out).toContain("\n-JESS [pleased]: Good. It's freezing.\n+JESS [relieved]: Good. I was freezing.\n");
    expect(out).toContain('2 of 4 transcripts differ.');
    expect(rapport('transcript', file, '--write').out).toMatch(/base-best\.txt: rewritten\n/);
    expect(rapport('transcript', file).code).toBe(0);
  });

  it('reports a file whose play is gone, and removes it with --write', () => {
    rapport('transcript', file, '--write');
    writeFileSync(golden('ending-thrown'), 'Once.\n');
    expect(rapport('transcript', file)).toMatchObject({
      code: 1,
      out: expect.stringContaining('ending-thrown.txt: its play is gone; --write removes it.'),
    });
    expect(rapport('transcript', file, '--write').out).toMatch(/ending-thrown\.txt: removed\n$/);
    expect(kept()).toEqual(NAMES);
  });

  it('does not mind how a system ends its lines', () => {
    rapport('transcript', file, '--write');
    const name = golden('base-best');
    writeFileSync(name, readFileSync(name, 'utf8').replaceAll('\n', '\r\n'));
    expect(rapport('transcript', file).code).toBe(0);
  });

  it('gives the same as JSON', () => {
    const { code, out } = rapport('transcript', file, '--json');
    expect(code).toBe(1);
    const json = JSON.parse(out);
    expect(json).toMatchObject({ differ: 4, written: false });
    expect(json.stories[0].transcripts[0]).toEqual({
      name: 'base-best',
      file: expect.stringMatching(/base-best\.txt$/),
      variant: 'base',
      choices: ['ask', 'shut'],
      state: 'new',
      diff: expect.stringContaining('+ask, shut'),
    });
  });

  it('keeps a story that has its own file name in a folder of its own', () => {
    const other = join(folder, 'door.ink');
    writeFileSync(other, STORY);
    rapport('transcript', other, '--write');
    expect(readdirSync(join(folder, 'door', 'golden')).sort()).toEqual(NAMES);
  });

  it('says what is wrong with a story that does not play, and with bad usage', () => {
    writeFileSync(file, planted('# best \\\n    # heard: Jess', '# bets \\\n    # heard: Jess'));
    expect(rapport('transcript', file)).toMatchObject({ code: 1, err: expect.stringContaining('unknown-tag') });
    expect(rapport('transcript')).toMatchObject({ code: 2, err: expect.stringContaining('Name at least one story.') });
    expect(rapport('transcript', 'nowhere').err).toContain('There is no story "nowhere".');
  });
});
