/** Words of the help that stands beside the text. */
import type { Where } from '../../vocabulary/rows';

export const HELP = {
  title: 'Help',
  close: 'Close help',
  search: 'Find a word',
  rows: 'Words of the language',
  searchHelp: 'A tag, or what it is about: trust, sound, ending.',
  none: (word: string) => `Nothing here is about “${word}”. Try a shorter word.`,
  where: {
    global: 'At the top of the file',
    line: 'On a line',
    decision: 'On the line of a decision',
    choice: 'In the brackets of a reply',
  } satisfies Record<Where, string>,
  needed: 'needed',
  keysTitle: 'Keys',
  faces: 'Faces',
  keys: [
    ['Alt 1 to 6', 'the views'],
    ['F6', 'next pane; Shift F6 goes back'],
    ['F8', 'next problem; Shift F8 goes back'],
    ['Alt Enter', 'mend the problem at the cursor'],
    ['Ctrl Space', 'what can stand here'],
    ['F1', 'what the word at the cursor means'],
    ['F2', 'rename a person, a label, a knot or a decision everywhere'],
    ['F12', 'where the name at the cursor is declared; Alt Left goes back'],
    ['F9', 'play from this line'],
    ['Ctrl Enter', 'play the scene'],
    ['Alt 0', 'read as a play: fold what replies are worth'],
    ['Ctrl F', 'find and replace in this file'],
    ['Ctrl Shift F', 'find in all scenes'],
    ['Ctrl Z', 'undo, across all views'],
    ['Ctrl S', 'save to a file'],
    ['Esc', 'leave the editor, so that Tab moves on'],
  ] as const satisfies readonly (readonly [string, string])[],
} as const;
