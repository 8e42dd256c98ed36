import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/**
 * Left and right, which do not turn round on a page that is written from the right. Allowed are the scene's own places
 * over the picture, which does not turn either, and the middle of something.
 */
const PHYSICAL =
  /(?<![-\w])(?:(?:margin|padding|border|inset)-(?:left|right)|border-(?:top|bottom)-(?:left|right)-radius|left|right)[-\w]*\s*:|text-align:\s*(?:left|right)\b/;
const MIDDLE = /(?:left|right):\s*50%/;
/** The place of a part of the scene, as core/frame works it out for text and picture alike. */
const OVER_THE_PICTURE = /left:\s*(?:var\(--(?:stage|reading|panel|bar|card)-x\)|calc\(var\(--focus-x\) \+ 1rem\))/;
/** The cursor of the text, which the library under the editor draws at the left edge of its place. */
const CURSOR = /border-left: 2px solid var\(--text\)/;

const allowed = (file: string, line: string): boolean =>
  MIDDLE.test(line) ||
  (file.startsWith('src/ui/scene/') && OVER_THE_PICTURE.test(line)) ||
  (file === 'src/studio/editor/code.css' && CURSOR.test(line));

function physical(file: string, text: string): string[] {
  return text
    .split('\n')
    .flatMap((line, i) => (PHYSICAL.test(line) && !allowed(file, line) ? [`${file}:${i + 1}: ${line.trim()}`] : []));
}

it('no style says left or right where it means the beginning or the end', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((file) => `src/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.css'));
  expect(files.length).toBeGreaterThan(80);
  const found = files.flatMap((file) => physical(file, readFileSync(file, 'utf8')));
  expect(found).toEqual([]);
});

it('knows what it looks for', () => {
  const line = (text: string, file = 'src/ui/a.css') => physical(file, text).length;
  for (const text of ['  margin-left: 1rem;', 'right: 0;', 'border-left-width: 2px;', 'text-align: left;', '{left:0}'])
    expect(line(text), text).toBe(1);
  for (const text of ['border-top-right-radius: 1px;', 'padding-right: 0;', 'left: calc(50% + 2rem);'])
    expect(line(text), text).toBe(1);
  for (const text of ['margin-inline-start: 1rem;', 'left: 50%;', 'text-align: start;', '--card-left: 1rem;'])
    expect(line(text), text).toBe(0);
  expect(line('  left: var(--card-x);')).toBe(1);
  expect(line('  left: var(--card-x);', 'src/ui/scene/relation.css')).toBe(0);
});
