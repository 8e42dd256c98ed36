/** Words that more than one part of the player says. */
export const COMMON = {
  close: 'Close',
  notices: 'Notices',
  closeNotice: 'Close this notice',
  textSize: 'Text size',
  soundOff: 'Sound: off',
  soundOn: 'Sound: on',
  settings: 'Settings',
  who: 'Who is on post?',
  posts: 'Posts',
  carryOn: 'Carry on',
  pausedAt: (decision: number) => `Paused at decision ${decision}`,
  firstAttempt: 'First attempt',
  practice: 'Practice',
  lookBack: 'Look back',
  notScored: 'Not scored',
  plainInk: 'Plain Ink',
} as const;
