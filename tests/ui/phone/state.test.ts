import { describe, expect, it } from 'vitest';
import type { PhoneShows, PhoneView } from '../../../src/classroom/protocol/phone';
import { leftNow, type PhoneState, screenOf } from '../../../src/ui/phone/state';

const ask = {
  ...{ shows: 'ask' as const, prompt: 3, kind: 'decision' as const, words: 'At the intake', round: 1 },
  choices: [
    { id: 'walk', letter: 'A', text: 'Walk.' },
    { id: 'order', letter: 'B', text: 'Order.' },
  ],
};
const view = (shows: PhoneShows): PhoneView => ({ ...shows, title: 'The Door', step: 1 });
const receipt = 'f'.repeat(32);

const before: PhoneState = {
  ...{ link: 'live', code: '', name: '', team: '', viewAt: 0, votes: {}, joining: false, changing: false },
  ...{ forgotten: false, saved: false },
};
const inRoom = (shows: PhoneShows, given: Partial<PhoneState> = {}): PhoneState => ({
  ...{ ...before, joining: true, self: { waiting: false }, view: view(shows) },
  ...given,
});
const screen = (state: PhoneState) => screenOf(state).screen;

describe('the screen of a phone', () => {
  it('is the form until somebody joins, with or without a connection', () => {
    expect(screen(before)).toBe('join');
    expect(screen({ ...before, link: 'lost' })).toBe('join');
    expect(screen({ ...before, joining: true })).toBe('finding');
    expect(screen({ ...before, joining: true, link: 'lost' })).toBe('offline');
  });

  it('is the door while the facilitator has not let this phone in, whatever the room shows', () => {
    expect(screen(inRoom(ask, { self: { waiting: true } }))).toBe('door');
  });

  it.each(['lobby', 'watch'] as const)('is %s as the room has it', (shows) => {
    expect(screen(inRoom({ shows }))).toBe(shows);
    expect(screen(inRoom({ shows }, { link: 'lost' }))).toBe('offline');
  });

  it('asks until there is a vote, and again for who changes it', () => {
    expect(screen(inRoom(ask))).toBe('ask');
    const votes = { 3: { in: { choice: 'walk', receipt } } };
    expect(screenOf(inRoom(ask, { votes }))).toMatchObject({ screen: 'voted', choice: 'walk', sent: true });
    expect(screen(inRoom(ask, { votes, changing: true }))).toBe('ask');
  });

  it('never shows a vote as in that no server has answered', () => {
    const votes = { 3: { in: { choice: 'walk', receipt }, want: 'order' } };
    expect(screenOf(inRoom(ask, { votes }))).toMatchObject({ screen: 'voted', choice: 'order', sent: false });
    expect(screenOf(inRoom(ask, { votes, link: 'lost' }))).toMatchObject({ screen: 'offline', sent: false });
  });

  it('leaves the options to whoever has not voted when the connection goes', () => {
    expect(screen(inRoom(ask, { link: 'lost' }))).toBe('ask');
    const votes = { 2: { in: { choice: 'walk', receipt } } };
    expect(screen(inRoom(ask, { link: 'lost', votes }))).toBe('ask');
  });

  it('keeps a result and the card without a connection', () => {
    const result = { shows: 'result' as const, prompt: 3, words: '', rows: [] };
    expect(screen(inRoom(result, { link: 'lost' }))).toBe('result');
    expect(screen(inRoom({ shows: 'end', moments: [] }, { link: 'lost' }))).toBe('end');
  });

  it('keeps the card when the room is gone, and after a reload', () => {
    const card = { title: 'The Door', moments: [] };
    expect(screen(inRoom({ shows: 'end', moments: [] }, { card, refused: 'no-room' }))).toBe('end');
    expect(screen({ ...before, joining: true, card })).toBe('end');
    // A lesson that goes on after its end is shown again.
    expect(screen(inRoom({ shows: 'watch' }, { card }))).toBe('watch');
  });

  it('says why the room does not let it in, and that all is forgotten', () => {
    expect(screenOf(inRoom(ask, { refused: 'removed' }))).toEqual({ screen: 'refused', why: 'removed' });
    expect(screen(inRoom(ask, { forgotten: true }))).toBe('forgotten');
  });
});

describe('the time left', () => {
  it('is reckoned from the arrival', () => {
    expect(leftNow({ ...ask, left: 20_000, running: true }, 1000, 6000)).toBe(15_000);
    expect(leftNow({ ...ask, left: 20_000, running: true }, 1000, 60_000)).toBe(0);
    expect(leftNow(ask, 1000, 6000)).toBeUndefined();
  });

  it('stands while the clock is paused, and gains nothing from a clock set back', () => {
    expect(leftNow({ ...ask, left: 20_000, running: false }, 1000, 6000)).toBe(20_000);
    expect(leftNow({ ...ask, left: 20_000, running: true }, 6000, 1000)).toBe(20_000);
  });
});
