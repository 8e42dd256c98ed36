/** Words of the sheet of recorded lines. */

const mega = (bytes: number): string => `${Math.round((bytes / (1024 * 1024)) * 10) / 10} MB`;
const short = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text);

export const LINES = {
  title: 'Recorded lines',
  lead: 'A recording is heard when its line is said; the words stay on the page. Without one, the line is read silently or aloud, as before.',
  limits: (line: number, whole: number) =>
    `MP3, Ogg, WebM, M4A or WAV, at most ${mega(line)} each. The whole scene file may be ${mega(whole)}.`,
  name: 'Drop files anywhere on this page: a file that is named after the mark under a line finds that line. Or drop one file on its line.',
  pick: 'Choose files',
  list: 'Save the list to record from',
  listFile: (slug: string) => `${slug}-lines.csv`,
  listHead: ['file name without ending', 'who', 'words'],
  count: (recorded: number, of: number) =>
    recorded === of ? `All ${of} lines are recorded.` : `${recorded} of ${of} lines are recorded.`,
  size: (bytes: number) => `Together ${mega(Math.max(bytes, 100_000))}.`,
  nobody: 'Nobody of a cast speaks in this scene yet, so there is nothing to record.',
  reading: 'This scene is open in another tab, which can change its recordings.',
  person: (name: string, recorded: number, of: number) => `${name}: ${recorded} of ${of}`,
  none: 'no recording',
  has: (name: string) => `recorded (${name.slice(name.lastIndexOf('.') + 1).toUpperCase()})`,
  changes: 'Part of these words depends on the play. To record them, give each wording a line of its own.',
  hearIt: (text: string) => `Hear “${short(text, 40)}”`,
  add: 'Add',
  addIt: (text: string) => `Add a recording of “${short(text, 40)}”`,
  remove: (text: string) => `Remove the recording of “${short(text, 40)}”`,
  astray: 'Recordings that belong to no line',
  astrayWhy:
    'The words of their lines were changed, or the lines are gone. They are handed over with the scene, and never heard.',
  hearFile: (name: string) => `Hear ${name}`,
  removeFile: (name: string) => `Remove ${name}`,
  taken: (n: number) => (n === 1 ? 'One recording is with its line.' : `${n} recordings are with their lines.`),
  noLine: (name: string) =>
    `“${short(name, 60)}” is named after no line. Drop it on its line, or name it after the mark under the line.`,
  changing: (name: string) => `“${short(name, 60)}” is named after a line whose words depend on the play.`,
  tooLarge: (name: string, most: number) => `“${short(name, 60)}” is larger than ${mega(most)}, so it was not taken.`,
  noSound: (name: string) => `“${short(name, 60)}” is not a sound that browsers play (MP3, Ogg, WebM, M4A, WAV).`,
  oneForOne: 'A line takes one recording. Drop one file on it.',
  /** In the sheet that hands a scene over. */
  handOver: {
    title: 'Recorded lines',
    about: 'Voices for what people say. They go with the scene file.',
    some: (n: number) =>
      `${n === 1 ? 'One recording goes' : `${n} recordings go`} with the scene file. A page that plays has none.`,
    open: 'Add and hear them',
  },
} as const;
