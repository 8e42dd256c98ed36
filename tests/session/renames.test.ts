import { describe, expect, it } from 'vitest';
import { replay } from '../../src/session/replay';
import { compileStory } from '../../src/story/compile';
import { planted, STORY } from '../story/checks/story';

function artifactOf(source: string) {
  const compiled = compileStory(source, { file: 'story.ink', slug: 'door' });
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
  return compiled.artifact;
}

describe('a saved play of a story in which names have changed', () => {
  const choices = [
    { decision: 'cold', label: 'wait' },
    { decision: 'open', label: 'shut' },
  ];
  const renamed = planted('* (wait) [', '* (linger) [').replace('# decision: open =', '# decision: door =');

  it('replays by the names of then, to the same facts', () => {
    const remembered = renamed
      .replace('# why: Kind, and', '# was: wait # why: Kind, and')
      .replace('# asks: directive', '# asks: directive # was: open');
    const before = replay(artifactOf(STORY), 1, 0, choices);
    const after = replay(artifactOf(remembered), 1, 0, choices);
    expect(after.diverged).toBeUndefined();
    expect(after.state.decided.map((d) => [d.decision.id, d.option.label])).toEqual([
      ['cold', 'linger'],
      ['door', 'shut'],
    ]);
    expect(after.state.totals).toEqual(before.state.totals);
    expect(after.state.people).toEqual(before.state.people);
  });

  it('stops where a name was forgotten', () => {
    expect(replay(artifactOf(renamed), 1, 0, choices).diverged).toEqual(choices[0]);
  });
});
