import type { FaceStyle } from '../face/style';
import type { NamedLook, Officer } from '../names';
import { coatButtons, type JacketColours, lanyard, scarf, staffBadge, wetCoat, winterJacket } from './outfits/coats';
import { card, cigarette, gloves, rolledTie } from './outfits/hands';
import { beanie, cap, hearingAid, peakedCap, wetHair } from './outfits/hats';
import {
  badge,
  belt,
  collarPins,
  epaulettes,
  NAVY,
  nameplate,
  openCollar,
  patch,
  radio,
  stripes,
  tie,
} from './outfits/uniform';
import type { BeardName, BodyName, GlassesName, HeadName, Ids } from './parts';

/** A person as a recipe. Everything is a function of ids where it needs clip paths of its own. */
export interface Look {
  readonly skin: string;
  readonly hair: string;
  readonly head: HeadName;
  /** Turban or headscarf. */
  readonly cloth?: string;
  readonly beard?: BeardName;
  readonly glasses?: GlassesName;
  readonly face?: Partial<FaceStyle>;
  readonly body: BodyName;
  readonly colours: Readonly<Record<string, string>>;
  /** What the body's drawing keeps black besides its outlines. */
  readonly lines?: string;
  readonly over?: (next: Ids) => string;
  /** Caps, hearing aids, wet hair: drawn over the face. */
  readonly hat?: string;
}

/** On the darkest skins features need a deeper ink to be read. */
export const DEEP_INK = '#11131f';
const SHIRT = { top: '#b4cbe0', shoes: '#2a2d3d' };
const TROUSERS = '#2b3654';

const issued = (): string => belt() + epaulettes() + patch() + nameplate() + badge();
export const uniform = {
  body: 'ShirtColorTee',
  colours: SHIRT,
  lines: TROUSERS,
  over: () => tie() + issued() + radio(),
} as const;

const PATROL: JacketColours = { cloth: '#33446f', yoke: '#27365e', lining: '#7d6f6a', zip: '#e2b33c', pockets: false };
const winterUniform = {
  ...uniform,
  over: (next: Ids) =>
    tie() +
    winterJacket(PATROL, next) +
    epaulettes('#1d2a4d') +
    patch(448, 420) +
    nameplate(656, 392) +
    badge(976, 310) +
    radio() +
    gloves('#2a3047'),
} as const;

const WORK: JacketColours = {
  cloth: '#8a6a3c',
  yoke: '#5c5148',
  lining: '#c9b896',
  tape: '#e9e6d8',
  zip: '#e9e6d8',
  pockets: true,
};
const theo: Look = {
  skin: '#e8b48e',
  hair: '#8d8781',
  head: 'short2',
  beard: 'full',
  body: 'ShirtColorTee',
  colours: { top: '#6b7a80', shoes: '#4a3a30' },
  lines: '#3b4450',
  over: (next) => winterJacket(WORK, next),
  face: { age: 0.8, brow: '#6e6863' },
  hat: beanie('#4f6a78', '#3d5666'),
};

const third: Look = {
  skin: '#8a5537',
  hair: '#2a2330',
  head: 'short5',
  beard: 'chin',
  glasses: 'glasses2',
  body: 'Jacket',
  colours: { top: '#5d6674', jacket: '#b7a78d' },
  lines: '#4c4a63',
  face: { ink: DEEP_INK },
};

const hank: Look = {
  skin: '#a9683f',
  hair: '#dcd8d0',
  head: 'grayShort',
  beard: 'moustache7',
  ...uniform,
  over: () => belt() + openCollar('#a9683f') + epaulettes() + patch() + nameplate() + badge(),
  face: { age: 1, brow: '#cfcac2' },
};

const beck: Look = {
  skin: '#f0c6a4',
  hair: '#b9a58a',
  head: 'grayMedium',
  glasses: 'glasses',
  ...uniform,
  colours: { top: '#f3f0e6', shoes: '#2a2d3d' },
  over: () => belt() + tie() + epaulettes() + collarPins() + stripes(446, 330) + nameplate() + badge() + radio(),
  face: { age: 0.75, lashes: true },
};

const marguerite: Look = {
  skin: '#efbf98',
  hair: '#5a3d35',
  head: 'longBangs',
  body: 'Doc',
  colours: { top: '#6d3f55', coat: '#a5794e', pants: '#39415c' },
  over: () => wetCoat() + coatButtons(),
  hat: wetHair('#5a3d35'),
  face: { lashes: true, age: 0.7 },
};

