/** Between the page, the line to the room and what this phone keeps: joining, voting, coming back. */
import { now } from '../../adapters/clock';
import { openPhoneLine, type PhoneLine } from '../../adapters/room-socket/phone';
import { PROTOCOL, readCode } from '../../classroom/protocol/limits';
import type { PhoneStanding, PhoneView, Refused } from '../../classroom/protocol/phone';
import { askedAgain, disowned, lastIn, type OwnVotes, taken, tapped } from '../../ui/phone/own';
import type { PhoneState } from '../../ui/phone/state';
import { PHONE } from '../../ui/phone/words';
import { openGaps } from './gaps';
import type { Keep } from './keep';
import { AGAIN, openVotes } from './votes';

export interface Phone {
  readonly typed: (field: 'code' | 'name' | 'team', text: string) => void;
  readonly join: () => void;
  readonly vote: (choice: string) => void;
  readonly change: (on: boolean) => void;
  readonly again: () => void;
  readonly saved: () => void;
  readonly forget: () => void;
}

/** @param code from the address, where it names one this phone was in: it comes back by itself. Else for the form. */
export function openPhone(keep: Keep, code: string, inAddress: boolean, show: (state: PhoneState) => void): Phone {
  const { name = '', team = '' } = keep.now();
  const known = inAddress ? keep.room(code) : undefined;
  let state: PhoneState = {
    ...{ link: 'connecting', code, name, team, viewAt: 0, votes: known?.votes ?? {}, changing: false },
    ...{ joining: known?.ticket !== undefined, forgotten: false, saved: false },
    ...(known?.card && { card: { title: known.title, moments: known.card } }),
  };
  const set = (patch: Partial<PhoneState>): void => {
    state = { ...state, ...patch };
    show(state);
  };
  /** The code as the server knows it. */
  const room = (): string => readCode(state.code) ?? '';

  /** Join was pressed before it was known what the room asks for. */
  let asks = false;

  const gaps = openGaps((link) => set({ link }));
  const greet = (): void => {
    if (state.joining && !asks) void join();
    else if (room() !== '') void look();
  };

  const line: PhoneLine = openPhoneLine({
    lost: gaps.lost,
    live: () => {
      gaps.live();
      greet();
    },
    woke: () => line.live() && state.joining && greet(),
    told: {
      view: (view) => {
        if (state.view && view.step < state.view.step) return;
        // Perhaps another lesson begins, perhaps a server comes back that has lost some: its answer tells which.
        if (view.shows === 'lobby' && state.view?.shows !== 'lobby') void join();
        seen(view);
      },
      you: (self) => {
        const letIn = state.self?.waiting && !self.waiting;
        set({ self });
        // What lets it back in another time is handed out inside alone.
        if (letIn) void join();
      },
      over: ({ refused }) => set({ refused, self: undefined }),
    },
  });

  const anotherLesson = (code: string): void => {
    keep.setRoom(code, { votes: {}, card: undefined });
    set({ votes: {}, card: undefined, saved: false });
  };

  const seen = (view: PhoneView): void => {
    const sameVote = state.view && promptOf(state.view) === promptOf(view);
    const card = view.shows === 'end' ? { title: view.title, moments: view.moments } : undefined;
    if (card) keep.setRoom(room(), { card: card.moments, title: card.title });
    set({ view, viewAt: now(), ...(!sameVote && { changing: false }), ...(card && { card }) });
    const votes = keep.votes(room());
    const again = view.shows === 'ask' ? askedAgain(votes, view.prompt) : votes;
    if (again !== votes) keepVotes(again);
    sender.send();
  };

  const look = async (): Promise<void> => {
    const code = room();
    const answer = await line.ask('look', { code });
    if (code !== room() || (state.joining && !asks)) return;
    if (!answer) {
      // Whoever pressed Join waits for it; a line that does not answer is dead.
      if (asks && line.live()) line.again();
    } else if ('room' in answer) {
      // A field that nobody has seen yet cannot have been left empty on purpose.
      const enters = asks && (answer.room.names !== 'name' || state.name !== '');
      asks = false;
      set({ room: answer.room, joining: false, wrong: undefined });
      if (enters) enter();
    } else if (answer.refused === 'no-room') wrongCode();
    else setTimeout(() => code === room() && void look(), answer.again ?? AGAIN);
  };

  const wrongCode = (): void => {
    asks = false;
    set({ joining: false, refused: undefined, room: undefined, wrong: { field: 'code', words: PHONE.join.unknown } });
  };

  const enter = (): void => {
    if (room() === '') {
      set({ wrong: { field: 'code', words: PHONE.join.short } });
      return;
    }
    if (state.room?.names === 'team' && !state.room.teams.includes(state.team)) {
      set({ wrong: { field: 'team', words: PHONE.join.noTeam } });
      return;
    }
    asks = !state.room;
    // From now on this phone is who it is.
    keep.set({});
    set({ joining: true, wrong: undefined, votes: keep.votes(room()) });
    if (line.live()) greet();
  };

  let joins = 0;
  const join = async (): Promise<void> => {
    joins += 1;
    const [mine, code] = [joins, room()];
    const kept = keep.room(code);
    const { name, team } = state;
    const names = state.room?.names ?? kept?.names;
    const vote = lastIn(keep.votes(code));
    const before = state.view;
    const answer = await line.ask('join', {
      ...{ version: PROTOCOL, code, device: keep.now().device },
      ...(kept?.ticket && { ticket: kept.ticket }),
      ...(names === 'name' && name.trim() !== '' && { name: name.trim() }),
      ...(names === 'team' && team !== '' && { team }),
      ...(vote && { vote }),
    });
    if (mine !== joins || !state.joining) return;
    if (!answer) {
      // Without a connection it joins by itself once there is one; a line that does not answer is dead.
      if (line.live()) line.again();
    } else if ('refused' in answer) refuse(answer);
    else standing(code, answer, before);
  };

  /** @param before what was seen when it was asked for. */
  const standing = (code: string, answer: PhoneStanding, before: PhoneView | undefined): void => {
    const { room, you, ticket, lesson, view, vote } = answer;
    if (keep.room(code)?.lesson !== lesson) anotherLesson(code);
    let votes = keep.votes(code);
    if (vote) votes = taken(votes, vote);
    else if (view.shows === 'ask') votes = disowned(votes, view.prompt);
    keep.setRoom(code, { ticket, title: room.title, names: room.names, lesson, votes });
    keep.set({ name: state.name, team: state.team });
    set({ room, self: you, votes, refused: undefined, againAt: undefined, wrong: undefined });
    // News that came while the answer was under way may be the newer.
    seen(state.view && state.view !== before && state.view.step > view.step ? state.view : view);
  };

  const refuse = ({ refused, again }: Refused): void => {
    if (refused === 'no-room' && !state.card) {
      wrongCode();
      return;
    }
    const wait = again ?? (refused === 'slow-down' || refused === 'trouble' ? AGAIN : undefined);
    if (wait !== undefined) setTimeout(() => state.joining && void join(), wait);
    // Whoever sees the room goes on seeing it while this page tries to come back.
    if (wait === undefined || !state.self) {
      set({ refused, self: undefined, againAt: wait === undefined ? undefined : now() + wait });
    }
  };

  const keepVotes = (votes: OwnVotes): void => {
    keep.setRoom(room(), { votes });
    set({ votes });
  };
  const sender = openVotes({
    ...{ line, keep: keepVotes, rejoin: () => void join() },
    joined: () => state.self?.waiting === false,
    votes: () => keep.votes(room()),
  });

  // Another tab of this phone has voted, or forgot everything.
  keep.onChange(() => set({ votes: keep.votes(room()) }));

  return {
    typed: (field, text) => {
      const before = room();
      set({ [field]: text, ...(state.wrong?.field === field && { wrong: undefined }) });
      if (field !== 'code' || room() === before) return;
      set({ room: undefined });
      if (room() !== '') void look();
    },
    join: enter,
    vote: (choice) => {
      if (state.view?.shows !== 'ask') return;
      set({ changing: false });
      keepVotes(tapped(keep.votes(room()), state.view.prompt, choice));
      sender.send();
    },
    change: (changing) => set({ changing }),
    again: () => {
      set({ refused: undefined, againAt: undefined });
      if (!line.live()) line.again();
      else greet();
    },
    saved: () => set({ saved: true }),
    forget: () => {
      keep.forget();
      set({ forgotten: true, joining: false });
      void line.ask('leave', {}).then(line.close);
    },
  };
}

function promptOf(view: PhoneView): number | undefined {
  return 'prompt' in view ? view.prompt : undefined;
}
