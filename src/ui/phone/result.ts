/** How the room voted, and once it is decided what came of it and of one's own vote. */
import type { PhoneResult } from '../../classroom/protocol/phone';
import { type Child, el } from './el';
import type { OwnVote } from './own';
import type { Drawn } from './props';
import { bar, shape } from './shape';
import { PHONE } from './words';

type Row = PhoneResult['rows'][number];
const WORDS = PHONE.result;

export function resultScreen(result: PhoneResult, own: OwnVote): Drawn {
  const { rows } = result;
  const taken = rowOf(result, result.taken);
  const mine = rowOf(result, own.in?.choice);
  const all = rows.reduce((sum, row) => sum + row.count, 0);
  return {
    heading: taken ? decided(taken, rows) : WORDS.title,
    main: [
      !taken && el('p', { class: 'muted' }, result.words),
      el('ol', { class: 'rows' }, ...rows.map((row) => rowView(row, all, row === mine, !taken))),
      own.late !== undefined && lateNote(result, own.late),
      taken && el('p', { class: 'box' }, taken.text),
      taken?.follows !== undefined && told(WORDS.happened, taken.follows),
      taken && mine && mine !== taken && mine.follows !== undefined && told(WORDS.own(mine.letter), mine.follows),
    ],
  };
}

/** The room does not say what the trainer decided against it. */
function decided(taken: Row, rows: readonly Row[]): string {
  const most = Math.max(...rows.map((row) => row.count));
  return taken.count === most && most > 0 ? WORDS.says(taken.letter) : WORDS.goesOn(taken.letter);
}

function rowView(row: Row, all: number, mine: boolean, withText: boolean): Child {
  const { letter, count, first, text } = row;
  return el(
    'li',
    {},
    shape(letter),
    el(
      'div',
      {},
      el('span', { class: 'unseen' }, WORDS.votes(letter, count)),
      bar(all > 0 ? count / all : 0, letter),
      mine && el('b', { class: 'tag' }, WORDS.yours),
      first !== undefined && el('small', {}, WORDS.first(first)),
      withText && el('small', {}, text),
    ),
    el('b', { class: 'count', 'aria-hidden': 'true' }, `${count}`),
  );
}

function told(title: string, text: string): Child {
  return el('p', { class: 'box' }, el('b', {}, title), text);
}

function lateNote(result: PhoneResult, choice: string): Child {
  const late = rowOf(result, choice);
  return late && el('p', { class: 'box' }, PHONE.closed.late(late.letter));
}

function rowOf({ rows }: PhoneResult, choice: string | undefined): Row | undefined {
  return rows.filter((row) => row.id === choice)[0];
}
