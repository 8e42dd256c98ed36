/** Who came to the post, read from a sentence such as "Dale, a delivery driver. Tired." */
import { type CustomerSet, FACES, type Face } from '../../core/model';
import { bareLetters } from '../../records/scene';
import { tagNames } from '../../vocabulary/table';
import { FEELINGS, SETS } from './notions';
import { plain } from './plain';

export interface Somebody {
  /** Stands before what they say, and in names of variables: letters and digits. */
  readonly id: string;
  /** In full, for cards. */
  readonly name: string;
  readonly role: string;
  readonly set: CustomerSet;
  readonly face: Face;
}

/** What stands in where the answer says nothing. */
export interface Stranger {
  readonly name: string;
  readonly role: string;
}

const TITLE = /^(?:(?:mr|mrs|ms|mx|dr|sgt|lt|capt|officer|sergeant)\b\.?\s+)/i;
const NAME = /^\p{Lu}[\p{L}\p{M}'’-]*(?:\s+(?:\p{Lu}[\p{L}\p{M}'’.-]*|de|del|van|von|bin|al|la|der|da|dos))*/u;
const CALLED = /\b(?:called|named|name is)\s+(.*)$/iu;
const ARTICLE = /^(?:an?|the|some|one|our|my)\s+/i;

export function somebody(answer: string, stranger: Stranger): Somebody {
  const text = plain(answer);
  const { name, rest } = named(text);
  const face = faceOf(rest);
  const role = roleOf(rest) || (name === '' ? '' : stranger.role);
  const full = name || capital(role) || stranger.name;
  const id = idOf(name.replace(TITLE, '')) || idOf(lastWord(role)) || idOf(stranger.name) || 'Visitor';
  return { id: free(id), name: full, role: role || stranger.role, set: setOf(`${text} ${role}`), face };
}

/** A name and what was said besides it; '' where no name was given. */
function named(text: string): { readonly name: string; readonly rest: string } {
  const called = CALLED.exec(text);
  const at = called ? text.length - (called[1] ?? '').length : 0;
  const from = text.slice(at);
  const title = TITLE.exec(from)?.[0] ?? '';
  const found = ARTICLE.test(from) ? undefined : NAME.exec(from.slice(title.length))?.[0];
  const bare = found?.replace(/[.’'-]+$/, '');
  if (bare) {
    const before = called ? `${text.slice(0, called.index)} ` : '';
    return { name: clipped(title + bare, 40), rest: before + from.slice(title.length + bare.length) };
  }
  // "dale, a driver": a word or two before the first comma is a name in any script, unless it begins like a role.
  const [head = '', ...others] = text.split(/[,，、;:]/);
  const words = head.trim().split(/\s+/);
  const isName = others.length > 0 && words.length <= 2 && !ARTICLE.test(`${head.trim()} `) && /\p{L}/u.test(head);
  return isName ? { name: clipped(capital(head.trim()), 40), rest: others.join(',') } : { name: '', rest: text };
}

/** The first words after the name, without article and feeling. */
function roleOf(rest: string): string {
  const [first = ''] = rest
    .replace(/^[\s,.;:，、–—-]+/, '')
    .replace(/^(?:is|was)\s+/i, '')
    .split(/[.,;:!?，、。–—(]|\s(?:and|who|with|from|at|called|named)\s|\s(?:called|named)$/i);
  const words = first.trim().replace(ARTICLE, '').split(/\s+/);
  while (words.length > 0 && feelingOf(words[0] ?? '')) words.shift();
  return clipped(words.join(' ').replace(/["“”;=]/g, ''), 40);
}

function faceOf(text: string): Face {
  const words = text.toLowerCase().match(/[\p{L}'’-]+/gu) ?? [];
  for (const [i, word] of words.entries()) {
    const face = feelingOf(word);
    if (face && !['not', 'never', 'no'].includes(words[i - 1] ?? '')) return face;
  }
  return 'calm';
}

function feelingOf(word: string): Face | undefined {
  const lower = word.toLowerCase();
  return FACES.find((face) => face === lower) ?? (Object.hasOwn(FEELINGS, lower) ? FEELINGS[lower] : undefined);
}

function setOf(text: string): CustomerSet {
  return SETS.find(([, words]) => words.test(text))?.[0] ?? 'visitors';
}

/** The first word in plain letters, so that ink can have it in a variable; '' where there is none. */
export function idOf(text: string): string {
  const [first = ''] = text.trim().split(/[\s_]+/);
  const word = first.replace(/[^\p{L}\p{M}\p{N}]/gu, '');
  // A line that begins with TODO or INCLUDE is ink's own, whatever follows it; capitals inside a name stay.
  const shouted = /^\p{Lu}{3}/u.test(word);
  const id = Array.from(word, (c) =>
    c === c.toLowerCase() || shouted ? bareLetters(c) : capital(bareLetters(c)),
  ).join('');
  return capital(
    id
      .replace(/[^A-Za-z0-9]/g, '')
      .replace(/^\d+/, '')
      .slice(0, 20),
  );
}

/** A person called Best or Heard would be taken for the tag of that name, and "You" is the officer. */
function free(id: string): string {
  const taken = ['you', 'read', ...tagNames('choice'), ...tagNames('line'), ...tagNames('decision')];
  return taken.includes(id.toLowerCase()) ? `${id}1` : id;
}

function lastWord(text: string): string {
  return text.split(/\s+/).at(-1) ?? '';
}

function capital(text: string): string {
  const [first = '', ...rest] = Array.from(text);
  return first.toLocaleUpperCase('en') + rest.join('');
}

function clipped(text: string, longest: number): string {
  return plain(text.trim(), longest).replace(/[;=]/g, ' ').trim();
}
