import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lineOf, planted, STORY } from '../story/checks/story';
import { rapport } from './rapport';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rapport-check-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, text: string): string {
  const file = join(folder, path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, text);
  return file;
}

const SECRET = planted('"Take your time out here, and I will look', '"I won\'t tell a soul out here, and I will look');
const ASIDE = planted('# ending: closed', '# set-aside: secrecy, cold = He knows the limit.\n# ending: closed', SECRET);

describe('severity', () => {
  it('ends with 0 on advice, with 1 where it is strict, and with 0 again once it is set aside', () => {
    const file = write('a.ink', SECRET);
    expect(rapport('check', file)).toMatchObject({ code: 0, out: expect.stringContaining('1 advice, 0 set aside\n') });
    expect(rapport('check', file, '--strict').code).toBe(1);
    const aside = write('b.ink', ASIDE);
    expect(rapport('check', aside, '--strict')).toMatchObject({
      code: 0,
      out: expect.stringContaining('Set aside: He knows the limit.'),
    });
    expect(rapport('check', aside).out).toMatch(/\n\n1 story, 0 errors, 0 advice, 1 set aside\n$/);
  });

  it('ends with 1 on an error, strict or not', () => {
    const file = write('a.ink', planted('# best \\\n    # heard: Jess', '# bets \\\n    # heard: Jess'));
    expect(rapport('check', file).code).toBe(1);
    expect(rapport('check', file, '--strict').code).toBe(1);
  });
});

describe('text', () => {
  it('stands by file and by family, each finding with its place, why and mend', () => {
    const file = write('a.ink', SECRET);
    const [head, family, finding, why, mend] = rapport('check', file).out.split('\n');
    expect(head).toMatch(/a\.ink$/);
    expect(family).toBe('  Hazards');
    expect(finding).toMatch(/^ {4}.*a\.ink:\d+: advice: H10, a promise of secrecy: .* \(secrecy\)$/);
    expect(finding).toContain(`:${lineOf(SECRET, 'tell a soul')}:`);
    expect(why).toMatch(/^ {8}An officer has to report/);
    expect(mend).toMatch(/^ {8}Say the limit/);
  });
});

describe('--family', () => {
  it('lists and counts only these', () => {
    const file = write('a.ink', SECRET);
    expect(rapport('check', file, '--family', 'cues,key', '--strict')).toMatchObject({
      code: 0,
      out: '1 story, 0 errors, 0 advice, 0 set aside\n',
    });
    expect(rapport('check', file, '--family', 'Hazards', '--strict').code).toBe(1);
  });

  it('says so where the story does not compile for another reason', () => {
    const file = write('a.ink', planted('# best \\\n    # heard: Jess', '# bets \\\n    # heard: Jess'));
    expect(rapport('check', file, '--family', 'hazards').out).toContain(
      'It does not compile. Leave out --family to see why.',
    );
  });

  it('refuses a family that is not there', () => {
    expect(rapport('check', write('a.ink', STORY), '--family', 'cue')).toMatchObject({
      code: 2,
      err: expect.stringContaining('There is no family "cue". Did you mean "cues"?'),
    });
  });
});

describe('--json', () => {
  it('has each finding whole, and the totals', () => {
    const file = write('a.ink', ASIDE);
    const json = JSON.parse(rapport('check', file, '--json').out);
    expect(json).toMatchObject({ errors: 0, advice: 0, setAside: 1, stories: [{ story: 'a', ok: true }] });
    expect(json.problems).toEqual([
      {
        severity: 'advice',
        family: 'hazards',
        file: expect.stringMatching(/a\.ink$/),
        line: lineOf(ASIDE, 'tell a soul'),
        rule: 'secrecy',
        what: expect.any(String),
        why: expect.any(String),
        mend: expect.any(String),
        decision: 'cold',
        setAside: 'He knows the limit.',
      },
    ]);
    const typo = write('b.ink', planted('# best \\\n    # heard: Jess', '# bets \\\n    # heard: Jess'));
    const found = JSON.parse(rapport('check', typo, '--json').out).problems;
    expect(found.find((p: { rule: string }) => p.rule === 'unknown-tag').fix).toMatchObject({
      label: expect.any(String),
      edits: [{ file: expect.any(String), from: expect.any(Number), to: expect.any(Number), text: expect.any(String) }],
    });
  });
});

describe('thresholds', () => {
  const long = () => planted('"No. It stays shut, and I have a ticket in for the latch."', '"No. Shut."');

  it('come from the nearest check.json, or from the one that is named', () => {
    const file = write('stories/door/story.ink', long());
    const advice = (...more: string[]) => JSON.parse(rapport('check', file, '--json', ...more).out).advice;
    expect(advice()).toBe(1);
    write('stories/check.json', '{ "lengthSpread": 0.9 }');
    expect(advice()).toBe(0);
    write('stories/door/check.json', '{ "lengthSpread": 0.1 }');
    expect(advice()).toBeGreaterThan(0);
    expect(advice('--config', write('mine.json', '{ "lengthSpread": 1 }'))).toBe(0);
  });

  it.each([
    ['{ "lengthSpred": 0.3 }', 'there is no threshold "lengthSpred". Did you mean "lengthSpread"?'],
    ['{ "lengthSpread": "much" }', '"lengthSpread" wants a number, not "much".'],
    ['{ "lengthSpread": 3 }', '"lengthSpread" wants a number from 0 to 1, not 3.'],
    ['{ "fewDecisions": 2.5 }', '"fewDecisions" wants a whole number from 1 to 100, not 2.5.'],
    ['[]', 'wants one object, like { "lengthSpread": 0.3 }.'],
    ['{', 'is not JSON'],
  ])('%s: %s', (text, says) => {
    const file = write('a.ink', STORY);
    const { code, err } = rapport('check', file, '--config', write('mine.json', text));
    expect(code).toBe(2);
    expect(err).toContain(says);
    expect(err).toContain('mine.json');
  });

  it('says when the named file is not there', () => {
    expect(rapport('check', write('a.ink', STORY), '--config', 'no.json').err).toContain('There is no file "no.json".');
  });
});

describe('a folder', () => {
  const checked = (path: string) =>
    JSON.parse(rapport('check', path, '--json').out).stories.map((s: { story: string }) => s.story);

  it('is checked for every story in it, but not for parts by themselves', () => {
    write('one/story.ink', `INCLUDE parts/more.ink\n${STORY}`);
    write('one/parts/more.ink', 'INCLUDE parts/deep.ink\n=== more\nMore.\n-> END\n');
    write('one/parts/deep.ink', '=== deep\nDeep.\n-> END\n');
    write('two/story.ink', STORY);
    write('two/draft.ink', STORY);
    write('.hidden/story.ink', STORY);
    write('node_modules/x/story.ink', STORY);
    expect(checked(folder)).toEqual(['one', 'draft', 'two']);
    expect(checked(join(folder, 'two'))).toEqual(['draft', 'two']);
  });

  it('in which files include each other is not passed over', () => {
    write('a.ink', 'INCLUDE b.ink\nHello.\n-> END\n');
    write('b.ink', 'INCLUDE a.ink\n=== b\nB.\n-> END\n');
    expect(checked(folder)).toEqual(['a', 'b']);
  });

  it('without a story is bad usage', () => {
    write('notes.txt', 'Nothing.');
    expect(rapport('check', folder)).toMatchObject({ code: 2, err: expect.stringContaining('There is no story at') });
  });
});
