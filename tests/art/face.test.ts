import { describe, expect, it } from 'vitest';
import { blinking, drawFace, type FaceStyle, MOODS, mix, speaking, toSvg } from '../../src/art';
import { FACES } from '../../src/core/model';
import { expectDrawable } from './svg';

const style: FaceStyle = { ink: '#1f2336', brow: '#1f2336', lashes: true, age: 1 };
const draw = (face: (typeof MOODS)['calm']): string => `<svg>${toSvg(drawFace(face, style))}</svg>`;

describe('InkFace', () => {
  it('has nineteen faces, no two alike', () => {
    expect(FACES).toHaveLength(19);
    expect(new Set(FACES.map((face) => draw(MOODS[face]))).size).toBe(19);
  });

  it('morphs from any face to any other, all the way', () => {
    for (const from of FACES) {
      for (const to of FACES) {
        expectDrawable(draw(mix(MOODS[from], MOODS[to], 0.4)));
      }
    }
  });

  it('starts and ends a morph on the faces themselves', () => {
    expect(mix(MOODS.calm, MOODS.furious, 0)).toEqual(MOODS.calm);
    expect(mix(MOODS.calm, MOODS.furious, 1)).toEqual(MOODS.furious);
  });

  it('shuts the eyes in a blink, and leaves eyes alone that are shut', () => {
    expect(draw(blinking(MOODS.calm))).not.toBe(draw(MOODS.calm));
    expect(blinking(MOODS.delighted)).toBe(MOODS.delighted);
  });

  it('opens a closed mouth to speak and moves an open one', () => {
    for (const face of FACES) expectDrawable(draw(speaking(MOODS[face], 1)));
    expect(speaking(MOODS.calm, 1).mouthOpen).toBeGreaterThan(0.3);
    expect(speaking(MOODS.talking, 1).mouthOpen).toBeLessThan(MOODS.talking.mouthOpen);
  });
});
