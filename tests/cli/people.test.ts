import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readCsv, writeCsv } from '../../src/core/csv';
import type { Attempt } from '../../src/records/items/model';
import { replyCode } from '../../src/records/rating/sheet';
import { attempt, exported } from '../records/items/plays';
import { rapport } from './rapport';

const folder = mkdtempSync(join(tmpdir(), 'rapport-people-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const SCENE = file(
  'dock.ink',
  `# title: The dock
# post: The dock
# place: side-door, dusk
# time: Thu 19:36
# blurb: A cold evening.
# cast: Al = Al Ng, guest; visitors; calm; look theo
# present: Al
# task: Keep the lane clear.
# ending: done = Done; It is done.
VAR al_trust = 45
VAR al_rapport = 40
-> door
=== door
Al: Evening.
# decision: door  # asks: low-key
* (best) ["Come in, Al." # tone: low-key # security: 1 # service: 2 # best # shows: service 1 # heard: Al: Fine. # why: It was cold.]
  -> gone
* (poor) ["Wait there, Al." # tone: directive # security: 1 # service: -2 # verdict: harmful # right-if: he were a stranger. # shows: service 1 # heard: Al: Why? # why: He froze.]
  -> gone
* (middling) ["Who is it, Al?" # tone: directive # security: -1 # service: 0 # verdict: mixed # right-if: it were dark. # shows: service 1 # heard: Al: What? # why: He stood there.]
  -> gone
=== gone
Al: Fine.  # end: done
-> END
`,
);

const twelve: Attempt[] = Array.from({ length: 12 }, (_, i) =>
  attempt(`${i}`, { door: i < 9 ? 'best' : 'poor' }, { story: 'dock' }),
);

describe('rapport items', () => {
  const good = file('good.json', exported(twelve));
  const bad = file('bad.json', exported(twelve).slice(0, 80));

  it('says what people did, with what to weigh first', () => {
    const { code, out, err } = rapport('items', SCENE, good);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('dock: 12 first attempts, 12 people.');
    expect(out).toContain('A hint: nobody of 12 picks “middling” in “door”. Give it a better reason, or drop it.');
    expect(out).toContain('door: 9 of 12 find the best (75 %; likely 47 to 91 %)');
    expect(out).toContain('discrimination: too few to say (0 of 12)');
    expect(out.indexOf('To weigh')).toBeLessThan(out.indexOf('door: 9'));
  });

  it('uses the good file beside the bad, names the bad, and ends with 1', () => {
    const { code, out, err } = rapport('items', SCENE, bad, good, good, '--json');
    expect(code).toBe(1);
    expect(err).toContain('“bad.json” is not a file of plays, or it was cut off.');
    const report = JSON.parse(out);
    expect(report).toMatchObject({
      story: 'dock',
      people: 12,
      twice: 12,
      key: { plays: 12 },
      problems: [expect.any(String)],
    });
    expect(report.findings).toEqual([
      {
        rule: 'nobody',
        decision: 'door',
        reply: 'middling',
        hint: true,
        what: expect.stringContaining('nobody of 12'),
      },
    ]);
    expect(report.decisions[0].replies[0]).toMatchObject({
      name: 'best',
      best: true,
      shown: 12,
      picked: { n: 9, of: 12 },
    });
  });

  it('says whose plays the files hold where none are of this scene', () => {
    const other = file('other.json', exported([attempt('x', { door: 'best' }, { story: 'lobby' })]));
    const { code, out } = rapport('items', SCENE, other);
    expect(code).toBe(1);
    expect(out).toBe('Nobody in these files played "dock". The files hold plays of: lobby (1).\n');
  });

  it.each([
    [['items', SCENE], 'Name at least one file'],
    [['items', 'no-such-scene', 'x.json'], 'There is no story'],
    [['items', SCENE, 'no-such-file.json'], 'There is no file'],
    [['items', SCENE, good, '--key', 'none'], 'Nobody played under the key "none". Known: now.'],
    [['sheet', SCENE], '--kind situation or --kind blind'],
    [['sheet', SCENE, '--kind', 'blind', '--out', 'x.doc'], '--out ends with .html'],
  ])('takes %j for bad usage', (argv, words) => {
    const { code, err } = rapport(...argv);
    expect(code).toBe(2);
    expect(err).toContain(words);
  });
});

describe('rapport sheet and ratings', () => {
  const path = (name: string) => join(folder, name);

  /** Fills the sheet as somebody who always marks this reply. */
  function fill(sheet: string, reader: string, reply: string): string {
    const [head = [], ...rows] = readCsv(readFileSync(path(sheet), 'utf8'));
    const code = replyCode('dock', 'door', reply);
    const filled = rows.map((row) => {
      const letter = String.fromCharCode(64 + (row[head.indexOf('codes')] ?? '').split(' ').indexOf(code));
      return row.map((cell, i) => (head[i] === 'best' ? letter : head[i] === 'reader' ? reader : cell));
    });
    return file(`${reader}.csv`, writeCsv([head, ...filled]));
  }

  it('print, are filled in, and come back as agreement and leak', () => {
    for (const kind of ['situation', 'blind']) {
      for (const ending of ['html', 'csv', 'json']) {
        expect(rapport('sheet', SCENE, '--kind', kind, '--out', path(`${kind}.${ending}`)).code).toBe(0);
      }
    }
    expect(readFileSync(path('situation.html'), 'utf8')).toContain('Evening.');
    expect(readFileSync(path('situation.html'), 'utf8')).toContain('data:font/woff2;base64,');
    expect(readFileSync(path('blind.html'), 'utf8')).not.toContain('Evening.');
    expect(rapport('sheet', SCENE, '--kind', 'blind').out).toBe(readFileSync(path('blind.csv'), 'utf8').slice(1));

    const sheets = [
      fill('situation.csv', 'Ana', 'best'),
      fill('situation.csv', 'Bo', 'poor'),
      fill('blind.csv', 'Cy', 'poor'),
    ];
    const { code, out, err } = rapport('ratings', SCENE, ...sheets);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('Base decisions: 0 of 1 (0 %; likely 0 to 79 %), by chance 33 %; goal 45 % or less: met');
    expect(out).toContain('Together: 1 of 2 (50 %; likely 9 to 91 %); goal 90 % or more: missed');
    expect(out).toContain('Ana and Bo: same reply in 0 of 1 (0 %), Cohen’s kappa 0.00');
    expect(out).toContain('“door”: a reader with the situation chose “poor”');
    expect(JSON.parse(rapport('ratings', SCENE, ...sheets, '--json').out)).toMatchObject({
      ...{ story: 'dock', problems: [], leakBase: { share: { n: 0, of: 1 }, goal: { most: 0.45 } } },
      pairs: [{ readers: ['Ana', 'Bo'], kappa: 0 }],
    });
  });

  it('end with 1 where nothing was filled in', () => {
    const { code, err } = rapport('ratings', SCENE, path('blind.csv'));
    expect(code).toBe(1);
    expect(err).toContain('“blind.csv” has no answers yet.');
  });
});
