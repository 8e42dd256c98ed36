import { describe, expect, it } from 'vitest';
import { createReplayer } from '../../../src/studio/preview/replay';
import { findWay } from '../../../src/studio/preview/way';
import { played, SCENE } from './scene';

const at = (text: string, source = SCENE) => source.split('\n').findIndex((line) => line.includes(text)) + 1;
const way = (text: string, source = SCENE, worlds = [0]) =>
  findWay(played(source), { file: 'story.ink', line: at(text, source), worlds, own: [] });
const path = (text: string, source = SCENE) => {
  const found = way(text, source);
  return found.found ? found.path : undefined;
};

describe('the way to a line', () => {
  it('is none for what stands before the first choice, and above the story', () => {
    expect(path('Cold enough')).toEqual([]);
    expect(path('# title')).toEqual([]);
  });

  it('stops where a reply is offered, wherever in its brackets one stands', () => {
    expect(path('(order)')).toEqual([]);
    expect(path('security: 1  # service: -1')).toEqual([]);
    expect(path('(later)')).toEqual(['walk']);
  });

  it('is the author’s own where that shows the line', () => {
    const ask = { file: 'story.ink', worlds: [0], own: ['order', 'number'] };
    expect(findWay(played(), { ...ask, line: at('=== shelter') })).toMatchObject({ path: ['order'] });
    expect(findWay(played(), { ...ask, line: at('They move.') })).toMatchObject({ path: ['walk'] });
    expect(findWay(played(), { ...ask, line: at('Theo: See you.') })).toMatchObject({ path: ['order', 'number'] });
    const gone = { ...ask, own: ['order', 'never'] };
    expect(findWay(played(), { ...gone, line: at('Theo: See you.') })).toMatchObject({ path: ['walk', 'number'] });
  });

  it('takes the reply whose answer the line is', () => {
    expect(path('Nobody moves first.')).toEqual(['order']);
    expect(path('Theo: Sure.')).toEqual(['walk', 'later']);
  });

  it('goes to the passage of a line that prints nothing', () => {
    expect(path('=== shelter')).toEqual(['walk']);
    expect(path('# decision: ticket')).toEqual(['walk']);
    const source = SCENE.replace('Nobody moves first.\n  -> shelter', 'Nobody moves first.\n  -> shelter // here');
    expect(path('// here', source)).toEqual(['order']);
  });

  it('finds what meters open', () => {
    const gated = SCENE.replace('trust 60;', 'trust 48;').replace(
      'Theo: competence 2, integrity 1',
      'Theo: competence 0',
    );
    expect(path('on fourteen', gated.replace('integrity 1, rapport -1', 'competence 2, integrity 2'))).toEqual([
      'order',
    ]);
  });

  it('says that no play reaches a line, or that there were too many plays to look at', () => {
    expect(way('Theo: Ha.')).toEqual({ found: false, complete: true });
    const drafted = played();
    const few = findWay(drafted, { file: 'story.ink', line: at('Theo: Ha.'), worlds: [0], own: [] }, 2);
    expect(few).toEqual({ found: false, complete: false });
  });

  it('finds a line of the other facts in their world', () => {
    const twin = SCENE.replace('A cold morning.', '{twin: Smoke in the intake.|A cold morning.}');
    const both = twin.replace('Theo: See you.', '{twin:\n- 1: Only with smoke.\n}\nTheo: See you.');
    expect(way('Only with smoke', both, [0, 1])).toMatchObject({ found: true, world: 1 });
  });

  it('leads where the preview can follow', () => {
    const { artifact } = played();
    const replay = createReplayer()({ artifact, world: 0, path: path('Theo: Sure.') ?? [] });
    expect(replay.divergence).toBeUndefined();
    expect(replay.turns.at(-1)?.facts).toContainEqual(
      expect.objectContaining({ fact: 'LineShown', line: expect.objectContaining({ text: 'Sure.' }) }),
    );
  });
});
