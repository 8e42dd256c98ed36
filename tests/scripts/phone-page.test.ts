/** The built page of phones: what it weighs, and that old phones can read it. */
import { gzipSync } from 'node:zlib';
import { build, parseSync, type Rolldown, Visitor } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';
import { phoneBuild } from '../../scripts/vite/phone';

/** Bytes, packed, of all that a phone fetches when it joins for the first time. */
const MOST = 20_480;

const files = new Map<string, string>();

beforeAll(async () => {
  const config = phoneBuild(process.cwd(), 'dist/phone');
  const built = (await build({ ...config, build: { ...config.build, write: false } })) as Rolldown.RolldownOutput;
  for (const file of built.output) files.set(file.fileName, file.type === 'chunk' ? file.code : String(file.source));
});

const ending = (end: string): string[] => [...files].filter(([name]) => name.endsWith(end)).map(([, text]) => text);

describe('the phone page', () => {
  it('is three files and fits', () => {
    expect([...files.keys()].map((name) => name.split('.').at(-1)).toSorted()).toEqual(['css', 'html', 'js']);
    const sizes = [...files.values()].map((text) => gzipSync(text, { level: 9 }).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(MOST);
  });

  it('asks for its own files alone, at addresses that hold for every code', () => {
    const [html = ''] = ending('.html');
    const asked = [...html.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address]) => address ?? '');
    expect(asked.filter((address) => !/^\/phone\/assets\/[\w-]+\.(?:js|css)$/.test(address))).toEqual(['data:,']);
    for (const style of ending('.css')) expect(style).not.toMatch(/url\(|@import/);
  });

  it('says nothing that Safari 13 and Chrome 80 do not understand', () => {
    for (const script of ending('.js')) expect(newerThanPhones(script)).toEqual([]);
    for (const style of ending('.css')) expect(newerStyles(style)).toEqual([]);
  });
});

/** Functions and properties that came later; a build makes none of them older. */
const CALLS =
  /\.(?:at|replaceAll|replaceChildren|findLast|findLastIndex|hasOwn|toSorted|toReversed|randomUUID|allSettled)\(|structuredClone|crypto\.subtle/g;

function newerThanPhones(script: string): string[] {
  const { program, errors } = parseSync('phone.js', script);
  const found = errors.map((error) => error.message);
  const isNew = (what: string) => () => {
    found.push(what);
  };
  new Visitor({
    ChainExpression: isNew('?.'),
    LogicalExpression: ({ operator }) => {
      if (operator === '??') found.push('??');
    },
    AssignmentExpression: ({ operator }) => {
      if (/^(?:\?\?|\|\||&&)=$/.test(operator)) found.push(operator);
    },
    PropertyDefinition: isNew('a field of a class'),
    PrivateIdentifier: isNew('#private'),
    StaticBlock: isNew('static {}'),
    MetaProperty: ({ meta }) => {
      if (meta.name === 'import') found.push('import.meta');
    },
    Literal: (node) => {
      if ('bigint' in node) found.push('a big number');
      if ('regex' in node && node.regex && (/\(\?<[=!]/.test(node.regex.pattern) || /[dv]/.test(node.regex.flags))) {
        found.push(`/${node.regex.pattern}/${node.regex.flags}`);
      }
    },
  }).visit(program);
  return [...found, ...(script.match(CALLS) ?? [])];
}

const STYLES =
  /:(?:has|is|where)\(|[;{]inset\b|\d(?:dvh|svh|lvh|cqw)\b|aspect-ratio|color-mix|clamp\(|@(?:layer|container|property)|(?:margin|padding|inset|border)-(?:inline|block)\s*:|[;{](?:row-|column-)?gap:|overflow-wrap:\s*anywhere|oklch|&/g;

function newerStyles(style: string): string[] {
  return style.match(STYLES) ?? [];
}

describe('the search itself', () => {
  it.each([
    ['a?.b', '?.'],
    ['a ?? b', '??'],
    ['a ||= b', '||='],
    ['class A { b = 1 }', 'a field of a class'],
    ['class A { #b() {} }', '#private'],
    ['1n', 'a big number'],
    ['/(?<=a)b/', '/(?<=a)b/'],
    ['a.at(-1)', '.at('],
    ['import.meta.url', 'import.meta'],
  ])('finds %s', (script, what) => {
    expect(newerThanPhones(script)).toEqual([what]);
  });

  it.each([
    'a:has(b){}',
    'a{inset:0}',
    'a{display:flex;gap:1px}',
    'a{height:100dvh}',
    'a{margin-inline:1px}',
    'a{b{}&:c{}}',
  ])('finds %s', (style) => {
    expect(newerStyles(style)).toHaveLength(1);
  });

  it('passes what they know', () => {
    expect(newerThanPhones('async()=>{const {a,...b}=await c;return{...b,a:/(?<n>a)/}}')).toEqual([]);
    expect(newerStyles('a{padding-inline-start:1rem;display:grid;grid-gap:1px}')).toEqual([]);
  });
});