const stranger: Look = {
  skin: '#d79a6b',
  hair: '#3a2a26',
  head: 'pomp',
  beard: 'goatee1',
  body: 'BlazerColorTee',
  colours: { top: '#e7e2d6', jacket: '#8b93a1' },
  lines: '#3f4658',
  over: () => lanyard('#2f8a7d', 806),
};

/** A thing in the raised hand: clothes first, then the arm over them. */
const holding = (look: Look, thing: string): Look => ({ ...look, over: (next) => (look.over?.(next) ?? '') + thing });

/** The seated bust's frame lies 284 units left of the standing one. */
const forBust = (svg: string): string => `<g transform="translate(-284 0)">${svg}</g>`;

const OFFICER_HEADS: Record<
  Officer,
  Pick<Look, 'skin' | 'hair' | 'head' | 'cloth' | 'beard' | 'glasses' | 'face' | 'hat'>
> = {
  a: { skin: '#8a5537', hair: '#241d2b', head: 'cornrows2', face: { lashes: true, ink: DEEP_INK } },
  b: { skin: '#b5793f', hair: '#2a2330', head: 'turban', cloth: '#2f4468', beard: 'full2' },
  c: { skin: '#f0c6a4', hair: '#b4632f', head: 'short2', face: { age: 0.55, brow: '#8f4a22' }, hat: hearingAid() },
  d: { skin: '#e3a77f', hair: '#241d2b', head: 'medium1', face: { lashes: true }, glasses: 'glasses2' },
};

const officer = (who: Officer): Look => ({ ...OFFICER_HEADS[who], ...uniform });
const inWinter = (who: Officer, hat = ''): Look => ({
  ...officer(who),
  ...winterUniform,
  hat: (OFFICER_HEADS[who].hat ?? '') + hat,
});
const withCap = (who: Officer): Look => ({ ...officer(who), hat: (OFFICER_HEADS[who].hat ?? '') + cap() });

export const RECIPES: Readonly<Record<NamedLook, Look>> = {
  theo: holding(theo, cigarette('#e8b48e', '#8a6a3c', '#5c5148')),
  'theo-bare': theo,
  jess: {
    skin: '#c98d62',
    hair: '#4a2f2b',
    head: 'medium2',
    body: 'Doc',
    colours: { top: '#e9e1d2', coat: '#3f7d78', pants: '#39415c', shoes: '#2a2d3d' },
    over: () => coatButtons() + scarf('#e2b33c', '#b98d27'),
    face: { lashes: true },
  },
  third: holding(third, forBust(cigarette('#8a6f55', '#4c4a63'))),
  'third-bare': third,
  hank: holding(hank, rolledTie('#a9683f', '#b4cbe0', NAVY)),
  'hank-bare': hank,
  beck,
  'beck-cap': { ...beck, glasses: undefined, hat: peakedCap() },
  marguerite,
  'marguerite-card': holding(marguerite, card('#efbf98', '#a5794e', '#8a3b53')),
  priya: {
    skin: '#b97a52',
    hair: '#241d2b',
    head: 'long',
    body: 'BlazerColorTee',
    colours: { top: '#e9d9b8', jacket: '#7a3f68' },
    lines: '#3a3550',
    face: { lashes: true },
  },
  lanyard: holding(stranger, card('#d79a6b', '#8b93a1', '#2f8a7d')),
  'lanyard-bare': stranger,
  evan: {
    skin: '#f3cfae',
    hair: '#4b362c',
    head: 'short4',
    body: 'EasingColorTee',
    colours: { top: '#f3efe6', jacket: '#97a0ab', shoes: '#2a2d3d' },
    lines: '#39415c',
    over: () => staffBadge('#3f7fa8'),
    face: { brow: '#3a2a22' },
  },
  amina: {
    skin: '#74462f',
    hair: '#2f4468',
    head: 'hijab',
    cloth: '#43608e',
    ...uniform,
    face: { lashes: true, ink: DEEP_INK },
  },
  'officer-a': officer('a'),
  'officer-a-winter': inWinter('a'),
  'officer-a-cap': withCap('a'),
  'officer-b': officer('b'),
  'officer-b-winter': inWinter('b'),
  // A turban takes no cap: the uniform is complete without one.
  'officer-b-cap': officer('b'),
  'officer-c': officer('c'),
  'officer-c-winter': inWinter('c', beanie(NAVY, '#1b2748', true)),
  'officer-c-cap': withCap('c'),
  'officer-d': officer('d'),
  'officer-d-winter': inWinter('d'),
  'officer-d-cap': withCap('d'),
};
