import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../../src/story/checks/rules';
import { FAMILIES } from '../../../src/vocabulary/problems';

const SRC = 'src/story/checks';

/** Files whose export is one rule of the family; what they share has no rule of its own. */
function ruleFiles(family: string): string[] {
  const made = /export const \w+(?:: Rule)? = (?:\{\s*id:|\w+\(\s*(?:'|\{\s*id:))|export const \w+: Rule\b/;
  return readdirSync(`${SRC}/${family}`).filter((file) => made.test(readFileSync(`${SRC}/${family}/${file}`, 'utf8')));
}

describe('the list of rules', () => {
  it('has every rule that stands in a file, each in the folder of its family', () => {
    for (const family of FAMILIES) {
      const listed = RULES.filter((rule) => rule.family === family).map((rule) => `${rule.id}.ts`);
      expect(ruleFiles(family).sort(), family).toEqual(listed.sort());
    }
  });

  it('gives each rule a name of its own', () => {
    expect(new Set(RULES.map((rule) => rule.id)).size).toBe(RULES.length);
  });

  it.each(RULES.map((rule) => [rule.family, rule] as const))('%s: has its twin test and says why', (family, rule) => {
    expect(existsSync(`tests/story/checks/${family}/${rule.id}.test.ts`), rule.id).toBe(true);
    expect(rule.why, rule.id).toMatch(/^[A-Z"].*[.?]$/);
    expect(['cues', 'hazards'].includes(family) ? rule.severity : 'advice').toBe('advice');
  });
});
