import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileStory } from '../../../src/story/compile';
import { stringsOf } from '../../../src/story/strings/collect';
import { type SpokenLine, spokenIn, spokenLines, voiceKey } from '../../../src/story/strings/spoken';
import { begin, choose } from '../../../src/story/turn';

const CAST = ['Theo', 'Maya'];
const find = (text: string, parts: Record<string, string> = {}) =>
  spokenIn(text, 'story.ink', (name) => parts[name], CAST);

describe('lines to hear and to read', () => {
  it('are those of the cast, without face, way and mark of the place; and the pages to read', () => {
    const text = [
      '=== door',
      'Theo: (guarded) Cold enough for you?',
      'Somebody laughs.',
      'maya (radio): Ten minutes.',
      'You: Morning.',
      'Read: The sign says no.',
      'Note: nobody of that name.',
      '* (walk) ["Walk with me." # best]',
      '  Theo: Fine. # end: x',
      '- Maya: See you. -> END',
    ].join('\n');
    expect(find(text).map(({ speaker, text: words }) => [speaker, words])).toEqual([
      ['Theo', 'Cold enough for you?'],
      ['Maya', 'Ten minutes.'],
      [undefined, 'The sign says no.'],
      ['Theo', 'Fine.'],
      ['Maya', 'See you.'],
    ]);
  });

  it('have the ids of the table of texts, in every part', () => {
    const parts = { 'end.ink': '=== end\nMaya: Good night.\n-> END\n' };
    const lines = find('INCLUDE end.ink\n=== door\nTheo: Evening.\n-> end\n', parts);
    expect(lines.map(({ id, file }) => [id.split('~')[0], file])).toEqual([
      ['door', 'story.ink'],
      ['end', 'end.ink'],
    ]);
  });

  it('are one where the same person says the same twice', () => {
    const [line, ...others] = find('=== a\nTheo: Hm.\nTheo: Hm.\nMaya: Hm.\n=== b\nTheo:  (calm) Hm.\n');
    expect(others.map(({ speaker }) => speaker)).toEqual(['Maya']);
    expect(line?.alike).toHaveLength(2);
    expect(line?.alike[1]).toMatch(/^b~/);
  });

  it('tell where part of the words depends on the play', () => {
    const text = [
      '=== a',
      'Theo: {x: Hey|Officer}, morning.',
      '{x: Theo: Only if.}',
      'Theo: Once <>',
      'Theo: A brace \\{ is a brace.',
    ].join('\n');
    expect(find(text).map(({ text: words, changes }) => [words, changes])).toEqual([
      ['{x: Hey|Officer}, morning.', true],
      ['Only if.', false],
      ['Once <>', true],
      ['A brace \\{ is a brace.', false],
    ]);
  });

  it('pass over a name that is nearly one of the cast', () => {
    expect(find('=== a\nThoe: Hm.\n')).toEqual([]);
  });
});

describe.each(['smoke-break', 'relief', 'name-on-the-list'])('the voices of %s', (slug) => {
  const compiled = compileStory(readFileSync(`stories/${slug}/story.ink`, 'utf8'), { file: 'story.ink', slug });
  if (!compiled.ok) throw new Error('It does not compile.');
  const { artifact, draft } = compiled;
  const lines = spokenLines(
    draft,
    artifact.meta.cast.map(({ id }) => id),
  );

  it('have ids that the table of texts has', () => {
    const ids = new Set(stringsOf(draft).map(({ id }) => id));
    expect(lines.flatMap(({ id, alike }) => [id, ...alike]).filter((id) => !ids.has(id))).toEqual([]);
  });

  it('are found again, word for word, in what is played', () => {
    const known = new Map(lines.map((line): [string, SpokenLine] => [voiceKey(line.speaker, line.text), line]));
    const loose = lines.filter(({ changes }) => changes);
    let heard = 0;
    for (let seed = 0; seed < 12; seed += 1) {
      let { runner, turn } = begin(artifact, seed, seed % artifact.worlds.length);
      for (let n = seed; ; n += 1) {
        for (const fact of turn.facts) {
          if (fact.fact !== 'LineShown' || fact.line.text === '') continue;
          const { speaker, text, read } = fact.line;
          if ((speaker === undefined && !read) || speaker === 'officer') continue;
          const exact = known.get(voiceKey(speaker, text));
          if (exact) heard += 1;
          else expect(loose.map((line) => line.speaker)).toContain(speaker);
        }
        const options = turn.state.offer?.decision.options;
        if (!options) break;
        turn = choose(runner, turn.state, options[n % options.length]?.label ?? '');
      }
    }
    expect(heard).toBeGreaterThan(200);
  });
});
