type Stops = readonly (readonly [offset: number, colour: string])[];

/** The colours of side door six at one time of day. */
export interface Palette {
  readonly dusk: boolean;
  readonly sky: Stops;
  readonly cloud: string;
  readonly cloudOpacity: number;
  readonly skyline: readonly string[];
  readonly window: string;
  readonly windowOpacity: number;
  readonly tree: string;
  readonly treeFar: string;
  readonly snow: string;
  readonly snowShade: string;
  readonly snowLight: string;
  readonly path: string;
  readonly pathShade: string;
  readonly slush: string;
  readonly wall: readonly [string, string];
  readonly wallSide: string;
  readonly joint: string;
  readonly plinth: string;
  readonly plinthTop: string;
  readonly frame: string;
  readonly door: string;
  readonly doorShade: string;
  readonly doorLight: string;
  readonly doorGlass: string;
  readonly steel: string;
  readonly inside: Stops;
  readonly insideShade: string;
  readonly spill: number;
  readonly grille: string;
  readonly grilleShade: string;
  readonly grilleLight: string;
  readonly post: string;
  readonly lens: string;
  readonly glass: string;
  readonly glassOpacity: number;
  readonly shelter: string;
  readonly roof: string;
  readonly bench: string;
  readonly rail: string;
  readonly railShade: string;
  readonly cars: readonly [string, string, string];
  readonly carShade: string;
  readonly brakeLight: string;
  readonly cabinet: string;
  readonly cabinetShade: string;
  readonly wing: string;
  readonly wingLine: string;
  readonly wingEdge: string;
  readonly ground: readonly [string, number];
  readonly bin: string;
  readonly binShade: string;
  readonly shrub: readonly string[];
  readonly flakes: readonly [far: number, near: number];
}

const DAY: Palette = {
  dusk: false,
  sky: [
    [0, '#b4c2cc'],
    [0.55, '#d3dadd'],
    [1, '#ece9e2'],
  ],
  cloud: '#f3f4f1',
  cloudOpacity: 0.8,
  skyline: ['#b7c3cb', '#aab8c2', '#c3ccd1'],
  window: '#fff',
  windowOpacity: 0.22,
  tree: '#8c97a1',
  treeFar: '#a3adb5',
  snow: '#e9edee',
  snowShade: '#d3dce2',
  snowLight: '#f7f9f8',
  path: '#a9b1b6',
  pathShade: '#98a1a8',
  slush: '#bcc4c8',
  wall: ['#aab2b8', '#8f99a2'],
  wallSide: '#77828d',
  joint: '#8a949d',
  plinth: '#6f7a85',
  plinthTop: '#7f8993',
  frame: '#39465a',
  door: '#4f7d7d',
  doorShade: '#3d6768',
  doorLight: '#68959a',
  doorGlass: '#b9cdd0',
  steel: '#c9d0d3',
  inside: [
    [0, '#ffe2a0'],
    [1, '#e9ad60'],
  ],
  insideShade: '#b9793f',
  spill: 0.3,
  grille: '#5d6974',
  grilleShade: '#3f4a58',
  grilleLight: '#aeb7bd',
  post: '#4b5866',
  lens: '#5d6670',
  glass: '#d4e4e6',
  glassOpacity: 0.55,
  shelter: '#3f5a66',
  roof: '#4b6a74',
  bench: '#a4764e',
  rail: '#eab52c',
  railShade: '#bd8e22',
  cars: ['#8a5a5c', '#5f7688', '#c9cdcc'],
  carShade: '#46535f',
  brakeLight: '#b9584e',
  cabinet: '#9c4a44',
  cabinetShade: '#74383a',
  wing: '#b3bcc4',
  wingLine: '#9ba6b0',
  wingEdge: '#c7ced3',
  ground: ['#3a4658', 0.2],
  bin: '#c7a137',
  binShade: '#a5832a',
  shrub: ['#6d847c', '#5b716b', '#7d938a'],
  flakes: [0.85, 0.6],
};

const DUSK: Palette = {
  dusk: true,
  sky: [
    [0, '#2f3663'],
    [0.4, '#5b5b8d'],
    [0.68, '#a7788f'],
    [0.86, '#dd9f83'],
    [1, '#f0c093'],
  ],
  cloud: '#e6b7b4',
  cloudOpacity: 0.6,
  skyline: ['#5f5b87', '#6b6490', '#565380'],
  window: '#ffd88f',
  windowOpacity: 0.85,
  tree: '#474670',
  treeFar: '#58547f',
  snow: '#8f92ba',
  snowShade: '#7478a6',
  snowLight: '#a9abcb',
  path: '#5a5c85',
  pathShade: '#4c4e77',
  slush: '#6b6e98',
  wall: ['#5a5d88', '#484b76'],
  wallSide: '#3b3e67',
  joint: '#44476f',
  plinth: '#373a62',
  plinthTop: '#4d507b',
  frame: '#22264a',
  door: '#3c6077',
  doorShade: '#2d4c66',
  doorLight: '#52788c',
  doorGlass: '#f2b866',
  steel: '#9ea4c3',
  inside: [
    [0, '#ffe6a8'],
    [1, '#f6ad54'],
  ],
  insideShade: '#c47c3c',
  spill: 0.6,
  grille: '#3a3d66',
  grilleShade: '#25284c',
  grilleLight: '#7075a0',
  post: '#2b2e56',
  lens: '#33365c',
  glass: '#f6cf95',
  glassOpacity: 0.5,
  shelter: '#263258',
  roof: '#303c66',
  bench: '#7d5a5c',
  rail: '#e0ae48',
  railShade: '#a97c45',
  cars: ['#5d4668', '#44507c', '#8587ac'],
  carShade: '#2b2f58',
  brakeLight: '#d2665c',
  cabinet: '#6d3b52',
  cabinetShade: '#4a2d4b',
  wing: '#57598a',
  wingLine: '#494b7a',
  wingEdge: '#6a6c9c',
  ground: ['#161a3a', 0.46],
  bin: '#a1843f',
  binShade: '#7f6836',
  shrub: ['#343d68', '#2c345d', '#414a78'],
  flakes: [0.55, 0.4],
};

export const PALETTES: Readonly<Record<string, Palette>> = { day: DAY, dusk: DUSK };

/** Lamps burn in the same warm white at every hour. */
export const LAMPLIGHT = '#ffe3a3';
/** Plates of signs on the building. */
export const PLATE = '#27395c';
export const WHITE = '#fbf6ea';
export const RED = '#b3372f';
