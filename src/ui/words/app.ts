/** Words of what lies around the screens: banners, and pages that stand where a screen is missing. */
export const APP = {
  officer: 'Officer',
  officerNumber: (n: number) => `Officer ${n}`,
  debrief: 'Debrief',
  toPosts: 'Back to the posts',
  gone: 'This play is not on this computer',
  goneWhy: 'It may belong to another profile, or it was removed.',
  noPost: 'There is no post at this address',
  whoTakes: 'Who takes this post?',
  notStarted: 'The scene did not load. Check the network and press Start again; nothing is lost.',
  notArrived: 'This part did not arrive',
  safe: 'The network may be away. Your progress is safe on this computer.',
  again: 'Try again',
  moment: 'One moment',
} as const;

export const BANNERS = {
  stopped:
    'The story could not go on from here. What you played is kept; leave the scene and carry on, or tell your trainer what it says below.',
  takenAway: 'This play was brought to another tab. It goes on there; nothing is lost.',
  otherTab: 'This play is open in another tab. Go on there, or bring it here; nothing is lost.',
  bring: 'Bring it here',
  storyError: (slug: string) => `The story “${slug}” has an error. What you see is the story as it was.`,
  exportProgress: 'Export progress',
  notKept: (cause: string) => `Progress could not be kept: ${cause}`,
  imported: (profiles: number, plays: number, skipped: number) =>
    `Imported ${profiles} profiles and ${plays} plays; ${skipped} were here already.`,
  noSound: 'Sound does not play here. The scene goes on in silence; captions say what would be heard.',
  noPicture: 'The picture does not show on this computer. The scene goes on in words and portraits.',
  tooLong: 'This scene takes too long to read, so it was not added. Ask whoever wrote it to look at it in the Studio.',
  noReader: 'The part that reads scenes did not arrive.',
} as const;
