/** The title that a scene gives itself, from its text alone: it is asked for at every save. */

const TITLE = /^[ \t]*#[ \t]*title[ \t]*:[ \t]*([^#\r\n]*)/im;

/** @returns '' where the text has none. */
export function titleOf(text: string): string {
  return (TITLE.exec(text)?.[1] ?? '').trim().slice(0, 200);
}
