/** Words of the decision table, and of what writes its cells into the text. */

/** Why a cell cannot be written. */
export const WRITE = {
  unsafe: 'Written from here this would change something else in the scene too. Change it in Write.',
  backslash: 'A backslash means something to Ink. Leave it out, or write it in Write.',
  twice: (name: string) => `“# ${name}” stands twice on this reply. Take one away in Write first.`,
  dynamic: 'This depends on what happened in the scene (it has braces). Change it in Write.',
  comment: 'A comment stands in the middle of this. Change it in Write, so that the comment is not lost.',
  brackets: 'This reply has no [brackets] to hold its tags. Add them in Write first.',
  empty: 'A reply needs words.',
  steps: (who: string) => `What stands behind “# ${who}” cannot be read. Mend it in Write first.`,
  first: 'It is the first reply already.',
  last: 'It is the last reply already.',
  apart: 'Something stands between the two replies that belongs to neither. Move it in Write.',
  inBraces: 'These replies stand inside braces, where moving one could change when it shows. Move it in Write.',
  between: 'A comment stands there, and it would end up above another reply. Move it in Write.',
} as const;
