import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { oneFileCsp } from '../csp.mjs';

/** Where the Studio puts the scene; see src/studio/files/one-file.ts. */
const MARK = '<!-- scene -->';

const TYPES: Readonly<Record<string, string>> = { woff2: 'font/woff2', webm: 'audio/webm' };

/**
 * Writes `one-scene.html` beside the classic player: the whole player in one page, without a scene. The Studio puts a
 * scene into it and hands it over; a colleague opens it with a double-click, where a page may ask for no second file.
 */
export function writeOneFile(root: string, outDir: string): void {
  const folder = path.resolve(root, outDir);
  const read = (name: string): string => readFileSync(path.join(folder, name), 'utf8');
  const data = (name: string): string => {
    const type = TYPES[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
    return `data:${type};base64,${readFileSync(path.join(folder, name)).toString('base64')}`;
  };
  const style = withFonts(read('player.css'), data);
  const script = withSounds(read('player.js'), data);
  // Either would end the script early, or begin one inside of it.
  if (/<\/script|<!--/i.test(script) || /<\/style/i.test(style)) {
    throw new Error(
      'The player holds a sign that ends a script or a style sheet inside a page: it cannot be one file.',
    );
  }
  writeFileSync(
    path.join(folder, 'one-scene.html'),
    page(readFileSync(path.join(root, 'index.html'), 'utf8'), style, script),
  );
}

/** Older forms of a font are left out: whatever opens the page reads the newest. */
function withFonts(css: string, data: (name: string) => string): string {
  return css
    .replace(/,\s*url\([^)]*\.woff\)\s*format\([^)]*\)/g, '')
    .replace(/url\(\.\/(assets\/[^)]*\.woff2)\)/g, (_whole, name: string) => `url(${data(name)})`);
}

/** Sounds in the form that browsers of today play; the other form stays an address that leads nowhere. */
function withSounds(script: string, data: (name: string) => string): string {
  return script
    .replace(/([`'"])(assets\/[^`'"]*\.webm)\1/g, (_whole, quote: string, name: string) => quote + data(name) + quote)
    .replace(/([`'"])(assets\/[^`'"]*\.mp3)\1/g, (_whole, quote: string) => `${quote}data:audio/mpeg,${quote}`);
}

function page(index: string, style: string, script: string): string {
  const policy = `<meta http-equiv="Content-Security-Policy" content="${oneFileCsp(hash(script), hash(style))}">`;
  const parts: [string, string][] = [
    ['<!-- csp -->', policy],
    ['</head>', `<style>${style}</style>\n  </head>`],
    ['<div id="app"></div>', `<div id="app"></div>\n    ${MARK}\n    <script>${script}</script>`],
  ];
  const bare = index
    .replace(/\s*<link rel="(?:icon|apple-touch-icon)"[^>]*>/g, '')
    .replace(/\s*<script type="module"[^>]*><\/script>/, '');
  return parts.reduce((html, [where, what]) => {
    if (!html.includes(where)) throw new Error(`index.html has no ${where}.`);
    return html.replace(where, () => what);
  }, bare);
}

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
