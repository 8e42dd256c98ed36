import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileStory } from '../../../src/story/compile';
import { draftStory } from '../../../src/story/draft';
import { applyStrings } from '../../../src/story/strings/apply';
import { type StoryString, stringsOf } from '../../../src/story/strings/collect';
import { mergeTable, type TableRow } from '../../../src/story/strings/merge';

const SLUGS = ['smoke-break', 'relief', 'name-on-the-list'];
const read = (slug: string) => readFileSync(`stories/${slug}/story.ink`, 'utf8');
const draft = (text: string, slug = 'relief') => draftStory(text, { file: 'story.ink', slug }).draft;
const replaced = (text: string, edits: readonly { from: number; to: number; text: string }[]) =>
  edits.toSorted((a, b) => b.from - a.from).reduce((t, e) => t.slice(0, e.from) + e.text + t.slice(e.to), text);
/** Another language of sorts; conditions, and speakers inside a line, stay. */
const KEPT = /(\{[^{}|:]*(?::|\})|[A-Z][\w'-]*(?: \([^)]*\))?: (?:\([a-z-]+\))?)/;
const foreign = (text: string) =>
  text
    .split(KEPT)
    .map((part, i) => (i % 2 === 1 ? part : part.replace(/[aeiou]+/g, 'ö')))
    .join('');
const row = (s: StoryString, translation: string): TableRow => ({ ...s, translation, state: '' });

describe.each(SLUGS)('the texts of %s', (slug) => {
  const text = read(slug);
  const strings = stringsOf(draft(text, slug));

  it('are found with ids of their own, each where it stands', () => {
    expect(new Set(strings.map((s) => s.id)).size).toBe(strings.length);
    for (const s of strings) expect(text.slice(s.span.from, s.span.to)).toBe(s.text);
    expect(strings.length).toBeGreaterThan(200);
  });

  it('come back translated, in a story that compiles with the same key', () => {
    const translations = new Map(strings.map((s) => [s.id, foreign(s.text)]));
    const whole = compileStory(text, { file: 'story.ink', slug });
    const { edits, refused } = applyStrings(strings, translations);
    expect(refused).toEqual([]);
    expect(edits.length).toBeGreaterThan(150);
    const turned = compileStory(replaced(text, edits), { file: 'story.ink', slug });
    expect(turned.problems.filter((p) => p.severity === 'error')).toEqual([]);
    expect(turned.ok && whole.ok && turned.artifact.keyHash === whole.artifact.keyHash).toBe(true);
  });
});

describe('a table that a translator has begun', () => {
  const text = read('relief');
  const before = stringsOf(draft(text));
  const table = before.map((s) => row(s, `de ${s.text}`));

  it('keeps every translation when lines are put in between', () => {
    const more = text.replace(/^(=== \w+.*)$/gm, '$1\nA line that was not there before.');
    const rows = mergeTable(stringsOf(draft(more)), table);
    expect(rows.filter((r) => r.state === '' && r.translation !== '')).toHaveLength(before.length);
    expect(rows.filter((r) => r.state === 'new').every((r) => r.text.startsWith('A line that'))).toBe(true);
  });

  it('follows a line whose words were mended, and asks to look again', () => {
    const line = before.find((s) => s.id.includes('~') && s.text.length > 40) as StoryString;
    const mended = `${line.text.slice(0, -1)}, really.`;
    const rows = mergeTable(stringsOf(draft(text.replace(line.text, mended))), table);
    expect(rows.find((r) => r.text === mended)).toMatchObject({ translation: `de ${line.text}`, state: 'changed' });
  });

  it('keeps asking until the translator has looked', () => {
    const rows = mergeTable(before, [{ ...row(before[0] as StoryString, 'alt'), state: 'changed' }]);
    expect(rows[0]).toMatchObject({ translation: 'alt', state: 'changed' });
  });
});

it('refuses a translation that would change the ink, and says which mark', () => {
  const strings = stringsOf(draft(read('smoke-break'), 'smoke-break'));
  const logic = strings.find((s) => s.text.includes('{')) as StoryString;
  const plain = strings.find((s) => s.id === 'task') as StoryString;
  const refuse = (s: StoryString, words: string) => applyStrings([s], new Map([[s.id, words]])).refused[0]?.reason;
  expect(refuse(logic, 'no logic')).toContain('Keep each');
  expect(refuse(plain, 'a # tag')).toContain('"#"');
  expect(refuse(plain, 'on -> END')).toContain('"->"');
  expect(refuse(plain, 'two\nlines')).toContain('one line');
  const condition = logic.text.match(/\{[^{}|:]*:/)?.[0] ?? '';
  expect(refuse(logic, logic.text.replace(condition, '{etwas:'))).toContain(condition);
});
