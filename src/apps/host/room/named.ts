/** Names of the people in the room, as far as the lesson keeps them for its report. */
import { type Lesson, type MemberName, MOST_PEOPLE } from '../../../classroom/model';
import type { Member } from '../../../classroom/protocol/host';

/**
 * Names that one window lays into a lesson, changed and taken-back ones too. Phones that come and go under ever new names
 * must not fill what this computer keeps; the page shows them all the same.
 */
const MOST_NAMED = 2 * MOST_PEOPLE;

/** @returns what tells the names that are news to this lesson; nothing once it was too much. */
export function namesKeeper(): (members: readonly Member[], lesson: Lesson) => Readonly<Record<string, MemberName>> {
  let left = MOST_NAMED;
  return (members, { members: known }) => {
    const news = Object.entries(namesOf(members, known)).filter(
      ([id, is]) => known[id]?.name !== is.name || known[id]?.team !== is.team,
    );
    const some = news.slice(0, left);
    left -= some.length;
    return Object.fromEntries(some);
  };
}

/** Names as they are now; who left or lost one has none any more. */
function namesOf(members: readonly Member[], known: Lesson['members']): Record<string, MemberName> {
  const inside = new Map(
    members
      .filter((m) => m.state !== 'waiting' && (m.name !== undefined || m.team !== undefined))
      .map(({ id, name, team }) => [id, { ...(name !== undefined && { name }), ...(team !== undefined && { team }) }]),
  );
  const gone = Object.keys(known).filter((id) => !inside.has(id));
  return Object.fromEntries([...gone.map((id) => [id, {}] as const), ...inside]);
}
