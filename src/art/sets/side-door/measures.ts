/** Where things stand at side door six, in metres (see perspective.ts). */
export const CAMERA = { focal: 1180, vx: 480, vy: 400 } as const;

export const FACADE_Z = 8;
export const WALL_LEFT = 0.8;
export const WALL_RIGHT = 6.92;

export const DOOR_LEFT = 1.62;
export const DOOR_RIGHT = 2.64;
export const DOOR_TOP = 2.1;

/** The yellow rail: thirty feet (9.1 m) from the door, as post order 6 has it. */
export const RAIL_X = 10.35;
export const RAIL_Z = 11.8;
