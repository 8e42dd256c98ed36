import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileStory } from '../../../src/story/compile';
import { placeholders } from '../../../src/studio/skeleton/placeholders';
import { TEMPLATES, templateScene } from '../../../src/studio/templates/templates';

describe('templates', () => {
  it('are all of the files in the folder', () => {
    const files = readdirSync('src/studio/templates').filter((name) => name.endsWith('.ink'));
    expect(TEMPLATES).toHaveLength(files.length);
  });

  it.each(TEMPLATES.map((t) => [t.id, t] as const))('%s plays as it is, with nothing to mend', (id, template) => {
    const result = compileStory(template.text, { file: 'story.ink', slug: id });
    // Advice on replies that are yet to be written means nothing.
    const finished = placeholders(template.text).length === 0;
    const told = result.problems.filter((p) => !p.setAside && (finished || p.severity === 'error'));
    expect(told.map((p) => `${p.severity} ${p.line} ${p.rule} ${p.what}`)).toEqual([]);
    if (!result.ok) return;
    expect(result.walks.every((w) => w.complete && w.trouble.length === 0)).toBe(true);
    expect(templateScene(template).files[0]?.text).toBe(template.text);
  });

  it('wait for words, but for those that explain', () => {
    expect(TEMPLATES.filter((t) => placeholders(t.text).length === 0).map((t) => t.id)).toEqual([
      'explained',
      'everyWord',
    ]);
  });
});
