import { expect, it } from 'vitest';
import { cues, each, SOUND } from './scene';

const asking = (firm: number) => each((_line, best, at) => (best ? { tone: at < firm ? 'command' : 'low-key' } : {}));

it.each([
  [0, '0 of 8 decisions ask for a directive or command tone (0%; 1 to 3 would be fair).'],
  [4, '4 of 8 decisions ask for a directive or command tone (50%; 1 to 3 would be fair).'],
])('%d firm moments are too few or too many', (firm, what) => {
  expect(cues(asking(firm), 'firm-share')).toEqual([expect.objectContaining({ line: 5, what })]);
});

it.each([1, 2, 3])('%d of eight are fair', (firm) => {
  expect(cues(asking(firm), 'firm-share')).toEqual([]);
});

it('is silent of fewer than four decisions', () => {
  expect(cues(SOUND.slice(3, 5), 'firm-share')).toEqual([]);
});
