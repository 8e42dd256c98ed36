/** Words of opening a scene that somebody handed over. */
export const OPEN = {
  reading: 'Reading the scene…',
  refused: 'This scene was not opened.',
  broken: (title: string) =>
    `“${title}” does not play yet, so it was not added. Whoever wrote it can mend it in the Studio; this is what it says:`,
  link: 'The address does not name a scene file beside this page.',
  disk: 'This page was opened from a folder, where a browser follows no link to a scene. Drop the file on the posts instead.',
  away: (name: string) => `“${name}” did not arrive. Check that the file lies beside this page.`,
} as const;
