import { Text } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { type Help, helpAt, tagsAt } from '../../../../src/studio/editor/help/help';
import { tagNames } from '../../../../src/vocabulary/table';
import { STORY, sceneOf } from '../scene';

/** Help at the bar; the rest of the marked text is found in the story. */
function help(marked: string, text = STORY): Help | undefined {
  const place = marked.replace('|', '');
  expect(text).toContain(place);
  const at = text.indexOf(place) + marked.indexOf('|');
  return helpAt(Text.of(text.split('\n')), at, sceneOf(text, at));
}
const said = (marked: string, text?: string) =>
  [help(marked, text)?.title, ...(help(marked, text)?.text ?? [])].join(' | ');

describe('help at a word', () => {
  it('is the row of a tag', () => {
    expect(help('# ton|e')).toMatchObject({
      title: '# tone',
      text: ['The register of this reply.'],
      syntax: expect.stringContaining('low-key'),
      example: '# tone: low-key',
    });
    expect(said('tone: low-|key')).toContain('register');
    expect(said('# pla|ce')).toContain('The set and its time of day.');
    expect(said('[rail] # asks: |x', '=== a\n* [rail] # asks: x')).toContain('It belongs on the line of a decision.');
  });

  it('is the person, wherever a name stands', () => {
    const theo = 'Theo Brandt | facilities engineer; one of the employees; looks guarded at first';
    for (const place of ['Th|eo: (guarded)', 'ticket to Theo|', 'cast: The|o'])
      expect(said(place), place).toContain(theo);
    expect(said('Jess| (radio)')).toContain('Begins with trust 45 and rapport 40.');
    expect(help('# The|o: competence')).toMatchObject({ title: '# Theo', example: expect.stringContaining('# Theo:') });
  });

  it('is the fact, the ending, the decision that a tag names', () => {
    expect(said('reveals: detect|ors')).toBe(
      'detectors | A fact that Theo tells from trust 58, or trust 50 and rapport 55. | about the fourteenth floor',
    );
    expect(said('ending: soft|-stop')).toBe('Soft stop | An ending of the scene. | They smoked.');
    expect(said('decision: int|ake')).toBe('Under the grille | A decision with 2 replies, on line 15.');
  });

  it('is the place that a divert, a count or a heading names, and how often it is used', () => {
    expect(said('-> insi|de')).toBe('inside | Knot on line 26. | Named in 1 other place.');
    expect(said('== in|side')).toContain('Knot on line 26.');
    expect(said('(wal|k)')).toBe(
      'walk | Label on line 16. | Nothing leads here or asks for it. | "Walk it down to the rail with me?"',
    );
    expect(said('-> EN|D')).toBe('END | The scene ends here.');
  });

  it('is what a variable means', () => {
    expect(said('VAR theo|_trust')).toMatch(/Theo Brandt’s trust, 0 to 100.*a story only reads it\. \| Begins as 45\./);
    expect(said('{can|_detectors')).toContain('True once Theo would tell “detectors”');
  });

  it('is a face, a sign of ink', () => {
    expect(said('(guard|ed)')).toMatch(/^\(guarded\) \| The face .* Faces: calm, /);
    expect(said('VA|R')).toContain('Something that the story remembers');
    expect(said('|* (walk)')).toContain('A reply.');
    expect(said('|- (after)')).toContain('goes on here');
    expect(said('me?" |\\')).toContain('The next line belongs to this one.');
  });

  it('is silent in prose', () => {
    expect(help('Cold en|ough')).toBeUndefined();
    expect(help('They mo|ve.')).toBeUndefined();
  });

  it('covers the word that it is about', () => {
    const at = STORY.indexOf('detectors.');
    const reveals = help('reveals: detect|ors');
    expect(STORY.slice(reveals?.from, reveals?.to)).toBe('detectors');
    expect(helpAt(Text.of(STORY.split('\n')), at, sceneOf(STORY, at))).toBeUndefined();
  });
});

describe('help on every tag', () => {
  it.each([
    ['# ti|tle', 'global', []],
    ['Cold en|ough', 'line', ['Theo', 'Jess']],
    ['Under| the grille', 'decision', []],
    ['# be|st', 'choice', ['Theo', 'Jess']],
  ] as const)('at %s', (marked, where, people) => {
    const at = STORY.indexOf(marked.replace('|', '')) + marked.indexOf('|');
    const { list = [] } = tagsAt(Text.of(STORY.split('\n')), at, sceneOf(STORY, at));
    expect(list.map((l) => l.name)).toEqual([...tagNames(where), ...people]);
  });
});
