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
  everyWord: {
    title: 'Every word of the language',
    about: 'A finished scene in which each word stands once. Look for the one you need and take its lines.',
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

export const OPEN = {
  title: 'Your scenes',
  disk: 'Open a file',
  fresh: 'A new scene',
  template: 'Start from a template',
  find: 'Find in all scenes',
  drop: 'Or drop a file, or a folder with all its parts, anywhere on this page.',
  kept: 'Kept in this browser',
  none: 'Nothing is kept here yet.',
  here: 'open now',
  open: 'Open',
  openIt: (title: string) => `Open ${title}`,
  history: 'History',
  historyOf: (title: string) => `History of ${title}`,
  trash: (title: string) => `Move ${title} to the trash`,
  trashed: (title: string) => `“${title}” is in the trash.`,
  undelete: 'Take it back',
  undeleteIt: (title: string) => `Take ${title} back`,
  bin: (n: number) => `Trash (${n})`,
  empty: 'Delete for good',
  emptyIt: (title: string) => `Delete ${title} for good`,
  saved: (when: string) => `saved ${when}`,
  opening: 'Opening…',
  gone: 'This scene is not there any more.',
} as const;

export const HISTORY = {
  title: (title: string) => `History of “${title}”`,
  lead: 'Going back keeps what you have now as a version, too.',
  now: 'as it is now',
  length: (characters: number) => `${Math.max(1, Math.round(characters / 100) / 10)} thousand characters`,
  back: 'Go back to this',
  backTo: (when: string) => `Go back to ${when}`,
  all: 'All scenes',
} as const;

export const DESK = {
  kept: (when: string) => `kept ${when}`,
  waiting: 'keeping…',
  reading: 'This scene is open in another tab, which keeps what is written there. You can read it here and play it.',
  bringHere: 'Bring it here',
  toFile: 'Save to a file',
  handedOut: (name: string) =>
    `The scene before this one could not be kept in this browser. It is “${name}” among your downloads: open that file to go on with it.`,
  seen: 'I have it',
  saved: (name: string) => `Saved as ${name}.`,
  downloaded: (name: string) => `${name} is with your downloads.`,
  failed: (why: string) => `The file was not saved: ${why}`,
} as const;

/** A moment as people say it. */
export const WHEN = {
  now: 'just now',
  today: (time: string) => `at ${time}`,
  yesterday: (time: string) => `yesterday at ${time}`,
  day: (day: string, time: string) => `on ${day} at ${time}`,
} as const;

export const HAND_OVER = {
  title: 'Hand over',
  lead: (title: string) => `“${title}” as one file. Nothing is sent anywhere: you give it to whom you like.`,
  page: {
    title: 'A page that plays',
    about:
      'For anybody. It opens with a double-click, in any browser, without Rapport and without a network. About 3 MB.',
    save: 'Save the page',
  },
  bundle: {
    title: 'A scene file',
    about: 'For people who have Rapport: they drop it on their posts. The Studio opens it, too, with all its parts.',
    save: 'Save the scene file',
  },
  text: {
    title: 'The text alone',
    about: 'Plain Ink, as Inky and any editor open it.',
    parts: (n: number) => `Plain Ink in ${n} files, packed in one. Unpack it to open it in Inky.`,
    save: 'Save the text',
  },
  toMend: (n: number) =>
    n === 1
      ? 'One thing is to mend before it plays for others. The text can be handed over as it is.'
      : `${n} things are to mend before it plays for others. The text can be handed over as it is.`,
  walking: 'Every path is being walked first. One moment.',
  waiting: (n: number) =>
    n === 1 ? 'One place still waits for your words.' : `${n} places still wait for your words.`,
  showFirst: 'Show me the first',
  working: 'One moment…',
  noPlayer:
    'The page could not be made, because the player did not arrive. Check the network, or hand over the scene file.',
  unscored: 'Plain Ink: it plays, and nothing in it is scored.',
} as const;

/** What is written into plain ink to make it a scored scene, and the guide that writes it. */
export const SCORED = {
  stranger: 'Sam',
  role: 'visitor',
  title: 'What is the scene called?',
  post: 'Where is the officer posted?',
  time: 'Mon 09:00',
  blurb: 'One line that makes a colleague want to play it',
  brief: 'What does the officer walk into?',
  task: 'What is the officer there to protect?',
  ending: 'The end',
  after: 'What came of it?',
  decision: 'What is decided here?',
  worth: (best: boolean, who: string | undefined, wait: (asks: string) => string): string[] => [
    best ? '# tone: businesslike  # security: 1  # service: 1' : '# tone: businesslike  # security: 0  # service: 0',
    ...(who ? [`# ${who}: competence ${best ? 1 : 0}`] : []),
    '# shows: engagement 1',
    best ? '# best' : '# verdict: mixed',
    `# heard: ${who ? `${who}: ` : ''}${wait('What did they hear?')}`,
    ...(best ? [] : [`# right-if: ${wait('When would that be right?')}`]),
    `# why: ${wait('Why did it land that way?')}`,
  ],
} as const;

/** A link to a scene file beside the page. */
export const LINK = {
  disk: 'This page was opened from a folder, where a browser follows no link to a scene. Open the file instead.',
  name: 'The address does not name a scene file beside this page.',
  away: 'The scene file of the address did not arrive. Check that it lies beside this page.',
} as const;

/** What is said of files once they are open. */
export const NOTES = { close: 'Close' } as const;

export const MAKE_SCORED = {
  note: 'This is plain Ink. It plays at once, and nothing in it is scored.',
  open: 'Make this scored',
  title: 'Make this a scored scene',
  lead: 'Four steps. Each writes lines into your text, with places that wait for your words; Ctrl Z takes a step back.',
  steps: {
    head: {
      title: 'Say what the scene is',
      about:
        'Title, place, task and who is there, at the top of the file. The brief and the title page are made from it.',
    },
    endings: {
      title: 'Name the endings',
      about: 'Every way through the story ends with a name. The debrief opens with what came of it.',
    },
    decisions: {
      title: 'Name the decisions',
      about: 'Choices that belong together get a name of their own. Records and class votes know them by it.',
    },
    worth: {
      title: 'Say what each reply is worth',
      about: 'A tone, a step for security and one for service, and why. One reply of each decision is best.',
    },
  },
  write: (places: number) => (places === 1 ? 'Write 1 place' : `Write ${places} places`),
  done: 'done',
  nothing: 'nothing found to write',
  failed:
    'Ink could not read the text after this step, so nothing was written. Mend what the problem list says first, or write it by hand.',
  after: 'Then fill in what waits for your words. Alt 3 shows the replies as a table.',
} as const;
