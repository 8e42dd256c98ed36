import { isLook, type LookName } from '../art/names';
import type { Face } from '../core/model';
import type { PersonView, StageView } from './view';

/** The officer's id among the people on stage; a story's cast may not use it (the player's lines carry it too). */
export const OFFICER = 'officer';

/** At most three besides the officer: a fourth would stand behind the meters. */
const MOST = 3;

/**
 * Where somebody stands. The officer stands left and looks right; the others stand right, the one who is faced in
 * front; on a phone the one who is faced is alone.
 */
export interface Slot {
  readonly at: 'officer' | 'solo' | 'front' | 'second' | 'third';
  /** How many there are besides the officer. */
  readonly of: number;
}

export interface Placed {
  readonly who: string;
  readonly look: LookName;
  readonly face: Face;
  readonly slot: Slot;
}

/** Who is drawn, and where. People whose look nobody drew are heard and not seen. */
export function placed(view: StageView): Placed[] {
  const drawn = view.people.filter((person) => isLook(person.look));
  const faced = drawn.find((person) => person.id === facedId(view, drawn));
  if (view.phone) return faced ? [place(faced, { at: 'solo', of: 1 })] : [];
  const front = view.addressed !== undefined && faced ? [faced, ...drawn.filter((person) => person !== faced)] : drawn;
  const others =
    front.length > MOST && faced && !front.slice(0, MOST).includes(faced)
      ? [...front.slice(0, MOST - 1), faced]
      : front.slice(0, MOST);
  const rows = ['front', 'second', 'third'] as const;
  const people = others.map((person, i) => place(person, { at: rows[i] ?? 'third', of: others.length }));
  const officer = officerOf(view, people.length);
  return officer ? [officer, ...people] : people;
}

function facedId(view: StageView, drawn: readonly PersonView[]): string | undefined {
  const speaker = drawn.find((person) => person.speaking)?.id;
  const asked = drawn.find((person) => person.id === view.addressed)?.id;
  return asked ?? speaker ?? drawn[0]?.id;
}

const place = ({ id, look, face }: PersonView, slot: Slot): Placed => ({ who: id, look: look as LookName, face, slot });

function officerOf(view: StageView, of: number): Placed | undefined {
  if (!isLook(view.officer)) return undefined;
  return { who: OFFICER, look: view.officer, face: view.officerFace ?? 'attentive', slot: { at: 'officer', of } };
}

/** Who speaks, if it is somebody who can be seen or the officer. */
export function speakerOf(view: StageView): string | undefined {
  if (view.officerSpeaking) return OFFICER;
  return view.people.find((person) => person.speaking)?.id;
}

export const sameSlot = (a: Slot, b: Slot): boolean => a.at === b.at && a.of === b.of;
