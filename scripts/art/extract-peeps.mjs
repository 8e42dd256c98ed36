// Cuts the Open Peeps art that the cast uses out of its packages, so that the product ships no package for it.
//
//   node scripts/art/extract-peeps.mjs                     heads, beards and glasses, from @dicebear/open-peeps
//   node scripts/art/extract-peeps.mjs --bodies bodies.json   bodies as well
//
// Heads come from the installed dev dependency, so the first form runs at any time. Bodies come from
// @opeepsfun/open-peeps 1.0.6, which is no dependency: fetch it once (`npm pack @opeepsfun/open-peeps@1.0.6`),
// bring its bodies into one JSON of the form {body_standing: {Name: {svg}}, body_effigy: {…}} and pass that file.
// Without it the bodies already in assets/characters/bodies.json stay as they are.
//
// Output: lists of {fill, d}; fill is a role (skin, ink, hair, cloth, top, …) or a colour. Numbers are rounded to
// what a 4K screen can show. Provenance: assets/credits.json.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const out = (name) => join(root, 'assets', 'characters', name);

/** The heads of the looks that have names: every player loads these. */
const HEADS = [
  ...['short2', 'medium2', 'short5', 'grayShort', 'grayMedium', 'longBangs', 'long', 'pomp', 'cornrows2'],
  ...['turban', 'medium1', 'hijab', 'short4'],
];
/** Heads of composed looks alone: loaded when a story has one. */
const MORE_HEADS = [
  ...['afro', 'bangs', 'bantuKnots', 'mediumBangs', 'dreads1', 'flatTop', 'longCurly', 'mediumStraight', 'noHair1'],
  ...['noHair3', 'shaved2', 'short1', 'short3', 'twists'],
];
const BEARDS = ['full', 'full2', 'chin', 'moustache7', 'goatee1'];
const GLASSES = ['glasses', 'glasses2'];
const BODIES = {
  body_standing: ['ShirtColorTee', 'Doc', 'BlazerColorTee', 'EasingColorTee'],
  body_effigy: ['Jacket'],
};

/** Marks put in for the colours, so that the roles can be read back from the markup. */
const MARKS = { skin: '%skin%', headContrast: '%hair%', clothing: '%cloth%' };

/** Every path with the fill it inherits. */
function paths(svg) {
  const found = [];
  const inherited = [];
  for (const [, closing, tag, attributes] of svg.matchAll(/<(\/?)(g|path)([^>]*)>/g)) {
    const fill = attributes.match(/fill="([^"]*)"/)?.[1];
    if (tag === 'g') {
      if (closing) inherited.pop();
      else inherited.push(fill ?? inherited.at(-1));
    } else if (!closing) {
      found.push({ fill: role(fill ?? inherited.at(-1) ?? '#000'), d: attributes.match(/ d="([^"]*)"/)[1] });
    }
  }
  return found;
}

function role(fill) {
  const named = fill.match(/^(?:%(\w+)%|\{\{(\w+?)(?:Color)?\}\})$/);
  if (named) return (named[1] ?? named[2]).replace('outline', 'ink');
  return fill === '#000' ? 'ink' : fill;
}

/** Bodies are written in absolute coordinates, so whole units add up to no error. */
const whole = (d) => d.replace(/-?\d*\.\d+/g, (n) => String(Math.round(Number(n))));

async function fromDicebear(file, name, wanted) {
  const library = new URL('./components/', import.meta.resolve('@dicebear/open-peeps'));
  const parts = (await import(new URL(`${file}.js`, library)))[name];
  return Object.fromEntries(wanted.map((key) => [key, paths(parts[key]({}, MARKS))]));
}

const heads = {
  head: await fromDicebear('head', 'head', HEADS),
  beard: await fromDicebear('facialHair', 'facialHair', BEARDS),
  glasses: await fromDicebear('accessories', 'accessories', GLASSES),
};
writeFileSync(out('heads.json'), `${JSON.stringify(heads)}\n`);
const more = await fromDicebear('head', 'head', MORE_HEADS);
writeFileSync(out('more-heads.json'), `${JSON.stringify(more)}\n`);

const at = process.argv.indexOf('--bodies');
if (at > 0) {
  const source = JSON.parse(readFileSync(process.argv[at + 1], 'utf8'));
  const bodies = {};
  for (const [kind, names] of Object.entries(BODIES)) {
    for (const name of names) {
      bodies[name] = paths(source[kind][name].svg).map((part) => ({ ...part, d: whole(part.d) }));
    }
  }
  writeFileSync(out('bodies.json'), `${JSON.stringify(bodies)}\n`);
}
