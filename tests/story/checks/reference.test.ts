import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ALL_RULES } from '../../../src/story/checks';
import { checkerReference } from '../../../src/story/checks/reference';
import { THRESHOLDS } from '../../../src/story/checks/thresholds';

it('docs/checker.md is what the rules say; write it with "npm run -s rapport -- docs --write"', () => {
  expect(readFileSync('docs/checker.md', 'utf8').replace(/\r\n/g, '\n')).toBe(checkerReference());
});

it('lists every rule and every threshold once', () => {
  const page = checkerReference();
  for (const { id, severity } of ALL_RULES) expect(page.split(`\n| \`${id}\` | ${severity} |`), id).toHaveLength(2);
  for (const name of Object.keys(THRESHOLDS)) expect(page.split(`\n| \`${name}\` |`), name).toHaveLength(2);
});
