import { expect, it } from 'vitest';
import { answersOf } from '../../../src/ui/reflect/answers';
import { mostly } from '../debrief/fixture';

it('offers every own sentence in order, and none of them last', () => {
  const answers = answersOf(mostly.decisions);
  expect(answers.map((a) => a.value)).toEqual(['intake', 'shelter', 'door', 'name', 'none']);
  expect(answers.map((a) => a.mark)).toEqual(['1', '2', '3', '4', '0']);
  expect(answers[0]?.text).toMatch(/^\u201cMorning, folks\./);
});

it('gives no score and no verdict away', () => {
  for (const { text } of answersOf(mostly.decisions)) expect(text).not.toMatch(/\d|best|sound|mixed|harmful/i);
});
