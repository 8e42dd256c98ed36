import { describe, expect, it } from 'vitest';
import type { Line } from '../../../src/core/model';
import { momentsOf } from '../../../src/studio/preview/moments';
import { createReplayer } from '../../../src/studio/preview/replay';
import { placeOfDecision, placeOfLine, placeOfReply, printedBy } from '../../../src/studio/preview/source';
import { played, SCENE } from './scene';

const { artifact, draft } = played();
const files = [{ name: 'story.ink', text: SCENE }];
const at = (text: string) => SCENE.split('\n').findIndex((line) => line.includes(text)) + 1;
const line = (text: string, speaker?: string): Line => ({
  text,
  read: false,
  cues: [],
  effects: [],
  ...(speaker && { speaker }),
});
const place = (printed: Line) => placeOfLine(files, artifact.meta, printed)?.line;

describe('the place of a spoken line', () => {
  it('is found word for word', () => {
    expect(place(line('Cold enough for you?', 'Theo'))).toBe(at('Cold enough'));
    expect(place(line('They move.'))).toBe(at('They move.'));
  });

  it('is found where part of it depends on the play, and where it stands in braces', () => {
    expect(place(line("Ticket's in. You stood there.", 'Theo'))).toBe(at("Ticket's in."));
    expect(place(line('The lamp is on fourteen.', 'Theo'))).toBe(at('on fourteen'));
  });

  it('is not made up', () => {
    expect(place(line('Cold enough for you?'))).toBeUndefined();
    expect(place(line('Never written.', 'Theo'))).toBeUndefined();
  });

  it('knows replies and decisions by name', () => {
    expect(placeOfReply(draft.outline, 'ticket', 'later')?.line).toBe(at('(later)'));
    expect(placeOfReply(draft.outline, 'ticket', 'never')).toBeUndefined();
    expect(placeOfDecision(draft.outline, 'ticket')?.line).toBe(at('decision: ticket'));
  });
});

it('knows which line of a turn the cursor is on', () => {
  const turn = createReplayer()({ artifact, world: 0, path: ['order'] }).turns[1];
  const lines = turn ? momentsOf(turn, 2).map((m) => m.line) : [];
  const printed = (source: string) => printedBy(source, lines, artifact.meta);
  expect(lines.map((l) => l?.text)).toEqual(['Nobody moves first.', "Ticket's in. You stood there."]);
  expect(printed('  Nobody moves first.')).toBe(0);
  expect(printed("Theo: (talking) Ticket's in. {door.walk: You walked.|You stood there.}")).toBe(1);
  expect(printed('    # tone: directive \\')).toBe(-1);
  expect(printed('=== shelter')).toBe(-1);
});

it('takes a turn apart so that the last line holds the replies', () => {
  const turns = createReplayer()({ artifact, world: 0, path: ['walk', 'later'] }).turns;
  const opening = turns[0] ? momentsOf(turns[0], 3) : [];
  expect(opening.map((m) => m.view.state.phase)).toEqual(['reading', 'deciding']);
  const end = turns[2] ? momentsOf(turns[2], 3) : [];
  expect(end.map((m) => m.line?.text)).toEqual(['Sure.', 'See you.']);
  expect(end.at(-1)?.view.state).toEqual(turns[2]?.state);
});
