import { expect, it } from 'vitest';
import { studioKey } from '../../src/studio/shell/keys';

const press = (key: string, more: Partial<Parameters<typeof studioKey>[0]> = {}) =>
  studioKey({ key, code: '', alt: false, control: false, shift: false, typing: false, ...more });

it('has a key for each view, also where Alt makes another letter of the digit', () => {
  expect(press('¡', { code: 'Digit1', alt: true })).toEqual({ do: 'view', view: 'write' });
  expect(press('5', { code: 'Digit5', alt: true })).toEqual({ do: 'view', view: 'bots' });
  expect(press('6', { code: 'Digit6', alt: true })).toEqual({ do: 'view', view: 'people' });
  expect(press('7', { code: 'Digit7', alt: true })).toBeUndefined();
  expect(press('1', { code: 'Digit1' })).toBeUndefined();
});

it('leaves undo to the field in which one types, and takes it everywhere else', () => {
  expect(press('z', { control: true })).toEqual({ do: 'undo' });
  expect(press('Z', { control: true, shift: true })).toEqual({ do: 'redo' });
  expect(press('y', { control: true })).toEqual({ do: 'redo' });
  expect(press('z', { control: true, typing: true })).toBeUndefined();
  expect(press('z')).toBeUndefined();
});

it('plays, saves, finds and changes panes from anywhere', () => {
  expect(press('F', { control: true, shift: true, typing: true })).toEqual({ do: 'find' });
  expect(press('f', { control: true })).toBeUndefined();
  expect(press('Enter', { control: true, typing: true })).toEqual({ do: 'play' });
  expect(press('s', { control: true, typing: true })).toEqual({ do: 'save' });
  expect(press('F6', { shift: true, typing: true })).toEqual({ do: 'pane', back: true });
});
