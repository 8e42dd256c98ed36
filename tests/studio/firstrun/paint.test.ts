import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { painted } from '../../../src/studio/firstrun/paint';

const paints = (line: string) =>
  painted(line, 'Dale')
    .filter((p) => p.paint !== 'plain')
    .map((p) => [p.paint, p.text]);

describe('a line of the skeleton in colours', () => {
  it.each([
    ['# cast: Dale = Dale, driver', [['tag', '# cast:']]],
    [
      'Dale: (tired) Evening.',
      [
        ['person', 'Dale:'],
        ['face', '(tired) '],
      ],
    ],
    ['    # best \\', [['best', '# best']]],
    ['=== start', [['knot', '=== start']]],
    ['    -> after', [['logic', '-> after']]],
    [
      '* (ask) ["((What would you say?))" \\',
      [
        ['choice', '* (ask)'],
        ['choice', '['],
        ['wait', '((What would you say?))'],
      ],
    ],
  ])('%s', (line, expected) => {
    expect(paints(line)).toEqual(expected);
  });

  it('loses no letter of any line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (line) => {
        expect(
          painted(line, 'Dale')
            .map((p) => p.text)
            .join(''),
        ).toBe(line);
      }),
    );
  });
});
