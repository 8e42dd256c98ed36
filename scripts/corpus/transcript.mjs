/** How a conformance case is played and compared: choices as numbered lines, `?> ` before the answer, tags on a line. */

/** Numbers of the choices to take, one a line, the first choice being 1. */
export function answersOf(input) {
  return input
    .split('\n')
    .map((line) => Number.parseInt(line, 10) - 1)
    .filter((index) => index >= 0);
}

export function choiceLines(texts) {
  return `\n${texts.map((text, i) => `${i + 1}: ${text}\n`).join('')}?> `;
}

export function tagLine(tags) {
  return tags.length > 0 ? `# tags: ${tags.join(', ')}\n` : '';
}

/** A failure says where ink stood, in words that change with every version; that it failed is what counts. */
export const TROUBLE = '(the story cannot go on)';

/** Line ends and the last empty lines do not count; everything else does. */
function lines(text) {
  return text
    .replace(/^\uFEFF/, '')
    .replace(/^RUNTIME ERROR:.*$/gm, TROUBLE)
    .trimEnd()
    .split(/\r?\n/);
}

/** @returns the first line that differs, or undefined where two transcripts are the same. */
export function firstDifference(wanted, got) {
  const a = lines(wanted);
  const b = lines(got);
  for (let i = 0; i < Math.max(a.length, b.length); i += 1) {
    if (a[i] !== b[i]) return { line: i + 1, wanted: a[i], got: b[i] };
  }
  return undefined;
}

/** Words alone: without tags, empty lines and the spaces around a line, which Rapport does not keep. */
export function wordsOnly(text) {
  return lines(text)
    .filter((line) => !line.startsWith('# tags:'))
    .map((line) => line.replace(/^\?> /, '?>\n').trim())
    .join('\n')
    .split('\n')
    .map((line) => line.trim().replace(/\s+/g, ' '))
    .filter((line) => line !== '' && line !== '?>')
    .join('\n');
}
