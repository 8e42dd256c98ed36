/** The private card: on the page, and as a file to keep. */
import { type Child, el } from './el';
import { headline, type MomentChoice, moved, type OwnMoment, toThinkAbout } from './moments';
import type { Drawn, PhoneActions } from './props';
import { shape } from './shape';
import { PHONE } from './words';

const WORDS = PHONE.end;

export function endScreen(all: readonly OwnMoment[], saved: boolean, actions: PhoneActions): Drawn {
  if (all.length === 0) return { heading: WORDS.empty, lies: 'middle', main: [], foot: [forget(actions)] };
  const address = actions.card();
  const think = thought(all);
  return {
    heading: headline(all),
    main: [
      el('table', {}, head(), el('tbody', {}, ...all.map(row))),
      think && el('p', { class: 'box' }, el('b', {}, WORDS.think), think),
      saved && el('p', { class: 'muted' }, WORDS.saved),
    ],
    foot: [
      address !== '' &&
        el('a', { class: 'go', id: 'save', href: address, download: WORDS.file, click: actions.saved }, WORDS.save),
      forget(actions),
    ],
  };
}

function forget(actions: PhoneActions): Child {
  return el('button', { type: 'button', id: 'forget', click: actions.forget }, WORDS.forget);
}

function head(): Child {
  const cells = [WORDS.moment, WORDS.you, WORDS.room, WORDS.best].map((words) => el('th', { scope: 'col' }, words));
  return el('thead', {}, el('tr', {}, ...cells));
}

function row(moment: OwnMoment): Child {
  const { title, first, last, room, best } = moment;
  const change = moved(moment) && first && last && el('small', {}, WORDS.moved(first.letter, last.letter));
  return el(
    'tr',
    {},
    el('th', { scope: 'row' }, title, change),
    el('td', {}, last ? mark(last) : el('small', {}, WORDS.none)),
    el('td', {}, room && mark(room)),
    el('td', {}, ...best.map(mark)),
  );
}

const mark = ({ letter }: MomentChoice): Child => shape(letter, 'small', true);

function thought(all: readonly OwnMoment[]): string | undefined {
  const moment = toThinkAbout(all);
  return moment?.last && `${WORDS.chose(moment.title, moment.last.letter)} ${moment.last.why}`;
}

/** The card as a text: whatever its owner opens it with can show it. */
export function cardText(title: string, all: readonly OwnMoment[]): string {
  const said = (who: string, choice: MomentChoice | undefined) =>
    `  ${who}: ${choice ? `${choice.letter}, ${choice.text}` : WORDS.none}`;
  const moments = all.map((moment) => {
    const { first, last, room, best } = moment;
    const change = moved(moment) && first && last ? `\n  ${WORDS.moved(first.letter, last.letter)}` : '';
    const lines = [
      said(WORDS.you, last) + change,
      said(WORDS.room, room),
      ...best.map((each) => said(WORDS.best, each)),
    ];
    return [moment.title, ...lines].join('\n');
  });
  const think = thought(all);
  const last = think === undefined ? [] : [`${WORDS.think}\n${think}`];
  return `${[title, headline(all), ...moments, ...last].join('\n\n')}\n`;
}
