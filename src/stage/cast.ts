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

/** A view with the stage's own decision: who stands in front. */
export interface StagedView extends StageView {
  readonly front?: string;
}

/**
 * Decides who stands in front: whoever a decision is about steps forward when it opens and stays there. In between
 * nobody walks about because of who happens to speak.
 */
export function direct(before: StagedView | undefined, view: StageView): StagedView {
  const drawn = view.people.filter((person) => isLook(person.look)).map((person) => person.id);
  const asked = view.leaning ? view.addressed : undefined;
  const front = [asked, before?.front, drawn[0]].find((id) => id !== undefined && drawn.includes(id));
  return front === undefined ? view : { ...view, front };
}

/** Who is drawn, and where. People whose look nobody drew are heard and not seen. */
export function placed(view: StagedView): Placed[] {
  const drawn = view.people.filter((person) => isLook(person.look));
  if (view.phone) {
    const faced = facedBy(view, drawn);
    return faced ? [place(faced, { at: 'solo', of: 1 })] : [];
  }
  const shown = shownOf(view, drawn);
  const rows = ['front', 'second', 'third'] as const;
  const people = shown.map((person, i) => place(person, { at: rows[i] ?? 'third', of: shown.length }));
  const officer = officerOf(view, people.length);
  return officer ? [officer, ...people] : people;
}

/** The first three, the one in front first; whoever speaks is among them. */
function shownOf(view: StagedView, drawn: readonly PersonView[]): PersonView[] {
  const ordered = [...drawn].sort((a, b) => Number(b.id === view.front) - Number(a.id === view.front));
  const speaker = ordered.findIndex((person) => person.speaking);
  if (speaker < MOST) return ordered.slice(0, MOST);
  return [...ordered.slice(0, MOST - 1), ...ordered.slice(speaker, speaker + 1)];
}

/** Whom the officer faces: on a phone the only one there is. */
function facedBy(view: StageView, drawn: readonly PersonView[]): PersonView | undefined {
  const asked = drawn.find((person) => person.id === view.addressed);
  return asked ?? drawn.find((person) => person.speaking) ?? drawn[0];
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
