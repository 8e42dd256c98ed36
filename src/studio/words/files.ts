/** Words for opening, keeping and handing over scenes. */

export const TEMPLATES = {
  explained: {
    title: 'One scene, explained',
    about: 'A finished short scene. Notes in the text say what each line does. Read it once, then change it.',
  },
  threeDecisions: {
    title: 'Three decisions',
    about: 'How you begin, where you hold the line, how you part. One fact to be told, three endings.',
  },
  twins: {
    title: 'The same words on two days',
    about: 'One fact is different, and another reply is best. It teaches that the situation decides.',
  },
  twoPeople: {
    title: 'Two people, one officer',
    about: 'What you say to one is heard by the other, and somebody hears about it tonight.',
  },
} as const;

export const TEMPLATE_SHEET = {
  title: 'Start from a template',
  lead: 'Each one plays as it is. Places in double brackets wait for your words.',
  waits: (n: number) => (n === 0 ? 'finished' : `${n} places to fill`),
  use: (title: string) => `Start from “${title}”`,
  begin: 'Start with this',
  shipped: 'Or begin with a copy of a scene that Rapport brings:',
} as const;

/** Title of a scene made of words that another tab does not have. */
export const RESCUED = (title: string): string => `${title} (from the tab that lost it)`;

const mega = (bytes: number): string => `${Math.round(bytes / (1024 * 1024))} MB`;
const short = (name: string): string => (name.length > 80 ? `…${name.slice(-79)}` : name);

/** Why files cannot be opened, and what was left out of those that can. */
export const READ = {
  nothing: 'Nothing was opened.',
  noText: 'None of these files is a scene. The Studio opens “.ink” texts and “.rapport” scenes.',
  oneBundle: 'Open one “.rapport” scene at a time.',
  tooMany: (n: number, most: number) => `These are ${n} texts, and a scene has at most ${most}.`,
  tooLarge: (name: string, most: number) => `“${short(name)}” is larger than ${mega(most)}, so it was not opened.`,
  notText: (name: string) =>
    `“${short(name)}” is not text in UTF-8. Open it in the program that wrote it, save it as UTF-8, and open it here again.`,
  packed: (name: string) =>
    `“${short(name)}” is a packed file. Unpack it first, or rename a scene file back to “.rapport”.`,
  name: (name: string) =>
    `“${short(name)}” has a name that not every computer can keep. Rename it and its INCLUDE line.`,
  notInk: (n: number) =>
    n === 1 ? 'One file is no ink text and was left out.' : `${n} files are no ink texts and were left out.`,
  outside: (n: number) =>
    n === 1
      ? 'One text lies outside of the story’s folder and was left out.'
      : `${n} texts lie outside of the story’s folder and were left out.`,
  begins: (name: string) => `The story begins with “${short(name)}”.`,
} as const;
