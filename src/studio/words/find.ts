/** Words of the search through every scene. */
const counted = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

export const FIND = {
  title: 'Find in all scenes',
  words: 'Words to find',
  help: 'Capitals or not. In every scene kept in this browser, in all its parts, and in those that Rapport brings.',
  reading: 'Reading your scenes…',
  nothing: 'Found nowhere. Try fewer words, or a part of one.',
  found: (matches: number, scenes: number) =>
    `Found in ${counted(matches, 'place', 'places')} of ${counted(scenes, 'scene', 'scenes')}. Enter opens the first, ↓ goes through them.`,
  most: (n: number) => `The first ${n} are listed; type more of the words to see fewer.`,
  unread: (n: number) =>
    n === 1
      ? 'One kept scene could not be read, so it was not searched. Open it to see why.'
      : `${n} kept scenes could not be read, so they were not searched. Open them to see why.`,
  results: 'Places',
  line: (line: number) => `line ${line}`,
  ours: 'opens as a copy',
  gone: 'This scene is not there any more.',
  notKept:
    'What lies open could not be kept, so it stays where it is. Save it to a file first: Ctrl S, once this sheet is closed.',
} as const;
