import { describe, expect, it } from 'vitest';
import { violations } from './architecture/rules';
import { parseFile, readSource } from './architecture/source';

const check = (files: Readonly<Record<string, string>>) =>
  violations(Object.entries(files).map(([file, text]) => parseFile(file, text)));

describe('the house', () => {
  it('keeps its import rules', () => {
    const files = readSource('src');
    expect(files.length).toBeGreaterThan(20);
    expect(violations(files)).toEqual([]);
  });
});

describe('the checker itself', () => {
  it('fails on an empty tree', () => {
    expect(violations([])).toEqual(['There is no source to check.']);
  });

  it('passes what the table allows', () => {
    const files = {
      'core/a.ts': `export const a = 1;`,
      'story/s.ts': `import { Story } from 'inkjs'; import { a } from '../core/a'; export const s = [Story, a];`,
      'apps/play/main.ts': `import { s } from '../../story/s'; import './play.css'; export const p = s;`,
      'main.ts': `import('./apps/play/main');`,
    };
    expect(check(files)).toEqual([]);
  });

  it.each([
    ['core imports nothing', { 'core/a.ts': `import { u } from '../ui/u';` }],
    ['a type is an import, too', { 'core/a.ts': `import type { U } from '../ui/u';` }],
    ['an import type is one as well', { 'core/a.ts': `export type X = import('../ui/u').U;` }],
    ['and so is a re-export', { 'core/a.ts': `export * from '../ui/u';` }],
    ['or a dynamic import', { 'core/a.ts': `export const u = () => import('../ui/u');` }],
    ['ui and stage never meet', { 'ui/a.ts': `import { s } from '../stage/s';` }],
    ['ui sees only the read side of a session', { 'ui/a.ts': `import { s } from '../session/session';` }],
    ['art imports the core only', { 'art/a.ts': `import { s } from '../session/view';` }],
    ['nobody imports an app', { 'session/a.ts': `import { p } from '../apps/play/main';` }],
    ['not even another app', { 'apps/host/a.ts': `import { p } from '../play/main';` }],
    ['phaser belongs to the stage', { 'ui/a.ts': `import 'phaser';` }],
    ['howler belongs to the adapters', { 'session/a.ts': `import 'howler';` }],
    ['inkjs belongs to the story', { 'session/a.ts': `import { Compiler } from 'inkjs/full';` }],
    ['a library needs a row', { 'ui/a.ts': `import 'left-pad';` }],
    ['a folder needs a row', { 'helpers/a.ts': `export const a = 1;` }],
    ['node is for command line and server', { 'story/a.ts': `import 'node:fs';` }],
    ['the core has no clock', { 'core/a.ts': `export const d = new Date(0);` }],
    ['no chance', { 'core/a.ts': `export const r = Math.random();` }],
    ['and no timers', { 'core/a.ts': `setTimeout(() => 1, 1);` }],
    ['nor has the classroom a clock', { 'classroom/a.ts': `export const d = new Date(0);` }],
    ['or timers', { 'classroom/a.ts': `setTimeout(() => 1, 1);` }],
    ['it knows no story and no screen', { 'classroom/a.ts': `import { s } from '../session/view';` }],
    ['the clock is one adapter', { 'ui/a.ts': `export const now = Date.now();` }],
    ['chance is one adapter', { 'apps/play/a.ts': `export const id = crypto.randomUUID();` }],
  ])('fails when broken: %s', (_rule, files) => {
    expect(check(files)).toHaveLength(1);
  });

  it('finds what a phone reaches by a detour', () => {
    const files = {
      'apps/phone/main.ts': `import { u } from '../../ui/u';`,
      'ui/u.ts': `import { s } from '../session/view'; export const u = s;`,
      'session/view.ts': `export { s } from '../story/s';`,
      'story/s.ts': `export const s = 1;`,
    };
    expect(check(files)).toEqual(['apps/phone reaches story/s: a phone loads no stage, story, studio.']);
  });

  it('finds a cycle', () => {
    const files = {
      'core/a.ts': `import './b';`,
      'core/b.ts': `import './c';`,
      'core/c.ts': `import './a';`,
    };
    expect(check(files)).toEqual(['A cycle: core/a -> core/b -> core/c -> core/a']);
  });

  it('finds names that are one on macOS and Windows', () => {
    expect(check({ 'ui/app.ts': '', 'ui/App.tsx': '' })).toEqual([
      'ui/App and ui/app are one file on macOS and Windows: rename one.',
    ]);
  });

  it('takes a property named Date for what it is', () => {
    expect(
      check({ 'core/a.ts': `export const a = (x: { Date: number }) => ({ Date: x.Date, b: Math.floor(1) });` }),
    ).toEqual([]);
  });
});
