import { describe, expect, test } from 'vitest';
import { type KeyPress, keyAction, type Situation } from '../../../src/ui/scene/keys';

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  ...{ key, repeat: false, modified: false, onControl: false },
  ...more,
});
const reading: Situation = { phase: 'reading', replies: 0, numberKeys: true, held: false, focused: -1 };
const deciding: Situation = { phase: 'deciding', replies: 3, numberKeys: true, held: false, focused: -1 };

describe('while lines are read', () => {
  test.each([' ', 'Enter'])('"%s" goes on', (key) => {
    expect(keyAction(press(key), reading)).toEqual({ act: 'advance' });
  });

  test('a key held down goes on once, and a button keeps its own keys', () => {
    expect(keyAction(press(' ', { repeat: true }), reading)).toBeUndefined();
    expect(keyAction(press('Enter', { onControl: true }), reading)).toBeUndefined();
  });

  test('numbers do nothing', () => {
    expect(keyAction(press('1'), reading)).toBeUndefined();
  });
});

describe('at a decision', () => {
  test('Space and Enter take nothing: nothing is marked before the officer marks it', () => {
    expect(keyAction(press(' '), deciding)).toBeUndefined();
    expect(keyAction(press('Enter'), deciding)).toBeUndefined();
  });

  test('a number takes that reply, if there is one', () => {
    expect(keyAction(press('2'), deciding)).toEqual({ act: 'choose', index: 1 });
    expect(keyAction(press('4'), deciding)).toBeUndefined();
  });

  test('numbers wait until the key that advanced is up, and can be switched off', () => {
    expect(keyAction(press('1'), { ...deciding, held: true })).toBeUndefined();
    expect(keyAction(press('1', { repeat: true }), deciding)).toBeUndefined();
    expect(keyAction(press('1'), { ...deciding, numberKeys: false })).toBeUndefined();
  });

  test.each([
    ['ArrowDown', -1, 0],
    ['ArrowDown', 0, 1],
    ['ArrowDown', 2, 0],
    ['ArrowUp', -1, 2],
    ['ArrowUp', 0, 2],
    ['Home', 2, 0],
    ['End', 0, 2],
  ])('%s from reply %i goes to reply %i', (key, focused, index) => {
    const onControl = focused >= 0;
    expect(keyAction(press(key, { onControl }), { ...deciding, focused })).toEqual({ act: 'focus', index });
  });

  test('arrows on another button are its own', () => {
    expect(keyAction(press('ArrowDown', { onControl: true }), deciding)).toBeUndefined();
  });
});

test('Escape pauses at any time; shortcuts of the browser are left alone', () => {
  expect(keyAction(press('Escape'), deciding)).toEqual({ act: 'pause' });
  expect(keyAction(press('1', { modified: true }), deciding)).toBeUndefined();
});
