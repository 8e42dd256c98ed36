import { isPlace, type LookName, lightOf, type PlaceName, propsOf } from '../art/names';
import type { Face } from '../core/model';
import { type Placed, placed, type Slot, type StagedView, sameSlot, speakerOf } from './cast';

/** One thing the scene does. `cut`: at once, without motion. */
export type Operation =
  | { readonly op: 'motion'; readonly reduced: boolean }
  | { readonly op: 'layout'; readonly phone: boolean }
  | { readonly op: 'place'; readonly place: PlaceName; readonly light: string; readonly cut: boolean }
  | { readonly op: 'light'; readonly light: string; readonly cut: boolean }
  | { readonly op: 'weather'; readonly weather: string }
  | { readonly op: 'prop'; readonly prop: string; readonly value: string }
  | { readonly op: 'clock'; readonly time: string }
  | { readonly op: 'exit'; readonly who: string; readonly cut: boolean }
  | {
      readonly op: 'enter';
      readonly who: string;
      readonly look: LookName;
      readonly face: Face;
      readonly slot: Slot;
      readonly cut: boolean;
    }
  | { readonly op: 'look'; readonly who: string; readonly look: LookName }
  | { readonly op: 'move'; readonly who: string; readonly slot: Slot; readonly cut: boolean }
  | { readonly op: 'face'; readonly who: string; readonly face: Face; readonly cut: boolean }
  | { readonly op: 'speak'; readonly who: string | undefined }
  | { readonly op: 'lean'; readonly leaning: boolean; readonly cut: boolean };

/**
 * What must happen for the stage to come from one view to the next; nothing where they agree. Pure, so that every
 * case has a test and the scene that executes the list decides nothing.
 *
 * In order: what changes how things move, the set, who leaves, who comes, how they look, who speaks, the camera.
 */
export function plan(from: StagedView | undefined, to: StagedView): Operation[] {
  const moved = placeChanged(from, to);
  const cut = to.reducedMotion || moved || from?.phone !== to.phone;
  return [
    ...conduct(from, to),
    ...scenery(from, to, moved),
    ...people(from, to, cut),
    ...speech(from, to),
    ...camera(from, to, cut),
  ];
}

/** A place that nobody drew leaves the last one standing. */
function placeChanged(from: StagedView | undefined, to: StagedView): boolean {
  return isPlace(to.place) && from?.place !== to.place;
}

function conduct(from: StagedView | undefined, to: StagedView): Operation[] {
  const list: Operation[] = [];
  if (from?.reducedMotion !== to.reducedMotion) list.push({ op: 'motion', reduced: to.reducedMotion });
  if (from?.phone !== to.phone) list.push({ op: 'layout', phone: to.phone });
  return list;
}

function scenery(from: StagedView | undefined, to: StagedView, moved: boolean): Operation[] {
  if (!isPlace(to.place)) return [];
  const { place } = to;
  const list: Operation[] = [];
  const light = lightOf(place, to.light);
  const cut = to.reducedMotion || from === undefined;
  if (moved) list.push({ op: 'place', place, light, cut });
  else if (from && light !== lightOf(place, from.light)) list.push({ op: 'light', light, cut });
  if (moved || from?.weather !== to.weather) list.push({ op: 'weather', weather: to.weather });
  const before = moved || !from ? {} : propsOf(place, from.props);
  for (const [prop, value] of Object.entries(propsOf(place, to.props))) {
    if (before[prop] !== value) list.push({ op: 'prop', prop, value });
  }
  if (to.clock !== undefined && (moved || from?.clock !== to.clock)) list.push({ op: 'clock', time: to.clock });
  return list;
}

function people(from: StagedView | undefined, to: StagedView, cut: boolean): Operation[] {
  const before = new Map((from ? placed(from) : []).map((person) => [person.who, person]));
  const after = placed(to);
  const staying = new Set(after.map((person) => person.who));
  const exits = [...before.keys()]
    .filter((who) => !staying.has(who))
    .map((who): Operation => ({ op: 'exit', who, cut }));
  return [...exits, ...after.flatMap((person) => changes(before.get(person.who), person, cut))];
}

function changes(before: Placed | undefined, { who, look, face, slot }: Placed, cut: boolean): Operation[] {
  if (!before) return [{ op: 'enter', who, look, face, slot, cut }];
  const list: Operation[] = [];
  if (before.look !== look) list.push({ op: 'look', who, look });
  if (!sameSlot(before.slot, slot)) list.push({ op: 'move', who, slot, cut });
  if (before.face !== face) list.push({ op: 'face', who, face, cut });
  return list;
}

function speech(from: StagedView | undefined, to: StagedView): Operation[] {
  const who = speakerOf(to);
  return (from && speakerOf(from)) === who ? [] : [{ op: 'speak', who }];
}

function camera(from: StagedView | undefined, to: StagedView, cut: boolean): Operation[] {
  return (from?.leaning ?? false) === to.leaning ? [] : [{ op: 'lean', leaning: to.leaning, cut }];
}
