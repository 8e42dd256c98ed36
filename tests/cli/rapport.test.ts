import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { rapport } from './rapport';

const folder = mkdtempSync(join(tmpdir(), 'rapport-'));
afterAll(() => rmSync(folder, { recursive: true }));
const STORIES = ['smoke-break', 'relief', 'name-on-the-list'];

describe.each(STORIES)('rapport play %s', (story) => {
  it.each(['base', 'twin'])(
    'gives 100 hand in hand on the marked-best path and below 20 on the worst (%s)',
    (variant) => {
      const best = JSON.parse(rapport('play', story, '--best', '--variant', variant, '--json').out);
      expect(best.outcomes).toEqual({ security: 100, service: 100, handInHand: 100 });
      expect(best.firstTimeRight.right).toBe(best.firstTimeRight.of);
      expect(best.choices.every((c: { best: boolean }) => c.best)).toBe(true);
      const worst = JSON.parse(rapport('play', story, '--worst', '--variant', variant, '--json').out);
      expect(worst.outcomes.handInHand).toBeLessThan(20);
      expect(best.random.handInHand).toBeGreaterThan(worst.outcomes.handInHand);
      expect(best.random.handInHand).toBeLessThan(100);
    },
  );

  it('gives byte-identical JSON for the same seed and choices', () => {
    const once = rapport('play', story, '--random', '--seed', '11', '--json').out;
    expect(rapport('play', story, '--random', '--seed', '11', '--json').out).toBe(once);
    const labels = JSON.parse(once).choices.map((c: { id: string }) => c.id);
    expect(rapport('play', story, '--choices', labels.join(','), '--seed', '11', '--json').out).toBe(once);
  });

  it('has the fields that docs/cli.md promises', () => {
    const result = JSON.parse(rapport('play', story, '--best', '--json').out);
    for (const field of [
      'story',
      'hash',
      'key',
      'rules',
      'seed',
      'variant',
      'choices',
      'outcomes',
      'random',
      'hands',
      'firstTimeRight',
      'ending',
      'people',
      'told',
      'nearMisses',
      'competencies',
      'promises',
    ]) {
      expect(result, field).toHaveProperty(field);
    }
    for (const c of result.choices) {
      expect(Object.keys(c)).toEqual(
        expect.arrayContaining(['decision', 'id', 'score', 'security', 'service', 'tone', 'meters', 'why', 'offered']),
      );
      expect(c.score).toBe(100);
    }
  });

  it('prints a transcript with the debrief for people', () => {
    const { out, code } = rapport('play', story, '--best');
    expect(code).toBe(0);
    expect(out).toContain('Security 100');
    expect(out).toContain('Next mile:');
  });
});

describe('misuse', () => {
  it.each([
    [[], 'rapport play'],
    [['dance'], 'There is no command "dance".'],
    [['play', 'no-such-story', '--best'], 'There is no story "no-such-story".'],
    [['play', 'relief'], 'Say how to play'],
    [['play', 'relief', '--best', '--worst'], 'Say how to play'],
    [['play', 'relief', '--best', '--seed', 'x'], '--seed wants a whole number'],
    [['play', 'relief', '--best', '--variant', 'x'], '--variant is one of'],
    [['play', 'smoke-break', '--best', '--variant', 'twin-2'], 'has no variant "twin-2"'],
    [['play', 'relief', '--bets'], 'Unknown option --bets'],
    [['check'], 'Name at least one file'],
    [['check', 'no-such-folder'], 'There is no story at'],
  ])('%j ends with 2 and says what is known', (argv, says) => {
    const { code, out, err } = rapport(...argv);
    expect(code).toBe(2);
    expect(out + err).toContain(says);
  });

  it('of a label ends with 1 and names what is offered', () => {
    const { code, err, out } = rapport('play', 'relief', '--choices', 'dance', '--json');
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err).toContain('"dance" is not offered at decision');
    expect(rapport('play', 'relief', '--choices', 'read').err).toContain('The choices have run out at decision');
  });
});

describe('rapport check', () => {
  it('is content with the shipped stories', () => {
    expect(rapport('check', 'stories', '--strict')).toMatchObject({
      code: 0,
      out: expect.stringMatching(/(?:^|\n)3 stories, 0 errors, 0 advice, 1 set aside\n$/),
    });
  });

  it('says file, line and mend, and ends with 1', () => {
    const file = join(folder, 'broken.ink');
    writeFileSync(file, '# title: Broken\n# plaec: lobby\n-> END\n');
    const { code, out } = rapport('check', file);
    expect(code).toBe(1);
    expect(out).toMatch(
      /broken\.ink:2: error: "# plaec" is not a word of the language\. \(unknown-tag\)\n\s+A word that the language does not know does nothing, and nobody notices\.\n\s+Did you mean "place"\?/,
    );
    const json = JSON.parse(rapport('check', file, '--json').out);
    expect(json.problems[0]).toMatchObject({ line: 2, rule: 'unknown-tag', severity: 'error' });
    expect(json.stories).toEqual([expect.objectContaining({ story: 'broken', ok: false })]);
  });

  it('refuses a part from outside the story’s folder', () => {
    const file = join(folder, 'outside.ink');
    writeFileSync(file, 'INCLUDE ../../secrets.ink\n# title: Outside\n-> END\n');
    expect(rapport('check', file).out).toContain('There is no file "../../secrets.ink" beside this story.');
  });
});

it('the npm script prints JSON alone on standard output', () => {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { stdout, status } = spawnSync(npm, ['run', '-s', 'rapport', '--', 'play', 'relief', '--best', '--json'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  expect(status).toBe(0);
  expect(JSON.parse(stdout).story).toBe('relief');
}, 60_000);
