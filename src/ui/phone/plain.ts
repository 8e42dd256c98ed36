/** Screens that say one thing. */
import type { PhoneSelf, Refusal } from '../../classroom/protocol/phone';
import { type Child, el, svg } from './el';
import type { Drawn, PhoneActions } from './props';
import { HANDS, NOT_WORKING, PHONE, REFUSED } from './words';

const plain = (heading: string, ...main: readonly Child[]): Drawn => ({ heading, lies: 'middle', main });

export function watchScreen(lobby: boolean, self: PhoneSelf | undefined): Drawn {
  const words = PHONE.watch;
  return {
    ...plain(
      words.title,
      el('p', { class: 'box' }, lobby ? words.lobby : words.watch),
      lobby && self?.name !== undefined && el('p', {}, words.you(self.name)),
      lobby && self?.team !== undefined && el('p', {}, words.team(self.team)),
    ),
    over: wall(),
  };
}

/** A wall with somebody on it. */
function wall(): SVGSVGElement {
  return svg(
    'svg',
    { class: 'wall', viewBox: '0 0 120 80', 'aria-hidden': 'true' },
    svg('path', { class: 'screen', d: 'M14 4h92a4 4 0 0 1 4 4v48a4 4 0 0 1-4 4H14a4 4 0 0 1-4-4V8a4 4 0 0 1 4-4Z' }),
    svg('path', { d: 'M60 60v14M44 76h32M45 46c0-9 6-13 15-13s15 4 15 13M60 15a7.5 7.5 0 1 0 .1 0Z' }),
  );
}

export const doorScreen = (): Drawn => plain(PHONE.door.title, el('p', { class: 'box' }, PHONE.door.about));

export const findingScreen = (): Drawn => plain(PHONE.finding.title, el('p', { class: 'muted' }, PHONE.finding.about));

/** @param waits it tries again by itself, and the page says when. */
export function refusedScreen(why: Refusal, waits: boolean, actions: PhoneActions): Drawn {
  const { title, about } = REFUSED[why] ?? NOT_WORKING;
  const reload = why === 'other-version';
  return {
    ...plain(
      title,
      el('p', { class: 'box' }, about),
      waits && el('p', { class: 'muted', 'data-wait': true }),
      el('p', { class: 'muted' }, HANDS),
    ),
    foot: [
      reload
        ? el('button', { type: 'button', class: 'go', click: actions.reload }, PHONE.reload)
        : el('button', { type: 'button', class: 'go', id: 'again', click: actions.again }, PHONE.again),
      el('button', { type: 'button', click: actions.otherCode }, PHONE.otherCode),
    ],
  };
}

export function forgottenScreen(actions: PhoneActions): Drawn {
  const { title, about, again } = PHONE.forgotten;
  return {
    ...plain(title, el('p', { class: 'box' }, about)),
    foot: [el('button', { type: 'button', click: actions.otherCode }, again)],
  };
}
