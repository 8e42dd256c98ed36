/** The longer global tags: people, hidden facts, and those who hear of it afterwards. */
import { CUSTOMER_SETS, FACES, type Hidden, STAGES, type StoryMeta } from '../core/model';
import { START } from '../core/people';
import { TagError } from './problems';
import type { Draft } from './rows';
import { id, oneOf, pair, segments, whole } from './values';

export const CAST_EXAMPLE = 'cast: Theo = Theo Brandt, facilities engineer; employees; guarded; look theo';

export function castRow(value: string, meta: Draft<StoryMeta>): void {
  const [name, rest] = pair(value, 'cast', CAST_EXAMPLE);
  const [who = '', ...parts] = segments(rest);
  const comma = who.indexOf(',');
  const start = { ...START } as { competence: number; integrity: number; rapport: number };
  let set: StoryMeta['cast'][number]['set'] | undefined;
  let face: (typeof FACES)[number] = 'calm';
  let stage: (typeof STAGES)[number] = 'calm';
  let look: string | undefined;
  for (const part of parts) {
    const [word = '', value = ''] = part.split(/\s+/);
    if (word === 'look') look = value;
    else if (word === 'stage') stage = oneOf(value, STAGES, 'stage');
    else if (word === 'propensity') start.integrity = START.integrity + whole(value, -15, 15, 'propensity');
    else if (word === 'rapport' || word === 'competence') start[word] = whole(value, 0, 100, word);
    else if ((CUSTOMER_SETS as readonly string[]).includes(word)) set = oneOf(word, CUSTOMER_SETS, 'customer set');
    else face = oneOf(word, FACES, 'face, customer set or setting of a cast row');
  }
  if (!set) throw new TagError(`"${name}" has no customer set.`, `Add one of: ${CUSTOMER_SETS.join(', ')}.`);
  const full = comma === -1 ? who : who.slice(0, comma).trim();
  const role = comma === -1 ? '' : who.slice(comma + 1).trim();
  meta.cast = [...(meta.cast ?? []), { id: id(name, 'cast'), name: full, role, set, face, stage, look, start }];
}

export const HIDDEN_EXAMPLE =
  'hidden: detectors = Theo; class 2; trust 58 or trust 50 and rapport 55; about the fourteenth floor';

/** What each class of information needs where the story does not say (content bible 6.6). */
const CLASS_NEEDS: Record<Hidden['class'], Hidden['needs']> = {
  0: [{}],
  1: [{ rapport: 45 }, { trust: 45 }],
  2: [{ rapport: 50, trust: 45 }, { trust: 60 }],
  3: [{ trust: 65, rapport: 50 }],
  4: [{ trust: 70, integrity: 65 }],
  5: [{ trust: 75, rapport: 60 }],
};

function needs(value: string): Hidden['needs'] {
  return value.split(/\bor\b/).map((alternative) => {
    const need: Partial<Record<'trust' | 'rapport' | 'integrity', number>> = {};
    for (const part of alternative.split(/\band\b/)) {
      const [meter = '', points = ''] = part.trim().split(/\s+/);
      need[oneOf(meter, ['trust', 'rapport', 'integrity'] as const, 'meter')] = whole(points, 0, 100, meter);
    }
    return need;
  });
}

export function hiddenRow(value: string, meta: Draft<StoryMeta>): void {
  const [name, rest] = pair(value, 'hidden', HIDDEN_EXAMPLE);
  const [who = '', ...parts] = segments(rest);
  const names = (meta.cast ?? []).map((m) => m.id);
  let klass: Hidden['class'] = 2;
  let bounds: Hidden['needs'] | undefined;
  let about = '';
  for (const part of parts) {
    if (/^class\b/.test(part)) klass = whole(part.slice(5), 0, 5, 'class') as Hidden['class'];
    else if (/^about\b/.test(part)) about = part;
    else bounds = needs(part);
  }
  if (about === '')
    throw new TagError(
      `"${name}" does not say what a near miss may tell.`,
      `Add "about …", as in "${HIDDEN_EXAMPLE}".`,
    );
  const hidden = {
    id: id(name, 'hidden'),
    who: oneOf(who, names, 'name of the cast'),
    class: klass,
    needs: bounds ?? CLASS_NEEDS[klass],
    about,
  };
  meta.hidden = [...(meta.hidden ?? []), hidden];
}

export const HEARS_EXAMPLE =
  'hears: Rosa Quintero, night cleaning lead; from Theo; 0.3; tonight; good: He says door six listens.; bad: He says not to bother.';

export function hearsRow(value: string, meta: Draft<StoryMeta>): void {
  const [who = '', ...parts] = segments(value);
  const [name = '', role = ''] = who.split(',').map((s) => s.trim());
  const names = (meta.cast ?? []).map((m) => m.id);
  const found = { from: '', weight: 0.2, when: '', good: '', bad: '' };
  for (const part of parts) {
    if (/^from\s/.test(part)) found.from = oneOf(part.slice(5), names, 'name of the cast');
    else if (/^good:/.test(part)) found.good = part.slice(5).trim();
    else if (/^bad:/.test(part)) found.bad = part.slice(4).trim();
    else if (/^[\d.]+$/.test(part)) found.weight = Number(part);
    else found.when = part;
  }
  if (!found.from || !found.good || !found.bad || !(found.weight >= 0.1 && found.weight <= 0.4)) {
    throw new TagError(
      `"hears" for ${name || 'somebody'} is incomplete.`,
      `Write it like "${HEARS_EXAMPLE}" (weight 0.1 to 0.4).`,
    );
  }
  meta.listeners = [...(meta.listeners ?? []), { name, role, ...found }];
}
