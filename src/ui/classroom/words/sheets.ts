/** Words of the sheets that lie over the console. */

export const OVERRIDE = {
  title: 'Decide yourself',
  text: 'Before the vote or against it this is an override. The report says so, and why.',
  which: 'What the officer says',
  note: 'Why (goes into the report)',
  yes: (letter: string) => `Play ${letter}`,
  no: 'Cancel',
} as const;

export const ASK = {
  title: 'Ask the room something more',
  tone: 'Name the tone',
  toneText: 'Which of the five tones does this moment ask for?',
  predict: 'Predict what they will say',
  predictText: (reply: string) => `What will they answer to “${reply}”?`,
  predictDeed: (reply: string) => `What will they say to this? ${reply}`,
  predictAny: 'What will they answer?',
  predictOf: 'After which reply?',
  predictMissing: 'The replies of this decision lead to the same words, so there is nothing to predict.',
  kind: 'What to ask',
  words: 'The question on the wall',
  choices: 'They choose from',
  yes: 'Put it on the wall',
  no: 'Cancel',
} as const;

export const CHANGE = {
  title: 'How the room votes',
  text: 'It counts from the next vote on. What was voted stays.',
  yes: 'Use this',
  no: 'Cancel',
} as const;

export const SURE = {
  no: 'Cancel',
  stepBack: {
    title: 'Take the decision again?',
    text: (title: string) =>
      `The wall goes back to “${title}”. What came after it is no longer part of the run; all votes stay in the report.`,
    yes: 'Go back there',
  },
  jump: {
    title: 'Jump ahead?',
    text: (title: string) =>
      `The wall goes on to “${title}”. Decisions on the way are settled with the best reply and marked as jumped.`,
    yes: 'Jump there',
  },
  debrief: {
    title: 'On to the class debrief?',
    text: () => 'The wall leaves the scene and shows what each reply was worth. Page Up comes back.',
    yes: 'Class debrief',
  },
  end: {
    title: 'End the lesson?',
    text: () => 'Votes and notes are kept, the report stays open to you, and Page Up takes the lesson up again.',
    yes: 'End the lesson',
  },
  newLesson: {
    title: 'Begin a new lesson?',
    text: () => 'This browser keeps one lesson. Save the report of this one first; then it makes room for the next.',
    yes: 'New lesson',
  },
} as const;

export const HELP = {
  title: 'All keys',
  keys: [
    ['Go on: whatever the gold button says', 'PgDn', '→'],
    ['Go back', 'PgUp', '←'],
    ['Blank the wall, show it again', '.', 'B'],
    ['One more hand, one less', '↑', '↓'],
    ['Type the count of hands', '0–9', 'Backspace'],
    ['Begin to count hands, or end counting', 'H'],
    ['Leave this option uncounted', 'S'],
    ['Mark another reply, where you decide', '1–9', '↑', '↓'],
    ['Decide yourself', 'O'],
    ['Pause the clock, go on', 'P'],
    ['15 seconds more', 'T'],
    ['Look at hidden counts, as long as it is held', 'V'],
    ['Hide or show the key', 'K'],
    ['Write a note', 'N'],
    ['One person more or fewer in the room', 'Shift ↑', 'Shift ↓'],
    ['Leave full screen', 'Esc Esc'],
    ['This list', '?'],
  ],
  clicker:
    'A clicker sends Page Down and Page Up, and a point or B to blank the wall. Its “start the show” key sends F5 or Escape: both are caught, so it can neither reload nor leave full screen.',
  wall: 'In the wall window the clicker’s keys work, and the digits of the front keyboard. In a text field keys write, but for Page Down and Page Up.',
} as const;
