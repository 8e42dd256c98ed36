// Cuts the Phosphor icons (MIT, @phosphor-icons/core) that the interface uses into one table of path data.
//
//   node scripts/art/icons.mjs        writes src/ui/icons.gen.ts
//
// To use another icon add its name below and run this again. A name that ends in -fill takes the filled drawing.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const NAMES = [
  ...['arrow-counter-clockwise', 'arrow-down', 'arrow-left', 'arrow-right', 'arrow-up', 'arrow-u-up-left'],
  ...['caret-down', 'caret-left', 'caret-right', 'caret-up', 'chats-circle-fill', 'check', 'check-circle-fill'],
  ...['check-fat-fill', 'clipboard-text', 'clock', 'clock-counter-clockwise', 'closed-captioning'],
  ...['dice-five', 'dice-five-fill', 'door-open', 'download-simple', 'ear', 'equals', 'eye', 'fast-forward'],
  ...['flag-banner-fill', 'gear-six', 'handshake', 'handshake-fill', 'hourglass-medium', 'info'],
  ...['keyboard', 'lightbulb', 'list-bullets', 'lock-fill', 'map-pin-fill', 'medal', 'minus', 'monitor', 'moon'],
  ...['notebook', 'path', 'pause', 'pause-circle-fill', 'pencil-simple', 'phone', 'play-fill', 'plus', 'printer'],
  ...['quotes', 'radio', 'road-horizon', 'scales', 'seal-check-fill', 'shield-check-fill', 'smiley', 'smiley-angry'],
  ...['smiley-meh', 'smiley-nervous', 'smiley-sad', 'speaker-high', 'speaker-high-fill', 'speaker-slash', 'star-fill'],
  ...['text-aa', 'trash', 'upload-simple', 'user-plus', 'users', 'users-three-fill', 'warning', 'x'],
  ...['identification-card-fill', 'truck-fill', 'briefcase-fill', 'shield-star-fill', 'lock-simple-open', 'eye-slash'],
  ...['folder-open', 'books', 'file-text', 'package', 'sun'],
  ...['hand-fill', 'signpost', 'signpost-fill', 'gavel', 'note', 'stop-fill', 'arrow-square-out', 'presentation-chart'],
  ...['timer', 'wifi-slash', 'chalkboard-teacher-fill', 'skip-forward', 'question'],
  ...['device-mobile', 'projector-screen', 'flag', 'play', 'magnifying-glass', 'sliders-horizontal'],
  ...['timer-fill', 'corners-out'],
];

function drawing(name) {
  const weight = name.endsWith('-fill') ? 'fill' : 'bold';
  const file = name.endsWith('-fill') ? name : `${name}-bold`;
  const svg = readFileSync(join(root, `node_modules/@phosphor-icons/core/assets/${weight}/${file}.svg`), 'utf8');
  const paths = [...svg.matchAll(/<path d="([^"]+)"/g)].map((found) => found[1]);
  if (paths.length === 0) throw new Error(`${name} has no path.`);
  return paths.join('');
}

const rows = [...NAMES].sort().map((name) => `  '${name}': '${drawing(name)}',`);
writeFileSync(
  join(root, 'src/ui/icons.gen.ts'),
  [
    '/** Written by scripts/art/icons.mjs from Phosphor Icons (MIT); change that list, not this file. */',
    'export const ICONS = {',
    ...rows,
    '} as const;',
    'export type IconName = keyof typeof ICONS;',
    '',
  ].join('\n'),
);
