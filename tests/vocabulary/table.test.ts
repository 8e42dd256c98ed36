import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PLACES as DRAWN, LOOKS } from '../../src/art/names';
import type { StoryMeta } from '../../src/core/model';
import { readDecision, readGlobal, readLine, readOption } from '../../src/vocabulary/read';
import { authoringReference } from '../../src/vocabulary/reference';
import type { Draft } from '../../src/vocabulary/rows';
import { PLACES } from '../../src/vocabulary/scenery';
import { placesOf, splitTag, TABLE } from '../../src/vocabulary/table';

const names = { cast: ['Theo', 'Beck'], hidden: ['detectors'], endings: ['lights-on'] };

/** A draft with what other rows refer to. */
function draft(): Draft<StoryMeta> {
  return { place: 'side-door', cast: [{ id: 'Theo' }] as unknown as StoryMeta['cast'] };
}

function problemsOf(read: (report: (rule: string, what: string, mend: string) => void) => void): string[] {
  const said: string[] = [];
  read((rule, what, mend) => said.push(`${rule}: ${what} ${mend}`));
  return said;
}

describe('every row of the table', () => {
  it.each(TABLE.global.map((r) => [r.name, r] as const))('global %s reads its own example', (_name, row) => {
    expect(problemsOf((report) => readGlobal(splitTag(row.example), draft(), report))).toEqual([]);
  });
  it.each(TABLE.line.map((r) => [r.name, r] as const))('line %s reads its own example', (_name, row) => {
    expect(problemsOf((report) => readLine('Hm.', [splitTag(row.example)], names, report))).toEqual([]);
  });
  it.each(TABLE.decision.map((r) => [r.name, r] as const))('decision %s reads its own example', (_name, row) => {
    expect(problemsOf((report) => readDecision([splitTag(row.example)], [], 'x', names, report))).toEqual([]);
  });
  it.each(TABLE.choice.map((r) => [r.name, r] as const))('choice %s reads its own example', (_name, row) => {
    expect(problemsOf((report) => readOption('a', 'A', [splitTag(row.example)], names, report))).toEqual([]);
  });

  it('has a name of its own at each place', () => {
    for (const rows of Object.values(TABLE)) expect(new Set(rows.map((r) => r.name)).size).toBe(rows.length);
  });

  it('that takes a value refuses an empty one', () => {
    for (const row of TABLE.choice.filter((r) => r.syntax !== '')) {
      const said = problemsOf((report) => readOption('a', 'A', [{ name: row.name, value: '' }], names, report));
      expect(said, row.name).toHaveLength(1);
    }
    for (const row of TABLE.line.filter((r) => r.syntax !== '')) {
      const said = problemsOf((report) => readLine('', [{ name: row.name, value: '' }], names, report));
      expect(said, row.name).toHaveLength(1);
    }
  });
});

describe('a mistake', () => {
  it('in a tag name gets the nearest name', () => {
    expect(problemsOf((r) => readOption('a', 'A', [splitTag('securty: 2')], names, r))).toEqual([
      'unknown-tag: "# securty" is not a word of the language. Did you mean "security"?',
    ]);
    expect(problemsOf((r) => readLine('', [splitTag('Thoe: rapport 1')], names, r))).toEqual([
      'unknown-tag: "# Thoe" is not a word of the language. Did you mean "Theo"?',
    ]);
  });

  it('of place says where the tag belongs', () => {
    expect(problemsOf((r) => readLine('', [splitTag('security: 2')], names, r))).toEqual([
      'misplaced-tag: "# security" cannot stand on a line of the story. It belongs inside a choice\'s brackets.',
    ]);
    expect(placesOf('sound')).toEqual(['line', 'choice']);
  });

  it('in a value says the range or the nearest word', () => {
    const said = (tag: string) => problemsOf((r) => readOption('a', 'A', [splitTag(tag)], names, r))[0];
    expect(said('security: 4')).toContain('outside -3 to 3');
    expect(said('security: 1.5')).toContain('whole number');
    expect(said('tone: lowkey')).toContain('Did you mean "low-key"?');
    expect(said('shows: vigilence 2')).toContain('Did you mean "vigilance"?');
    expect(said('Theo: trust 2')).toContain('Known here: competence, integrity, rapport');
    expect(said('promise: ticket for Theo')).toContain('promise: ticket to Theo');
  });

  it('of case or spaces is forgiven', () => {
    const read = readOption('a', 'A', [splitTag(' Tone :  LOW-KEY '), splitTag('THEO: Rapport  2')], names, () => {});
    expect(read.tone).toBe('low-key');
    expect(read.people).toEqual({ Theo: { competence: 0, integrity: 0, rapport: 2 } });
  });
});

describe('old names', () => {
  it('may be several, the newest first, on a reply and on a decision', () => {
    const tags = [splitTag('was: stroll'), splitTag('was: go')];
    expect(readOption('walk', 'Walk.', tags, names, () => {}).was).toEqual(['stroll', 'go']);
    expect(readDecision(tags, [], 'x', names, () => {}).was).toEqual(['stroll', 'go']);
    expect(readOption('walk', 'Walk.', [], names, () => {})).not.toHaveProperty('was');
  });
});

describe('a suggestion', () => {
  it('comes as data, too, where one word is near', () => {
    const found: unknown[] = [];
    readOption('a', 'A', [splitTag('securty: 2'), splitTag('tone: lowkey'), splitTag('tone: x')], names, (...all) =>
      found.push(all[3]),
    );
    expect(found).toEqual([{ from: 'securty', to: 'security' }, { from: 'lowkey', to: 'low-key' }, undefined]);
  });
});

describe('the reference page', () => {
  it('is in step with the table', () => {
    expect(readFileSync('docs/authoring-reference.md', 'utf8')).toBe(authoringReference());
  });
});

describe('the scenery', () => {
  it('names exactly the places that are drawn', () => {
    expect([...PLACES].sort()).toEqual(Object.keys(DRAWN).sort());
    expect(Object.keys(LOOKS).length).toBeGreaterThanOrEqual(8);
  });
});
