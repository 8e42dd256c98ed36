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
