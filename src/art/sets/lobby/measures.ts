/** The lobby in metres (see perspective.ts). */
export const CAMERA = { focal: 1180, vx: 960, vy: 372 } as const;

export const LEFT = -5.4;
export const RIGHT = 5.4;
export const BACK = 12.5;
export const CEILING = 4.6;

/** Opening of the side gate. */
export const GATE = { left: -0.72, right: 0.42, z: 7.3 } as const;
/** Where lamps hang over the reception desk. */
export const LAMPS = [
  [2, 7.6],
  [3.1, 7.6],
  [4.2, 7.6],
] as const;
/** Mullions of the glazing on the left, by their depth. */
export const MULLIONS = [1.4, 2.6, 3.9, 5.3, 6.8, 8.6, 10.5, 12.5] as const;

export const GLASS = '#cfe2e6';
export const METAL = '#8d949b';
export const PLATE = '#27395c';
export const CREAM = '#fbf6ea';
export const YELLOW = '#e2b33c';
export const GREENS = ['#6f9a72', '#82ab7f', '#5d8964'] as const;
