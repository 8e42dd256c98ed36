import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../src/vocabulary/problems';
import { findings, lineOf, planted, problems, STORY } from './story';

/** The sound story with a promise of secrecy in a reply that is sound. */
const SECRET = planted(
  '"Take your time out here, and I will look',
  '"I won\'t tell a soul out here, and I will look',
  STORY,
);
const LAST_TAG = '# ending: ajar = Ajar; The door stands open.\n';

const withTag = (source: string, tag: string) => planted(LAST_TAG, `${LAST_TAG}# set-aside: ${tag}\n`, source);
const secrecy = (source: string): Problem | undefined => findings(source, 'secrecy')[0];

describe('a set-aside', () => {
  it('keeps the finding, with its reason', () => {
    expect(secrecy(SECRET)?.setAside).toBeUndefined();
    expect(secrecy(withTag(SECRET, 'secrecy = He knows the limit.'))?.setAside).toBe('He knows the limit.');
  });

  it('may be for one decision, and then is for no other', () => {
    expect(secrecy(withTag(SECRET, 'secrecy, cold = He knows the limit.'))?.setAside).toBe('He knows the limit.');
    expect(secrecy(withTag(SECRET, 'secrecy, open = He knows the limit.'))?.setAside).toBeUndefined();
  });

  it('does nothing to an error', () => {
    const broken = planted(
      'service: 2 \\\n    # Theo: competence 2',
      'service: -2 \\\n    # Theo: competence 2',
      STORY,
    );
    const found = problems(withTag(broken, 'best-sum = It stays.'));
    const errors = found.filter((p) => p.rule === 'best-sum');
    expect(errors.length).toBeGreaterThan(0);
    expect(errors.every((p) => p.setAside === undefined)).toBe(true);
  });
});

describe('the rule set-aside', () => {
  const told = (source: string) =>
    problems(source).flatMap(({ rule, line, what, mend }) => (rule === 'set-aside' ? [{ line, what, mend }] : []));

  it('is silent where each has its finding', () => {
    expect(told(withTag(SECRET, 'secrecy, cold = He knows the limit.'))).toEqual([]);
  });

  it.each([
    ['secrecies = x', 'There is no rule "secrecies" to set aside.', 'Did you mean "secrecy"?'],
    ['best-sum = x', 'What "best-sum" finds are errors, and errors cannot be set aside.', 'Mend what it finds.'],
    ['secrecy, colt = x', 'There is no decision "colt" to set aside for.', 'Did you mean "cold"?'],
    ['secrecy, open = x', 'Nothing is found any more that "secrecy, open" would set aside.', 'Remove the line.'],
    ['answer = x', 'Nothing is found any more that "answer" would set aside.', 'Remove the line.'],
  ])('%s: %s', (tag, what, mend) => {
    const source = withTag(SECRET, tag);
    expect(told(source)).toEqual([{ line: lineOf(source, '# set-aside'), what, mend }]);
  });
});
