import { expect, test } from 'vitest';
import { lettered } from '../../../../src/classroom/views/wall';
import type { KeyNotes } from '../../../../src/ui/classroom/console/Console';
import { predictQuestion, toneQuestion } from '../../../../src/ui/classroom/console/questions';
import { Room } from '../../../classroom/room';

const note = (...follows: KeyNotes[string]['follows']): KeyNotes[string] => ({ grade: 'mixed', why: 'So.', follows });
const replies = lettered([
  { id: 'walk', text: '"Walk with me?"' },
  { id: 'order', text: '"Out, please."' },
  { id: 'pass', text: 'Nod and go on.' },
]);
const notes: KeyNotes = {
  walk: note(
    { text: 'They move.' },
    { speaker: 'officer', text: 'Good.' },
    { speaker: 'Theo', text: 'So that is why.' },
  ),
  order: note({ speaker: 'Jess', text: 'Is there a rail?' }),
  pass: note({ text: 'Nobody looks up.' }),
};

test('what they will say is the first thing that somebody else says, and the order of the answers gives nothing away', () => {
  const asked = predictQuestion(notes, replies, 'walk');
  expect(asked?.words).toBe('What will they answer to “Walk with me?”?');
  expect(predictQuestion(notes, replies, 'pass')?.words).toBe('What will they say to this? Nod and go on.');
  expect(asked?.choices).toEqual([
    { id: 'order', text: 'Is there a rail?' },
    { id: 'pass', text: 'Nobody looks up.' },
    { id: 'walk', text: 'So that is why.' },
  ]);
});

test('there is nothing to predict where all replies lead to the same words, or nobody knows to which', () => {
  const same = { walk: note({ text: 'Rain.' }), order: note({ text: 'Rain.' }), pass: note({ text: 'Rain.' }) };
  expect(predictQuestion(same, replies, 'walk')).toBeUndefined();
  expect(predictQuestion(undefined, replies, undefined)).toBeUndefined();
  expect(predictQuestion({ ...notes, walk: note() }, replies, 'walk')).toBeUndefined();
  expect(predictQuestion({ ...notes, walk: note() }, replies, undefined)?.choices).toHaveLength(2);
});

test('the lesson takes both questions as they are', () => {
  const room = new Room().toIntake();
  for (const asked of [toneQuestion(), predictQuestion(notes, replies, 'order')]) {
    expect(asked && room.try({ do: 'ask', turn: room.turn.turn, ...asked })).toBeUndefined();
    expect(room.ballot.question.words).toBe(asked?.words);
    room.do({ do: 'leave', prompt: room.ballot.prompt });
  }
});
