import { describe, expect, it } from 'vitest';
import { compileStory } from '../../src/story/compile';
import { firstName, labelToday } from '../../src/story/renames';
import { decision, option } from '../fixtures';
import { planted, STORY } from './checks/story';

describe('a step of an earlier day', () => {
  const today = decision(
    'door',
    [option('walk', { was: ['stroll', 'go'] }), option('stay'), option('go_out', { was: ['stay'] })],
    { was: ['gate'] },
  );

  it.each([
    ['door', 'walk', 'walk'],
    ['door', 'stroll', 'walk'],
    ['gate', 'go', 'walk'],
    ['gate', 'stay', 'stay'],
    ['door', 'run', undefined],
    ['yard', 'walk', undefined],
  ])('%s/%s is %s', (id, label, expected) => {
    expect(labelToday(today, { decision: id, label })).toBe(expected);
  });

  it('is nothing where nothing is to be decided', () => {
    expect(labelToday(undefined, { decision: 'door', label: 'walk' })).toBeUndefined();
  });
});

describe('the key of a story', () => {
  const keyOf = (source: string) => {
    const compiled = compileStory(source, { file: 'story.ink', slug: 'door' });
    if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
    return compiled.artifact.keyHash;
  };
  const renamed = planted('* (wait) [', '* (linger) [').replace('# decision: cold =', '# decision: grille_talk =');

  it('is the same after a rename that is remembered, however often', () => {
    const once = planted('# why: Kind, and', '# was: wait # why: Kind, and', renamed).replace(
      '# asks: low-key',
      '# asks: low-key # was: cold',
    );
    expect(keyOf(once)).toBe(keyOf(STORY));
    const twice = once.replace('(linger)', '(stay)').replace('# was: wait', '# was: linger # was: wait');
    expect(keyOf(twice)).toBe(keyOf(STORY));
  });

  it('is another after one that is not', () => {
    expect(keyOf(renamed)).not.toBe(keyOf(STORY));
  });

  it('is another once a reply gives something away', () => {
    expect(keyOf(planted('# why: Kind, and', '# privacy: Jess # why: Kind, and'))).not.toBe(keyOf(STORY));
  });

  it('goes by the oldest name, which stands last', () => {
    expect(firstName('c', { was: ['b', 'a'] })).toBe('a');
    expect(firstName('c', {})).toBe('c');
  });
});
