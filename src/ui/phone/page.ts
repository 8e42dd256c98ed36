/** The page of a phone: a bar, one screen, and what lies at the thumb. It draws a screen anew only when it is another. */
import { clockWords } from '../classroom/words/wall';
import { el, put, svg } from './el';
import { endScreen } from './end';
import { joinScreen } from './join';
import { ownMoments } from './moments';
import { doorScreen, findingScreen, forgottenScreen, refusedScreen, watchScreen } from './plain';
import type { Drawn, PhoneActions } from './props';
import { resultScreen } from './result';
import { leftNow, type PhoneState, type Screen, screenOf } from './state';
import { askScreen, closedScreen, offlineScreen, votedScreen } from './vote';
import { PHONE } from './words';

export interface PhonePage {
  readonly show: (state: PhoneState) => void;
  /** Moves the clocks on; some four times a second while one runs. */
  readonly tick: () => void;
}

/** @param now milliseconds of this phone's clock. */
export function phonePage(root: HTMLElement, actions: PhoneActions, now: () => number): PhonePage {
  const dot = el('i', { 'aria-hidden': 'true' });
  const barText = el('span');
  const clock = el('span', { class: 'clock', role: 'timer', hidden: true });
  const main = el('main');
  const foot = el('footer');
  const status = el('p', { class: 'unseen', role: 'status' });
  const moon = el(
    'button',
    { type: 'button', class: 'moon', 'aria-label': PHONE.bar.night, click: actions.night },
    crescent(),
  );
  put(root, [el('header', {}, dot, barText, clock, moon), main, foot, status]);
  let state: PhoneState | undefined;
  let drawn = '';
  /** What was last read out. */
  let said = '';
  let letters: Readonly<Record<string, string>> = {};
  /** The most time that this vote was seen to have: the bar is full then. */
  let longest = { prompt: 0, ms: 1 };

  /** A finger lies on the page, and since then something has changed: a button drawn anew under it would lose its tap. */
  let [held, late] = [false, false];
  const lifted = (): void => {
    // The tap comes right after.
    setTimeout(() => {
      held = false;
      if (late && state) show(state);
      late = false;
    });
  };
  root.addEventListener('pointerdown', () => {
    held = true;
  });
  addEventListener('pointerup', lifted);
  addEventListener('pointercancel', lifted);

  const draw = (screen: Screen, next: PhoneState): Drawn => {
    switch (screen.screen) {
      case 'join':
        return joinScreen(next, actions);
      case 'finding':
        return findingScreen();
      case 'door':
        return doorScreen();
      case 'lobby':
      case 'watch':
        return watchScreen(screen.screen === 'lobby', next.self);
      case 'ask':
        return askScreen(screen, next, actions);
      case 'voted':
        return votedScreen(screen, next.link === 'live', actions);
      case 'closed':
        return closedScreen(screen.own, (choice) => letters[`${screen.prompt}/${choice}`]);
      case 'result':
        return resultScreen(screen.result, screen.own);
      case 'end':
        return endScreen(ownMoments(screen.moments, next.votes), next.saved, actions);
      case 'offline':
        return offlineScreen(screen, actions);
      case 'refused':
        return refusedScreen(screen.why, next.againAt !== undefined, actions);
      case 'forgotten':
        return forgottenScreen(actions);
    }
  };

  const show = (next: PhoneState): void => {
    const screen = screenOf(next);
    const before = state;
    state = next;
    if (next.view?.shows === 'ask') {
      const { prompt, choices } = next.view;
      letters = Object.fromEntries(choices.map(({ id, letter }) => [`${prompt}/${id}`, letter]));
    }
    barOf(screen, next);
    const other = before === undefined || placeOf(screenOf(before)) !== placeOf(screen);
    const key = JSON.stringify([screen, contentOf(screen, next)], timeless);
    if (key !== drawn && held && !other) late = true;
    else if (key !== drawn) {
      drawn = key;
      const drawing = draw(screen, next);
      fill(drawing, screen, other && before !== undefined);
      if (other) scrollTo(0, 0);
      if (before) say(drawing.heading, screen);
    }
    if (before && before.link !== next.link) sayLink(before, next);
    tick();
  };

  /** @param moved this is another screen than the one before: its heading is where reading goes on. */
  const fill = (
    { heading, lies, over, main: content, foot: buttons = [] }: Drawn,
    { screen }: Screen,
    moved: boolean,
  ) => {
    const focused = document.activeElement;
    const onTitle = focused?.tagName === 'H1';
    const title = el('h1', { tabindex: '-1' }, heading);
    main.className = lies ?? '';
    main.setAttribute('data-screen', screen);
    put(main, [over, title, ...content]);
    put(foot, buttons);
    if (moved || onTitle) title.focus({ preventScroll: true });
    else if (focused?.id) document.getElementById(focused.id)?.focus({ preventScroll: true });
  };

  const say = (heading: string, screen: Screen): void => {
    const place = `${placeOf(screen)} ${heading}`;
    if (place === said || heading === PHONE.voted.sending) return;
    said = place;
    status.textContent = screen.screen === 'ask' ? PHONE.say.question(screen.ask.words) : heading;
  };
  const sayLink = (before: PhoneState, next: PhoneState): void => {
    if (next.link === 'lost') status.textContent = PHONE.say.lost;
    else if (before.link === 'lost' && next.link === 'live') status.textContent = PHONE.say.back;
  };

  const barOf = (screen: Screen, next: PhoneState): void => {
    dot.className = next.link === 'live' ? 'live' : '';
    const text = barWords(screen, next);
    if (barText.textContent !== text) barText.textContent = text;
    document.title = next.view?.title || next.room?.title || PHONE.app;
  };

  const tick = (): void => {
    if (!state) return;
    const view = state.view?.shows === 'ask' ? state.view : undefined;
    const left = view && leftNow(view, state.viewAt, now());
    clock.hidden = left === undefined;
    if (left !== undefined && view) {
      clock.textContent = view.running === false ? PHONE.bar.paused : clockWords(left);
      longest =
        longest.prompt === view.prompt
          ? { ...longest, ms: Math.max(longest.ms, left, 1) }
          : { prompt: view.prompt, ms: left || 1 };
      const rest = foot.querySelector<HTMLElement>('.rest i');
      if (rest) rest.style.width = `${(100 * left) / longest.ms}%`;
    }
    const wait = main.querySelector('[data-wait]');
    if (wait && state.againAt !== undefined) {
      wait.textContent = PHONE.in(Math.max(0, Math.ceil((state.againAt - now()) / 1000)));
    }
  };
  return { show, tick };
}

