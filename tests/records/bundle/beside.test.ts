import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { besidePage } from '../../../src/records/bundle/beside';

const PAGE = 'https://example.test/training/rapport/index.html?seed=7#/open/x';
const FOLDER = 'https://example.test/training/rapport/';

describe('a link to a scene beside the page', () => {
  it.each([
    ['the-dock.rapport', `${FOLDER}the-dock.rapport`],
    ['scenes/the dock.ink', `${FOLDER}scenes/the%20dock.ink`],
    ['Żółw.RAPPORT', `${FOLDER}%C5%BB%C3%B3%C5%82w.RAPPORT`],
  ])('%s', (name, address) => {
    expect(besidePage(name, PAGE)).toBe(address);
  });

  it.each([
    ...['../x.rapport', '/x.rapport', '//elsewhere.test/x.rapport', 'https://elsewhere.test/x.rapport', 'x.rapport?y'],
    ...['data:x.rapport', 'a/../../x.rapport', 'a\\x.rapport', 'x.html', 'x.rapport/', '', '.rapport', 'x.rapport#y'],
    ...['%2e%2e/x.rapport', '..%2fx.rapport', 'a/./x.rapport', 'javascript:alert(1)//x.rapport'],
  ])('leads nowhere else: %s', (name) => {
    expect(besidePage(name, PAGE)).toBeUndefined();
  });

  it('never leaves the folder of the page, whatever it says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const address = besidePage(`${name}.rapport`, PAGE);
        if (address !== undefined) expect(address.startsWith(FOLDER)).toBe(true);
      }),
    );
  });
});
