import { fill, moved, oval, trace } from '../marks';
import type { Perspective } from '../perspective';
import { DOOR_LEFT, FACADE_Z } from './measures';

/** Holding the door open. */
export function propped(view: Perspective): string {
  const [x, y] = view.point(DOOR_LEFT + 0.02, 0, FACADE_Z - 0.33);
  return bottle(x - 1, y + 5, 0.98);
}

/** On its bracket. */
export function hung(view: Perspective): string {
  const [x, y] = view.point(3.2, 0.83, FACADE_Z - 0.05);
  return bottle(x, y + 6, 0.84);
}

const bottle = (x: number, y: number, scale: number): string =>
  moved(
    x,
    y,
    oval(2, 1, 21, 5, '#1f2336', 0.3) +
      fill('M-16 0V-66q0-16 16-16t16 16V0Z', '#d6423a') +
      fill('M7-80q9 4 9 14V0H6Z', '#a32e30') +
      fill('M-12-64q0-10 6-12v74h-6Z', '#f07a6a') +
      fill('M-16-46h32v24h-32Z', '#fbf6ea') +
      fill('M-11-41h22v4h-22zM-11-33h15v4h-15z', '#8a4a44') +
      fill('M-6-82h12v-8h-12Z', '#39465a') +
      fill('M-8-96h30l-4 7h-26Z', '#1f2336') +
      fill('M-8-89l-13 5 2 5 13-4Z', '#1f2336') +
      trace('M-9-86q-22 8-19 40l2 22', '#1f2336', 5.5) +
      fill('M-31-26l10 0 3 16h-12Z', '#1f2336') +
      '<circle cx="13" cy="-84" r="5" fill="#e2b33c"/>',
    ` scale(${scale})`,
  );
