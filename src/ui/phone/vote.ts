/** A vote from the question to its close. */
import type { PhoneAsk } from '../../classroom/protocol/phone';
import { type Child, el } from './el';
import type { OwnVote } from './own';
import type { Drawn, PhoneActions } from './props';
import { bar, shape } from './shape';
import type { PhoneState, Screen } from './state';
import { HANDS, PHONE } from './words';

type At<K extends Screen['screen']> = Extract<Screen, { screen: K }>;

export function askScreen({ ask, own }: At<'ask'>, state: PhoneState, actions: PhoneActions): Drawn {
  const mine = own.want ?? own.in?.choice;
  const { title, again, offline, keep } = PHONE.ask;
  const heading = ask.kind !== 'decision' ? ask.words : ask.round > 1 ? again : title;
  return {
    heading,
    lies: 'low',
    main: [
      state.link !== 'live' && el('p', { class: 'muted' }, offline),
      own.late !== undefined && el('p', { class: 'box' }, PHONE.closed.late(letterOf(ask, own.late))),
      el('ol', { class: 'options' }, ...ask.choices.map((choice) => option(choice, choice.id === mine, actions))),
    ],
    foot: mine === undefined ? [] : [el('button', { type: 'button', click: () => actions.change(false) }, keep)],
  };
}

function option({ id, letter, text }: PhoneAsk['choices'][number], mine: boolean, actions: PhoneActions): HTMLElement {
  const tag = mine && el('b', { class: 'tag' }, PHONE.ask.mine);
  // A button itself is no grid before Chrome 83.
  const inside = el('span', {}, shape(letter), el('span', {}, el('b', { class: 'unseen' }, `${letter}. `), text, tag));
  const given = { id: `option-${letter}`, type: 'button', class: mine ? 'option mine' : 'option' };
  return el('li', {}, el('button', { ...given, click: () => actions.vote(id) }, inside));
}

export function votedScreen({ ask, choice, sent }: At<'voted'>, live: boolean, actions: PhoneActions): Drawn {
  const words = PHONE.voted;
  const unsent = live ? words.sending : words.unsent;
  const about = ask.left === undefined ? words.noClock : words.about;
  return {
    ...stamped(ask, choice, sent ? words.title : unsent),
    main: [quoteOf(ask, choice), el('p', { class: 'muted' }, sent ? about : words.unsentAbout)],
    foot: [ask.left !== undefined && el('div', { class: 'rest' }, bar(1)), changeButton(actions)],
  };
}

export function offlineScreen({ ask, choice, sent }: At<'offline'>, actions: PhoneActions): Drawn {
  const words = PHONE.offline;
  const letter = ask && letterOf(ask, choice);
  const about = letter === undefined ? words.none : sent ? words.in(letter) : words.kept(letter);
  return {
    ...(ask && choice !== undefined ? stamped(ask, choice, words.title) : { heading: words.title, lies: 'middle' }),
    main: [el('p', { class: 'box' }, about), el('p', { class: 'muted' }, words.hands)],
    foot: [
      ask !== undefined && changeButton(actions),
      el('button', { type: 'button', id: 'again', click: actions.again }, words.again),
    ],
  };
}

/** @param letters of the vote that was closed, where this page still knows them. */
export function closedScreen(own: OwnVote, letters: (choice: string) => string | undefined): Drawn {
  const words = PHONE.closed;
  const letter = (choice: string | undefined) => (choice === undefined ? undefined : letters(choice));
  const mine = letter(own.in?.choice);
  const late = own.late !== undefined && words.late(letter(own.late));
  return {
    heading: words.title,
    lies: 'middle',
    over: mine !== undefined && shape(mine, 'large'),
    main: [
      own.in && el('p', { class: 'box' }, words.mine(mine)),
      late && el('p', { class: 'box' }, late),
      !own.in && !late && el('p', { class: 'box' }, words.none),
      el('p', { class: 'muted' }, late ? HANDS : words.next),
    ],
  };
}

function stamped(ask: PhoneAsk, choice: string, heading: string): Pick<Drawn, 'heading' | 'lies' | 'over'> {
  const letter = letterOf(ask, choice);
  return { heading, lies: 'middle', over: letter !== undefined && shape(letter, 'large', true) };
}

function changeButton(actions: PhoneActions): Child {
  return el('button', { type: 'button', id: 'change', click: () => actions.change(true) }, PHONE.voted.change);
}

function quoteOf({ choices }: PhoneAsk, choice: string): Child {
  return el('p', { class: 'box' }, choices.filter((c) => c.id === choice)[0]?.text);
}

function letterOf({ choices }: PhoneAsk, choice: string | undefined): string | undefined {
  return choices.filter((c) => c.id === choice)[0]?.letter;
}
