/** Words of the sheet of voices and pictures. */

const mega = (bytes: number): string => `${Math.round((bytes / (1024 * 1024)) * 10) / 10} MB`;
const short = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text);

const ending = (name: string): string => name.slice(name.lastIndexOf('.') + 1).toUpperCase();

export const LINES = {
  title: 'Voices and pictures',
  lead: 'A recording is heard when its line is said. A picture is shown while its page is read: a badge, a note, a screen. The words always stand there, too, so nothing is lost where it is quiet or dark.',
  limits: (line: number, picture: number, side: number, whole: number) =>
    `Recordings: MP3, Ogg, WebM, M4A or WAV, at most ${mega(line)} each. Pictures: PNG, JPEG or WebP, at most ${mega(picture)} and ${side} pixels a side. The whole scene file may be ${mega(whole)}.`,
  name: 'Drop files anywhere on this page: a file that is named after the mark under a line finds that line. Or drop one file on its line.',
  pick: 'Choose files',
  list: 'Save the list to record from',
  listFile: (slug: string) => `${slug}-lines.csv`,
  listHead: ['file name without ending', 'who', 'words'],
  listPage: 'a page to read',
  size: (bytes: number) => `Together ${mega(Math.max(bytes, 100_000))}.`,
  nobody: 'Nobody of a cast speaks in this scene yet, and there is nothing to read.',
  reading: 'This scene is open in another tab, which can change its voices and pictures.',
  person: (name: string, have: number, of: number) => `${name}: ${have} of ${of} recorded`,
  pages: (have: number, of: number) => `Pages to read: ${have} of ${of} with a picture`,
  none: 'no recording',
  noneShown: 'no picture',
  has: (name: string) => `recorded (${ending(name)})`,
  shown: (name: string) => `picture (${ending(name)})`,
  changes: 'Part of these words depends on the play. Give each wording a line of its own first.',
  hearIt: (text: string) => `Hear “${short(text, 40)}”`,
  add: 'Add',
  addIt: (text: string) => `Add a file for “${short(text, 40)}”`,
  remove: (text: string) => `Remove the file of “${short(text, 40)}”`,
  astray: 'Files that belong to no line',
  astrayWhy:
    'The words of their lines were changed, or the lines are gone. They are handed over with the scene, and never heard or shown.',
  hearFile: (name: string) => `Hear ${name}`,
  removeFile: (name: string) => `Remove ${name}`,
  taken: (n: number) => (n === 1 ? 'One file is with its line.' : `${n} files are with their lines.`),
  noLine: (name: string) =>
    `“${short(name, 60)}” is named after no line. Drop it on its line, or name it after the mark under the line.`,
  changing: (name: string) => `“${short(name, 60)}” is named after a line whose words depend on the play.`,
  tooLarge: (name: string, most: number) => `“${short(name, 60)}” is larger than ${mega(most)}, so it was not taken.`,
  tooWide: (name: string, most: number) => `“${short(name, 60)}” is larger than ${most} by ${most} pixels.`,
  noSound: (name: string) => `“${short(name, 60)}” is not a sound that browsers play (MP3, Ogg, WebM, M4A, WAV).`,
  noPicture: (name: string) => `“${short(name, 60)}” is not a picture that can be shown (PNG, JPEG, WebP).`,
  oneForOne: 'A line takes one file. Drop one on it.',
  /** In the sheet that hands a scene over. */
  handOver: {
    title: 'Voices and pictures',
    about: 'Recordings of what people say, pictures of what there is to read. They go with the scene file.',
    some: (n: number) =>
      `${n === 1 ? 'One file goes' : `${n} files go`} with the scene file. A page that plays has none of them.`,
    open: 'Add and try them',
  },
} as const;
