import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileStory } from '../../../src/story/compile';
import { begin, choose } from '../../../src/story/turn';
import { placeholders } from '../../../src/studio/skeleton/placeholders';
import { type Answers, skeleton, skeletonLines, understood } from '../../../src/studio/skeleton/skeleton';
import { STARTERS } from '../../../src/studio/words/firstrun';

const dale: Answers = {
  who: 'Dale, a delivery driver. Tired.',
  task: 'No smoking on the fuel side of the dock.',
  tension: 'He’s been driving since four, it’s raining, and the smoking shelter has no light.',
  unknown: 'The day shift lets him smoke there, every time',
};
const empty: Answers = { who: '', task: '', tension: '', unknown: '' };

const compiled = (answers: Answers) => compileStory(skeleton(answers), { file: 'story.ink', slug: 'new' });

/** Plays every reply to its end; throws where the scene does not go on. */
function playsThrough(answers: Answers): string[] {
  const result = compiled(answers);
  if (!result.ok) throw new Error(result.problems.map((p) => `${p.line}: ${p.rule}: ${p.what}`).join('\n'));
  return ['ask', 'tell', 'let_go'].map((label) => {
    const { runner, turn } = begin(result.artifact, 1, 0);
    return choose(runner, turn.state, label).state.ending ?? 'none';
  });
}

describe('the skeleton', () => {
  it('of the four answers has a person, a task, a pull, a hidden fact, three replies and two endings', () => {
    const result = compiled(dale);
    expect(result.problems.filter((p) => p.severity === 'error')).toEqual([]);
    if (!result.ok) return;
    const { meta } = result.artifact;
    expect(meta.cast).toMatchObject([
      { id: 'Dale', name: 'Dale', role: 'delivery driver', set: 'vendors', face: 'tired' },
    ]);
    expect(meta.task).toBe('No smoking on the fuel side of the dock.');
    expect(meta.know[0]).toContain('driving since four');
    expect(meta.orders[0]?.text).toBe(meta.task);
    expect(meta.hidden).toMatchObject([{ id: 'day_shift', who: 'Dale', class: 1 }]);
    expect(meta.endings).toHaveLength(2);
    expect(result.draft.outline.decisions.map((d) => d.options.length)).toEqual([3]);
  });

  it('tells the fact after a sound reply, too, and keeps it from an officer who let it go', () => {
    const result = compiled(dale);
    if (!result.ok) throw new Error('does not compile');
    const told = result.walks[0]?.leaves.map(({ path, told }) => [path[0]?.label, told.length]);
    expect(told).toEqual([
      ['ask', 1],
      ['tell', 1],
      ['let_go', 0],
    ]);
  });

  it('plays with nothing answered at all', () => {
    expect(playsThrough(empty)).toEqual(['settled', 'settled', 'for_now']);
  });

  it('says which line came from which answer', () => {
    const from = (question: number) =>
      skeletonLines(dale)
        .filter((line) => line.from === question)
        .map((line) => line.text.split(':')[0]);
    expect(from(2)).toEqual(['# task', '# order']);
    expect(from(4)).toEqual(['# hidden', 'VAR can_day_shift = false', '{can_day_shift']);
  });

  it('marks what waits for words, and nothing that was answered but the fact in their own words', () => {
    const asks = placeholders(skeleton(dale)).map((p) => p.asks);
    expect(asks).toContain('What would you say on your best day?');
    expect(asks.filter((a) => a.includes('smoke'))).toEqual([
      'As Dale would say it: The day shift lets him smoke there, every time.',
    ]);
    expect(placeholders(skeleton(empty)).length).toBe(asks.length + 4);
  });

  it('takes the place, the light and the look that were picked', () => {
    const text = skeleton({ ...dale, place: 'control-room', light: 'early', look: 'evan' });
    expect(text).toContain('# place: control-room, early');
    expect(text).toContain('look evan');
    expect(understood({ ...dale, place: 'nowhere' }).place).toBe('side-door');
  });

  it.each(STARTERS.map((s) => [s.title, s.answers] as const))('"%s" can be borrowed: it plays', (_title, answers) => {
    expect(playsThrough(answers)).toEqual(['settled', 'settled', 'for_now']);
  });

  const TROUBLE = [
    ...[
      '{',
      '}',
      '|',
      '#',
      '->',
      '<-',
      '<>',
      '[',
      ']',
      '\\',
      '//',
      '/*',
      '*/',
      '((',
      '))',
      ';',
      '=',
      ':',
      '~',
      '*',
      '+',
    ],
    ...['-', '\n', '\r\n', '\t', '\u0000', '\u202e', '\ud800', '“', '"', "'", '<script>', 'VAR x = 1', 'INCLUDE a.ink'],
    ...['=== door', '-> END', 'EXTERNAL f()', 'TODO: x', '# end: gone', 'Dale:', 'You:', 'Read:', 'Thoe: ', '(tired)'],
    ...[
      '{can_x: a}',
      '2.0',
      '🙂',
      '👩‍👩‍👧',
      'Ł',
      'é',
      '张伟',
      'مرحبا',
      'best',
      'heard',
      'start',
      'after',
      'a',
      ' ',
      ', ',
      '. ',
    ],
  ];
  const answer = fc.oneof(
    fc.array(fc.constantFrom(...TROUBLE), { maxLength: 12 }).map((parts) => parts.join('')),
    fc
      .array(fc.oneof(fc.constantFrom(...TROUBLE), fc.lorem({ maxCount: 3 })), { maxLength: 8 })
      .map((p) => p.join(' ')),
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom('', ' ', '🙂'.repeat(5000), 'word '.repeat(4000), 'x'.repeat(20_000)),
  );

  it('compiles and plays, whatever was answered', () => {
    fc.assert(
      fc.property(fc.record({ who: answer, task: answer, tension: answer, unknown: answer }), (answers) => {
        expect(playsThrough(answers)).toEqual(['settled', 'settled', 'for_now']);
        expect(skeleton(answers).length).toBeLessThan(8000);
      }),
      { numRuns: 100, examples: [[{ ...empty, unknown: '*///' }], [{ ...empty, who: 'INCLUDE a.ink' }]] },
    );
  });
});
