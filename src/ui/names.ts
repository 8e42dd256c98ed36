/**
 * What people are called inside a sentence. Authors name speakers by a word before the line ("Man:"); a card may carry
 * that as it is, a sentence may not: "What the man with a lanyard heard".
 */
import type { CastMember } from '../core/model';

/** Small words inside proper names. */
const PARTICLES = new Set(
  'al am bin da das de del della den der di dos du e el ibn la le of ten ter und van von y zu'.split(' '),
);

const ARTICLE = /^(?:a|an|the)\s+/i;

/** What somebody may be to an officer who does not know their name. */
const ROLES = new Set(
  `applicant attendant attorney bystander caller carrier cashier chef child cleaner clerk contractor cook courier
  customer cyclist daughter delegate director doctor driver electrician employee engineer father foreman girl boy guest
  guard host hostess husband inspector installer intern janitor journalist kid lady lawyer locksmith man manager
  mechanic messenger mother neighbor nurse owner paramedic parent passenger patient photographer pilot plumber porter
  protester receptionist reporter resident salesman secretary shopper skater smoker son stranger student supervisor
  surgeon teacher technician teenager tenant tourist trainee trespasser trucker vendor visitor waiter waitress wife
  woman worker`.split(/\s+/),
);

/** "Theo", "Joan", "the man with a lanyard"; "you" for the officer. Starts lower case where it is no name. */
export function inSentence(cast: readonly CastMember[], id: string): string {
  if (id === 'officer') return 'you';
  const name = cast.find((one) => one.id === id)?.name.trim() || id;
  if (isDescription(name)) return described(name);
  const words = name.split(/[\s,]+/);
  if (words.length === 1) return isRole(name) ? described(name) : name;
  // Called by part of the name it is short for; by anything else ("Vendor"), the name itself says who that is.
  return words.includes(id) && !isRole(id) ? id : name;
}

/** At the start of a sentence. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const isRole = (word: string): boolean => ROLES.has(word.toLowerCase());

/** No proper name: it has an article, starts small, or has a small word in it that names do not have. */
function isDescription(name: string): boolean {
  if (ARTICLE.test(name)) return true;
  return name.split(/\s+/).some((word) => /^\p{Ll}/u.test(word) && !PARTICLES.has(word));
}

function described(name: string): string {
  const bare = name.replace(ARTICLE, '');
  return `the ${bare.charAt(0).toLowerCase()}${bare.slice(1)}`;
}
