import { safeParse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { finishedSchema } from '../../src/adapters/storage/schema';
import { startPlay } from '../../src/session/play';
import { compileStory } from '../../src/story/compile';
import { MemoryStore } from './memory-store';

const compiled = compileStory(
  'You stand at the gate.\n* [Wave it through]\n  It rolls on.\n* [Stop it]\n  ** ["Where to?"] "Bay four," she says.\n- You write it down.\n-> END\n',
  { file: 'story.ink', slug: 'gate' },
);
if (!compiled.ok) throw new Error('does not compile');
const { artifact, problems } = compiled;

describe('ink that somebody wrote for something else', () => {
  it('has nothing to mend for want of our words', () => {
    expect(problems).toEqual([]);
  });

  it('comes to an end where nothing is left, and is kept', async () => {
    const store = new MemoryStore();
    let clock = 0;
    const play = { id: 'p1', profile: 'me', mode: 'practice', seed: 1, world: 0 } as const;
    const session = startPlay({ artifact, store, now: () => ++clock }, play);
    for (let step = 0; session.get().state.phase !== 'ended' && step < 20; step++) {
      const offer = session.get().state.offer;
      if (offer) await session.choose(offer.decision.options.at(-1)?.label ?? '');
      else session.advance();
    }
    await session.close();
    expect(session.get().state.phase).toBe('ended');
    expect(session.get().state.said.map((one) => (one.said === 'choice' ? one.option.text : one.line.text))).toEqual([
      'You stand at the gate.',
      'Stop it',
      '"Where to?"',
      '"Bay four," she says.',
      'You write it down.',
    ]);
    expect(store.saves.size).toBe(0);
    // What is kept can be read again.
    expect(safeParse(finishedSchema, store.done[0]).success).toBe(true);
  });

  it('shows the last words of a story that runs out without END or DONE, and is over', async () => {
    const loose = compileStory('* opt\n    - - text\n    * * {false} impossible\n- gather\n', {
      file: 'story.ink',
      slug: 'loose',
    });
    if (!loose.ok) throw new Error('does not compile');
    const play = { id: 'p1', profile: 'me', mode: 'practice', seed: 1, world: 0 } as const;
    const session = startPlay({ artifact: loose.artifact, store: new MemoryStore(), now: () => 1 }, play);
    await session.choose(session.get().state.offer?.order[0] ?? '');
    while (session.get().state.phase === 'reading') await session.advance();
    const { said, phase } = session.get().state;
    expect(phase).toBe('ended');
    expect(said.flatMap((one) => (one.said === 'line' ? one.line.text : []))).toContain('text');
    expect(loose.problems.map((p) => p.rule)).toContain('dead-end');
  });
});