function crescent(): SVGSVGElement {
  return svg(
    'svg',
    { viewBox: '0 0 24 24', 'aria-hidden': 'true' },
    svg('path', { d: 'M20 14.5A8.5 8.5 0 0 1 9.5 4a8.5 8.5 0 1 0 10.5 10.5Z' }),
  );
}

/** A clock that goes on must not draw the buttons anew under a finger. */
function timeless(name: string, value: unknown): unknown {
  if (name === 'left') return 0;
  return name === 'step' || name === 'running' ? undefined : value;
}

/** Focus moves and the page is scrolled to its top only when this is another. */
function placeOf(screen: Screen): string {
  return 'ask' in screen && screen.ask ? `${screen.screen} ${screen.ask.prompt}` : screen.screen;
}

/** What a screen shows beside itself. What is being typed is not in it: the fields keep it. */
function contentOf(screen: Screen, state: PhoneState): unknown {
  const { room, wrong, self, saved, link, againAt } = state;
  switch (screen.screen) {
    case 'join':
      return [room?.names === 'none' ? undefined : [room?.names, room?.teams], wrong];
    case 'lobby':
      return self;
    case 'ask':
    case 'voted':
      return link === 'live';
    case 'end':
      return [state.votes, saved];
    case 'refused':
      return againAt !== undefined;
    default:
      return undefined;
  }
}

function barWords(screen: Screen, { link, room, view }: PhoneState): string {
  const words = PHONE.bar;
  const title = view?.title || room?.title || PHONE.app;
  if (screen.screen === 'end') return words.own;
  if (screen.screen === 'forgotten') return PHONE.app;
  if (link === 'lost' || (link !== 'live' && screen.screen !== 'join')) return words.looking;
  switch (screen.screen) {
    case 'ask':
      return screen.ask.kind === 'decision' ? screen.ask.words : title;
    case 'voted':
      return screen.sent ? words.safe : words.unsent;
    case 'closed':
    case 'result':
      return words.wall;
    default:
      return title;
  }
}
