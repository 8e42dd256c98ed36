import { INK } from '../parts';
import { dot, flat, line, piece, placed } from '../pen';

// All in the frame of the standing shirt body (about 1650 units wide; the neck is near x 745).

export const NAVY = '#27395c';
export const GOLD = '#e2b33c';

export const tie = (colour = NAVY): string =>
  piece('M776 212l24-10 24 12-6 40-32 2Z', colour, 11) +
  piece('M788 254l30-2 82 440-34 56-50-48Z', colour, 12) +
  line('M806 330l40 210', 6, '#fff', 0.16);

export const badge = (x = 962, y = 286, scale = 1): string =>
  placed(
    x,
    y,
    piece('M0-54c14 11 28 15 44 14 4 42-6 74-44 98C-38 34-48 2-44-40-28-39-14-43 0-54Z', GOLD, 10) +
      flat('M0-26l8 17 19 2-14 13 4 19L0 16l-17 9 4-19-14-13 19-2Z', INK),
    ` scale(${scale})`,
  );

export const epaulettes = (colour = NAVY): string =>
  piece('M446 196c50-22 108-37 164-50l16 30c-54 12-110 30-160 52-22 8-38-22-20-32Z', colour, 11) +
  dot(594, 170, 7, GOLD) +
  piece('M908 158c38 8 76 20 106 44 12 12-4 30-18 24-28-16-58-26-88-32Z', colour, 11) +
  dot(926, 180, 6, GOLD);

export const patch = (x = 452, y = 416): string =>
  placed(
    x,
    y,
    piece('M-40-46h80v50c0 30-18 46-40 58-22-12-40-28-40-58Z', NAVY, 9) +
      flat('M-24-28h48v8h-48zM-24-12h48v8h-48z', GOLD) +
      flat('M0 6l7 13-7 17-7-17Z', GOLD),
    ' rotate(5)',
  );

/** A name plate; two dashes stand for the name, so that no text is baked in. */
export const nameplate = (x = 640, y = 352): string =>
  placed(x, y, piece('M-58-17h116v34h-116z', GOLD, 8) + line('M-38 0h30M2 0h34', 7), ' rotate(-2)');

export const radio = (): string =>
  line('M566 250c-40 40-4 70-30 110 -22 40 14 64-4 104-18 42 22 70 8 112-12 44 16 76 8 120', 9) +
  piece('M546 196l58-12 12 82-58 14Z', INK, 8) +
  line('M560 214l36-8M562 228l36-8M565 242l36-8', 5, '#8fa3b8') +
  dot(603, 196, 5, '#e2574c');

export const belt = (): string =>
  flat('M512 968L560 990 580 975 1092 1004 1086 1180 560 1180Z', '#2b3654') +
  piece('M556 968c170 34 352 46 536 34l-4 62c-180 12-364 0-534-34Z', '#33302f', 11) +
  piece('M838 1004h84v74h-84z', GOLD, 9) +
  flat('M858 1022h44v38h-44z', '#33302f') +
  piece('M600 984l74 12-4 92-72-10Z', '#33302f', 10) +
  piece('M1000 1004l58-2 2 84-58 4Z', '#33302f', 10);

/** Three chevrons on a sleeve. */
export const stripes = (x: number, y: number): string => {
  const bar = (i: number): string => {
    const [low, high] = [i * 25 + 10, i * 25 - 30];
    return flat(`M-40 ${low}L0 ${high}L40 ${low}V${low + 15}L0 ${high + 15}L-40 ${low + 15}Z`, GOLD);
  };
  const ground = piece('M-52 8L0 -44L52 8V91L0 39L-52 91Z', NAVY, 9);
  return placed(x, y, ground + [0, 1, 2].map(bar).join(''), ' rotate(4) scale(0.98)');
};

export const collarPins = (): string =>
  [
    [716, 250, 12],
    [856, 252, -14],
  ]
    .map(
      ([x, y, turn]) =>
        `<g transform="translate(${x} ${y}) rotate(${turn})" fill="none" stroke="${GOLD}" stroke-width="8"><path d="M-18 2L0-13L18 2M-18 16L0 1L18 16"/></g>`,
    )
    .join('');

/** No tie and a button undone: a triangle of undershirt. */
export const openCollar = (skin: string): string =>
  flat('M716 96L770 236L846 120C806 150 750 142 716 96Z', skin) +
  piece('M752 172C770 190 796 190 818 166L786 236Z', '#f6f2e8', 8);
