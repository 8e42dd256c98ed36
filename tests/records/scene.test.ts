import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freeSlug, slugOf } from '../../src/records/scene';

describe('the name of a scene in addresses', () => {
  it.each([
    ['The Smoke Break', 'the-smoke-break'],
    ['Zoë’s Łódź!', 'zoes-lodz'],
    ['../../etc/passwd', 'etc-passwd'],
    ['张伟', 'scene'],
    ['', 'scene'],
  ])('%s', (title, slug) => {
    expect(slugOf(title)).toBe(slug);
  });

  it('is always safe to use as a file name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (title) => {
        expect(slugOf(title)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        expect(slugOf(title).length).toBeLessThanOrEqual(60);
      }),
    );
  });

  it('is its own, or has the first number that nobody has', () => {
    expect(freeSlug('dock', ['door'])).toBe('dock');
    expect(freeSlug('dock', ['dock', 'dock-2'])).toBe('dock-3');
  });
});
