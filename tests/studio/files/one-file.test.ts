import { describe, expect, it } from 'vitest';
import { compileStory } from '../../../src/story/compile';
import { oneFile } from '../../../src/studio/files/one-file';

const compiled = compileStory('Hello </script> & <!-- you.\n* [Go]\n  Gone.\n-> END\n', { file: 'a.ink', slug: 'a' });
if (!compiled.ok) throw new Error('does not compile');
const artifact = { ...compiled.artifact, meta: { ...compiled.artifact.meta, title: 'A & <b>' } };

describe('a scene in one page', () => {
  it('stands as data where the player looks for it, and comes back whole', () => {
    const page = oneFile('<title>Rapport</title><!-- scene --><script>1</script>', artifact) ?? '';
    expect(page).toContain('<title>A &amp; &lt;b&gt;</title>');
    const found = /<script type="application\/json" id="rapport-scene">([^<]*)<\/script><script>1<\/script>$/.exec(
      page,
    );
    expect(JSON.parse(found?.[1] ?? '')).toEqual({ artifact });
  });

  it('is none where the player is another page than expected', () => {
    expect(oneFile('<!doctype html>', artifact)).toBeUndefined();
    expect(oneFile('<!-- scene --> <!-- scene -->', artifact)).toBeUndefined();
  });
});
