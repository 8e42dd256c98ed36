import { resolveObjectURL } from 'node:buffer';
import { expect, it } from 'vitest';
import { type HeldDrawing, holdDrawing } from '../../src/ui/drawings';

const hold = (key: string): HeldDrawing => holdDrawing(key, async () => `<svg>${key}</svg>`);
const alive = (address: string): boolean => resolveObjectURL(address) !== undefined;

async function passBy(from: number, count: number): Promise<string[]> {
  const held = Array.from({ length: count }, (_, i) => hold(`${from + i}`));
  const addresses = await Promise.all(held.map(({ address }) => address));
  for (const { release } of held) release();
  // What goes is taken away behind the promise of its address.
  await Promise.resolve();
  return addresses;
}

it('keeps a drawing as long as it is shown, and the last few after that', async () => {
  const shown = hold('shown');
  const address = await shown.address;
  const passed = await passBy(0, 20);
  expect(alive(address)).toBe(true);
  expect(passed.map(alive)).toEqual(passed.map((_, i) => i >= 12));
  expect(await hold('19').address).toBe(passed[19]);

  shown.release();
  await passBy(100, 7);
  expect(alive(address)).toBe(true);
  await passBy(200, 1);
  expect(alive(address)).toBe(false);
  expect(await hold('shown').address).not.toBe(address);
});

it('is shown until the last who shows it lets it go', async () => {
  const [one, two] = [hold('both'), hold('both')];
  const address = await one.address;
  expect(await two.address).toBe(address);
  one.release();
  await passBy(300, 20);
  expect(alive(address)).toBe(true);
  two.release();
  await passBy(400, 20);
  expect(alive(address)).toBe(false);
});

it('draws anew what could not be drawn', async () => {
  let tries = 0;
  const draw = async () => {
    tries += 1;
    if (tries === 1) throw new Error('the art did not come');
    return '<svg/>';
  };
  const failed = holdDrawing('late', draw);
  await expect(failed.address).rejects.toThrow('the art did not come');
  failed.release();
  expect(await holdDrawing('late', draw).address).toMatch(/^blob:/);
});
