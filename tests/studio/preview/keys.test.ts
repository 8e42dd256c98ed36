import { expect, it } from 'vitest';
import { previewKey } from '../../../src/studio/preview/keys';

const press = (key: string, more: Partial<Parameters<typeof previewKey>[0]> = {}) =>
  previewKey({ key, ctrlKey: false, altKey: false, metaKey: false, target: null, ...more }, 3);
const slider = { matches: (selector: string) => selector.includes('input') } as unknown as Element;

it.each([
  ['1', { do: 'choose', index: 0 }],
  ['3', { do: 'choose', index: 2 }],
  ['4', undefined],
  ['ArrowLeft', { do: 'step', by: -1 }],
  ['ArrowRight', { do: 'step', by: 1 }],
  ['Backspace', { do: 'back' }],
  ['a', undefined],
])('takes %s for what it says', (key, does) => {
  expect(press(key)).toEqual(does);
});

it('leaves the arrows to a slider, and modified keys to the Studio', () => {
  expect(press('ArrowLeft', { target: slider })).toBeUndefined();
  expect(press('2', { target: slider })).toEqual({ do: 'choose', index: 1 });
  expect(press('1', { altKey: true })).toBeUndefined();
  expect(press('1', { ctrlKey: true })).toBeUndefined();
});
