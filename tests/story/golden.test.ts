import { describe, expect, it } from 'vitest';
import { compileStory } from '../../src/story/compile';
import { goldenPlays, goldenText } from '../../src/story/golden';
import { STORY } from './checks/story';

const compiled = compileStory(STORY, { file: 'story.ink', slug: 'door' });
if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
const { artifact, walks } = compiled;
const plays = goldenPlays(artifact, walks);

describe('what is kept of a story', () => {
  it('is the best, the worst and the best way to each ending', () => {
    expect(plays.map((p) => [p.name, p.path.map((s) => s.label).join(' ')])).toEqual([
      ['base-best', 'ask shut'],
      ['base-worst', 'order hold'],
      ['ending-closed', 'ask shut'],
      ['ending-ajar', 'ask hold'],
    ]);
  });

  it('has words with faces, what each choice moved and was worth, and the ending', () => {
    const text = goldenText(artifact, plays[0] as (typeof plays)[number]);
    expect(text).toMatch(/^ask, shut\n\n/);
    expect(text).toContain('THEO [guarded]: Cold enough for you?\n');
    expect(text).toMatch(
      /> "That door is letting the cold in.*\n {4}best, 100 of 100: security 2, service 2\n {4}Theo trust 45 to \d+\n/,
    );
    expect(text).toContain('    ending: closed\n');
    expect(text).toContain('First time right: 2 of 2.');
  });

  it('is nothing where nothing is scored', () => {
    const plain = compileStory('Hello.\n* Yes\n* No\n- Bye.\n-> END\n', { file: 'plain.ink', slug: 'plain' });
    expect(plain.ok && goldenPlays(plain.artifact, plain.walks)).toEqual([]);
  });
});
