import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileFile } from '../../src/cli/load';
import { startPlay } from '../../src/session/play';
import { follow, viewAt } from '../../src/session/standing';
import { MemoryStore } from './memory-store';

const compiled = compileFile('stories/smoke-break/story.ink');
if (!compiled.ok) throw new Error('smoke-break does not compile');
const { artifact } = compiled;

describe('a play that others lead', () => {
  it('stands exactly where a session of one’s own stands, at every stop of any way', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(3), { maxLength: 8 }), fc.integer({ min: 1, max: 99 }), async (picks, seed) => {
        const options = { artifact, store: new MemoryStore(), now: () => 1 };
        const own = startPlay(options, { id: 'p', profile: 'me', mode: 'practice', seed, world: 0 });
        const ways = [...picks];
        for (let stop = 0; ; stop++) {
          const { choices } = own.save();
          const theirs = viewAt(artifact, 0, follow(artifact, seed, 0, choices), stop);
          const { state, latest, progress } = own.get();
          expect({ state: theirs.state, latest: theirs.latest, progress: theirs.progress }).toEqual({
            state,
            latest,
            progress,
          });
          if (state.phase === 'ended') return;
          const pick = ways.shift();
          if (!state.offer) await own.advance();
          else if (pick === undefined) return;
          else await own.choose(state.offer.order[pick % state.offer.order.length] as string);
        }
      }),
      { numRuns: 15 },
    );
  });

  it('names the choice that the story no longer offers, and stands before it', () => {
    const gone = follow(artifact, 5, 0, [{ decision: 'intake', label: 'nobody-wrote-this' }]);
    expect(gone.diverged?.label).toBe('nobody-wrote-this');
    expect(viewAt(artifact, 0, gone, 999).state.phase).toBe('deciding');
  });
});
