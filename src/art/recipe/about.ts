import type { Composition } from './recipe';

/** What a composed look shows, for alternative text. It names no gender, because the drawing decides none. */
export function aboutRecipe({ head, hair, beard, dress, with: things, age }: Composition): string {
  const worn = [DRESS[dress], ...things.flatMap((thing) => THINGS[thing] ?? [])];
  const last = worn.pop() as string;
  const clothes = worn.length > 0 ? `${worn.join(', ')} and ${last}` : last;
  const chin = beard === 'none' ? '' : `${beard === 'full' ? 'a full beard' : BEARDS[beard]}, `;
  return `A person ${years(age)} with ${HEADS[head].replace('%', hair === 'dark' ? 'dark' : hair)}, ${chin}in ${clothes}`;
}

const DECADES = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties'] as const;
function years(age: number): string {
  if (age < 20) return 'in their late teens';
  return `in their ${DECADES[Math.floor(age / 10) - 2] ?? 'nineties'}`;
}

const HEADS: Readonly<Record<Composition['head'], string>> = {
  short2: 'short % hair',
  short1: 'short % hair',
  short3: 'short wavy % hair',
  short4: 'short side-parted % hair',
  short5: 'short thick % hair',
  grayShort: 'short receding % hair',
  pomp: '% hair swept up',
  flatTop: 'a % flat top',
  shaved2: '% hair shaved at the sides',
  noHair1: 'a bald head',
  noHair3: 'a bald head with some % hair at the sides',
  afro: 'a % afro',
  twists: '% twists',
  dreads1: '% dreadlocks',
  bantuKnots: '% hair in knots',
  cornrows2: '% cornrows in a ponytail',
  medium1: 'a % bob',
  medium2: 'chin-length % hair',
  mediumStraight: 'straight % hair to the shoulders',
  grayMedium: 'short full % hair',
  bangs: '% hair with bangs',
  mediumBangs: 'shoulder-length % hair with bangs',
  long: 'long % hair',
  longBangs: 'long % hair with bangs',
  longCurly: 'long curly % hair',
  hijab: 'a headscarf',
  turban: 'a turban',
};

const BEARDS = { chin: 'a chin beard', goatee: 'a goatee', moustache: 'a moustache' } as const;

const DRESS: Readonly<Record<Composition['dress'], string>> = {
  'work shirt': 'a work shirt',
  suit: 'a suit',
  hoodie: 'a hoodie',
  scrubs: 'scrubs',
  vest: 'a reflective vest',
  coat: 'a long coat',
  jacket: 'a work jacket',
  uniform: 'uniform',
};

const THINGS: Readonly<Partial<Record<Composition['with'][number], string>>> = {
  lanyard: 'a lanyard',
  glasses: 'glasses',
  'hard hat': 'a hard hat',
  phone: 'a phone in the hand',
  box: 'a box on the shoulder',
};
