import { expect } from 'vitest';

/** Tags close what they open, every reference has its target, ids are unique, and no number went missing. */
export function expectDrawable(svg: string): void {
  expect(svg).not.toMatch(/NaN|undefined|Infinity|\[object/);
  expect(openTags(svg)).toEqual([]);
  const ids = [...svg.matchAll(/\bid="([^"]*)"/g)].map((match) => match[1]);
  expect(new Set(ids).size).toBe(ids.length);
  const targets = [...svg.matchAll(/url\(#([^)]*)\)|href="#([^"]*)"/g)].map((match) => match[1] ?? match[2]);
  for (const target of targets) expect(ids).toContain(target);
}

function openTags(svg: string): string[] {
  const open: string[] = [];
  for (const [, closing, name, , alone] of svg.matchAll(/<(\/?)([a-zA-Z]+)((?:[^<>"]|"[^"]*")*?)(\/?)>/g)) {
    if (alone) continue;
    if (!closing) open.push(name ?? '');
    else if (open.pop() !== name) return [`</${name}>`];
  }
  return open;
}
