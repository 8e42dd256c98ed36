// Cuts the Phosphor icons (MIT, @phosphor-icons/core) that the interface uses into one table of path data.
//
//   node scripts/art/icons.mjs        writes src/ui/icons.gen.ts and src/ui/tool-icons.gen.ts
//
// To use another icon add its name below and run this again. A name that ends in -fill takes the filled drawing.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const NAMES = [
  ...['arrow-counter-clockwise', 'arrow-down', 'arrow-left', 'arrow-right', 'arrow-up', 'arrow-u-up-left'],
  ...['caret-down', 'caret-right', 'caret-up', 'chats-circle-fill', 'check', 'check-circle-fill', 'check-fat-fill'],
  ...['clipboard-text', 'clock', 'clock-counter-clockwise', 'closed-captioning', 'dice-five-fill', 'door-open'],
  ...['download-simple', 'ear', 'equals', 'eye', 'fast-forward', 'flag-banner-fill', 'gear-six', 'handshake-fill'],
  ...['hourglass-medium', 'info', 'keyboard', 'lightbulb', 'list-bullets', 'lock-fill', 'map-pin-fill', 'minus'],
  ...['monitor', 'path', 'pause', 'pause-circle-fill', 'pencil-simple', 'phone', 'play-fill', 'printer', 'quotes'],
  ...['radio', 'road-horizon', 'seal-check-fill', 'shield-check-fill', 'smiley', 'smiley-angry', 'smiley-meh'],
  ...['smiley-nervous', 'smiley-sad', 'speaker-high', 'speaker-high-fill', 'speaker-slash', 'star-fill', 'text-aa'],
  ...['trash', 'upload-simple', 'user-plus', 'users-three-fill', 'warning', 'x', 'identification-card-fill'],
  ...['truck-fill', 'briefcase-fill', 'shield-star-fill', 'lock-simple-open', 'eye-slash', 'folder-open', 'note'],
  ...['timer', 'question', 'projector-screen', 'play'],
];
/** What only the tools draw: the Studio and the classroom. The player loads none of these. */
const TOOLS = [
  ...['arrow-square-out', 'books', 'caret-left', 'chalkboard-teacher-fill', 'copy', 'corners-out', 'device-mobile'],
  ...['device-tablet', 'dice-five', 'file-text', 'flag', 'gavel', 'hand-fill', 'lock-simple', 'magnifying-glass'],
  ...['moon', 'notebook', 'plus', 'presentation-chart', 'pulse', 'qr-code', 'scales', 'signpost', 'signpost-fill'],
  ...['skip-forward', 'sliders-horizontal', 'stop-fill', 'timer-fill', 'user-minus', 'users', 'wifi-high'],
  ...['wifi-slash'],
];

function drawing(name) {
  const weight = name.endsWith('-fill') ? 'fill' : 'bold';
  const file = name.endsWith('-fill') ? name : `${name}-bold`;
  const svg = readFileSync(join(root, `node_modules/@phosphor-icons/core/assets/${weight}/${file}.svg`), 'utf8');
  const paths = [...svg.matchAll(/<path d="([^"]+)"/g)].map((found) => found[1]);
  if (paths.length === 0) throw new Error(`${name} has no path.`);
  return paths.join('');
}

function write(file, name, names) {
  const rows = [...names].sort().map((one) => `  '${one}': '${drawing(one)}',`);
  const head = '/** Written by scripts/art/icons.mjs from Phosphor Icons (MIT); change that list, not this file. */';
  writeFileSync(join(root, file), [head, `export const ${name} = {`, ...rows, '} as const;', ''].join('\n'));
}

write('src/ui/icons.gen.ts', 'ICONS', NAMES);
write('src/ui/tool-icons.gen.ts', 'TOOL_ICONS', TOOLS);
