import { expect, test } from 'vitest';
import { movesOf, moveWord, soundWords } from '../../src/ui/words';

test.each([
  [1, 'barely'],
  [-3, 'a little'],
  [7, 'clearly'],
  [-12, 'a lot'],
])('%i points are told as "%s"', (change, word) => {
  expect(moveWord(change)).toBe(word);
});

test('two moves of one meter in one step are told as one; what came back to where it was is not told', () => {
  const move = (from: number, to: number) => ({
    fact: 'MeterChanged' as const,
    ...{ who: 'Theo', meter: 'trust' as const, from, to, because: { text: '' } },
  });
  expect(movesOf([move(45, 48), move(48, 50)])).toEqual([{ who: 'Theo', meter: 'trust', change: 5 }]);
  expect(movesOf([move(45, 48), move(48, 45)])).toEqual([]);
});

test('a sound in words', () => {
  expect(soundWords('door-slams-shut')).toBe('door slams shut');
});
