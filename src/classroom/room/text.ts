/**
 * The copy of a room as text. Copies are made again and again of rooms that have hardly changed: what of a room is as it
 * was is not written anew but remembered, shelf by shelf, for as long as the shelf lives.
 */
import { type Book, emptyBook, entriesOf, entriesOn } from './book';
import { writeRoom } from './snapshot';
import { ballotsOf, type Cast, type RoomMember, type RoomState } from './state';

type Texts = WeakMap<object, string>;

const MEMBERS: Texts = new WeakMap();
const VOTES: Texts = new WeakMap();
const LOGS: Texts = new WeakMap();

/** The same as `JSON.stringify(writeRoom(room))`, up to the order of its fields. */
export function roomText(room: RoomState): string {
  const { members: _, ballots: __, log: ___, ...bare } = writeRoom({ ...room, ...WITHOUT });
  const ballots = ballotsOf(room).map(
    ([prompt, { choices, votes }]) =>
      `{"prompt":${prompt},"choices":${JSON.stringify(choices)},"votes":{${bookText(VOTES, votes, voteText)}}}`,
  );
  const log = remembered(LOGS, room.log, () => JSON.stringify(room.log));
  const members = bookText(MEMBERS, room.members, memberText);
  return `${JSON.stringify(bare).slice(0, -1)},"members":[${members}],"ballots":[${ballots.join()}],"log":${log}}`;
}

const WITHOUT: Pick<RoomState, 'members' | 'ballots' | 'log'> = { members: emptyBook(), ballots: emptyBook(), log: [] };

const memberText = (_: string, { sockets: __, ...member }: RoomMember): string => JSON.stringify(member);
const voteText = (voter: string, { choice }: Cast): string => `${JSON.stringify(voter)}:${JSON.stringify(choice)}`;

/** Of so many entries it pays to remember shelves; fewer are written in no time. */
const LARGE = 300;

function bookText<T>(texts: Texts, book: Book<T>, of: (key: string, value: T) => string): string {
  const textOf = (entries: readonly (readonly [string, T])[]): string =>
    entries.map(([key, one]) => of(key, one)).join();
  return remembered(texts, book, () => {
    if (book.size < LARGE) return textOf(entriesOf(book));
    const shelves = book.shelves.map((shelf) => remembered(texts, shelf, () => textOf(entriesOn(shelf))));
    return shelves.filter((text) => text !== '').join();
  });
}

function remembered(texts: Texts, of: object, make: () => string): string {
  const known = texts.get(of);
  if (known !== undefined) return known;
  const text = make();
  texts.set(of, text);
  return text;
}
