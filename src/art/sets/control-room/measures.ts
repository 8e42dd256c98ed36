/** The control room in metres (see perspective.ts). */
export const CAMERA = { focal: 1180, vx: 960, vy: 380 } as const;

export const BACK = 7;
export const LEFT = -3.9;
export const RIGHT = 4.1;
export const CEILING = 3.55;

/** Height of the wide window on the left wall, and how far it runs. */
export const WINDOW = { low: 0.95, high: 2.75, from: 2.4, to: 6.55 } as const;
