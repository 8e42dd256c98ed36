/** What the phone page knows, and which screen that is. Pure: the page draws it, the app changes it. */
import type {
  PhoneAsk,
  PhoneMoment,
  PhoneResult,
  PhoneRoom,
  PhoneSelf,
  PhoneView,
  Refusal,
} from '../../classroom/protocol/phone';
import type { OwnVote, OwnVotes } from './own';

export interface PhoneState {
  /** `lost`: so long without a connection that people should know. */
  readonly link: 'connecting' | 'live' | 'lost';
  /** As in the field; it may not be a code yet. */
  readonly code: string;
  readonly name: string;
  readonly team: string;
  /** What is known of the room before and after joining. */
  readonly room?: PhoneRoom;
  readonly self?: PhoneSelf;
  readonly view?: PhoneView;
  /** When the view came, in milliseconds of this phone's clock. */
  readonly viewAt: number;
  readonly votes: OwnVotes;
  readonly card?: { readonly title: string; readonly moments: readonly PhoneMoment[] };
  /** Join was pressed, or this phone was in before. */
  readonly joining: boolean;
  /** What is wrong with the form, in words. */
  readonly wrong?: { readonly field: 'code' | 'team'; readonly words: string };
  readonly refused?: Refusal;
  /** When this page tries again by itself. */
  readonly againAt?: number;
  /** The options are shown although a vote is in. */
  readonly changing: boolean;
  readonly forgotten: boolean;
  readonly saved: boolean;
}

export type Screen =
  | { readonly screen: 'join' }
  | { readonly screen: 'finding' | 'door' }
  | { readonly screen: 'lobby' | 'watch' }
  | { readonly screen: 'ask'; readonly ask: PhoneAsk; readonly own: OwnVote }
  | { readonly screen: 'voted'; readonly ask: PhoneAsk; readonly choice: string; readonly sent: boolean }
  | { readonly screen: 'closed'; readonly prompt: number; readonly own: OwnVote }
  | { readonly screen: 'result'; readonly result: PhoneResult; readonly own: OwnVote }
  | { readonly screen: 'end'; readonly title: string; readonly moments: readonly PhoneMoment[] }
  | { readonly screen: 'offline'; readonly ask?: PhoneAsk; readonly choice?: string; readonly sent: boolean }
  | { readonly screen: 'refused'; readonly why: Refusal }
  | { readonly screen: 'forgotten' };

export function screenOf(state: PhoneState): Screen {
  const { view, self, card, refused, link } = state;
  if (state.forgotten) return { screen: 'forgotten' };
  // A card of one's own stays, whatever becomes of the room.
  if (card && (refused || !view)) return { screen: 'end', ...card };
  if (refused) return { screen: 'refused', why: refused };
  if (view && self && !self.waiting) return inRoom(state, view);
  if (!state.joining) return { screen: 'join' };
  if (link === 'lost') return { screen: 'offline', sent: false };
  return { screen: self?.waiting ? 'door' : 'finding' };
}

function inRoom(state: PhoneState, view: PhoneView): Screen {
  const lost = state.link === 'lost';
  switch (view.shows) {
    case 'ask':
      return asked(state, view, lost);
    case 'result':
      return { screen: 'result', result: view, own: state.votes[view.prompt] ?? {} };
    case 'end':
      return { screen: 'end', title: view.title, moments: view.moments };
    case 'closed':
      if (lost) return { screen: 'offline', sent: false };
      return { screen: 'closed', prompt: view.prompt, own: state.votes[view.prompt] ?? {} };
    default:
      return lost ? { screen: 'offline', sent: false } : { screen: view.shows };
  }
}

/** Without a connection the options stay: a tap is kept and goes when it can. */
function asked({ votes, changing }: PhoneState, ask: PhoneAsk, lost: boolean): Screen {
  const own = votes[ask.prompt] ?? {};
  const choice = own.want ?? own.in?.choice;
  if (choice === undefined || changing) return { screen: 'ask', ask, own };
  const sent = own.want === undefined;
  return lost ? { screen: 'offline', ask, choice, sent } : { screen: 'voted', ask, choice, sent };
}

/** Milliseconds left of the vote's clock, never below 0; undefined without one. */
export function leftNow(ask: PhoneAsk, viewAt: number, now: number): number | undefined {
  if (ask.left === undefined) return undefined;
  // A clock that was set back gives no extra time.
  return Math.max(0, ask.running === false ? ask.left : ask.left - Math.max(0, now - viewAt));
}
