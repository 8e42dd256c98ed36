/** Words that people type, as ink takes them for words: what means something to ink gets a backslash in front. */

/** Hash, brackets, braces and bar; arrows, glue and threads; the second sign of what would begin a comment. */
const SPECIAL = /[#[\]{}|]|<(?=[->])|-(?=>)|(?<=\/)[/*]/g;

/** One line without spaces around it: a text that was pasted with line breaks stays one text. */
export function oneLine(text: string): string {
  return text.replace(/\s*[\r\n\u2028\u2029]\s*/g, ' ').trim();
}

export function escaped(text: string): string {
  return text.replace(SPECIAL, '\\$&');
}

/** What ink shows of a text as it stands in the file. */
export function unescaped(raw: string): string {
  return raw.replace(/\\(.)/g, '$1');
}

/** Whether a text as it stands in the file depends on the play: then no cell can say what it is. */
export function isDynamic(raw: string): boolean {
  return /(?<!\\)[{}]/.test(raw);
}
