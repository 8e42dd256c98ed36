/** Words of the page as a whole: its bar, its opening and closing, the plain page and the paper. */

export const PAGE = {
  brand: 'Rapport',
  title: (scene: string) => `Debrief: ${scene}`,
  practice: 'Practice',
  practiceNote: { head: 'Practice.', says: 'Nothing here counts: the first attempt stays as it was.' },
  posts: 'All posts',
  print: 'Print or save',
} as const;

export const HERO = {
  /** Which attempt, and when. */
  when: (practice: boolean, date: string) => `${practice ? 'Practice' : 'First attempt'}, ${date}`,
  right: (practice: boolean, right: number, of: number) =>
    `${practice ? 'Right in this practice' : 'First time right'}: ${right} of ${of}`,
  replies: 'Your replies',
  /** Before its number. */
  decision: 'Decision',
} as const;

export const CLOSING = {
  keep: 'Keep this',
  mile: 'Your next mile',
  oneStep: (competency: string) => `${competency}, one step on.`,
  /** Before the decision it comes from. */
  from: 'From',
  decision: (number: number) => `decision ${number}`,
} as const;

export const ACTIONS = {
  title: 'What next',
  again: 'Play it again as practice',
} as const;

export const HONESTY = {
  title: 'About this record',
  counts: (practice: boolean, nickname: string) =>
    practice
      ? `This was practice. It counts for nothing, and ${nickname}’s first attempt stays as it was.`
      : `This first attempt stays on record for ${nickname}.`,
  kept: 'It is kept on this computer only; whoever uses this profile here can see it, and nothing is sent anywhere.',
  judgment:
    'What counts as best is its authors’ judgment, and no veteran has rated it yet: if you would have done it another way, say so in class. A game score is practice. It is not proof of how anyone works a post, and it is not for discipline or selection.',
} as const;

export const PAPER = {
  attempt: (practice: boolean) => (practice ? 'practice, not a first attempt' : 'first attempt'),
  ownWords: 'My own words: what I will try next',
  trainer: 'Trainer',
} as const;

export const PLAIN = {
  title: (scene: string) => `What was said: ${scene}`,
  note: 'This scene is plain Ink: it plays, and nothing in it is scored. Its author can make it a scored one in the Studio.',
  again: 'Play again',
  said: 'What was said',
} as const;
