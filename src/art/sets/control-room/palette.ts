type Stops = readonly (readonly [offset: number, colour: string])[];
type Two = readonly [string, string];

/** The colours of the control room at one hour. */
export interface Palette {
  readonly night: boolean;
  readonly sky: Stops;
  readonly skyline: readonly string[];
  readonly cityWindow: string;
  readonly cloud: string;
  readonly sun: readonly [core: number, halo: number];
  readonly wall: Two;
  readonly wallSide: Two;
  readonly ceiling: Two;
  readonly strip: string;
  readonly floor: Two;
  readonly floorLine: string;
  readonly base: string;
  readonly trim: string;
  readonly slat: string;
  readonly slatShade: string;
  readonly frame: string;
  readonly bezel: string;
  readonly mullion: string;
  readonly deskTop: string;
  readonly deskFront: string;
  readonly deskSide: string;
  readonly cabinet: string;
  readonly cabinetSide: string;
  readonly cabinetTop: string;
  readonly paper: string;
  readonly paperShade: string;
  readonly steel: string;
  readonly panel: string;
  readonly panelShade: string;
  /** Shade over the alarm panel's red frame. */
  readonly dim: number;
  readonly glow: readonly [string, number];
  readonly ground: readonly [string, number];
  readonly coffee: Two;
  readonly coffeeNiche: string;
  readonly mug: string;
  readonly steam: number;
  readonly lamp: string;
  readonly door: string;
  readonly doorGlass: string;
  readonly blind: string;
  readonly daylight: string;
  /** Window light on window wall, floor, back wall and desk. */
  readonly spill: {
    readonly colour: Two;
    readonly side: number;
    readonly floor: number;
    readonly wall: number;
    readonly desk: number;
  };
  readonly screens: readonly [string, string, string];
  readonly sheen: number;
  readonly chair: Two;
  readonly rack: readonly [body: string, edge: string, unit: string, line: string];
}

const NIGHT: Palette = {
  night: true,
  sky: [
    [0, '#232b5a'],
    [0.45, '#4a4a83'],
    [0.74, '#a2688a'],
    [0.9, '#e39a7a'],
    [1, '#f6c48c'],
  ],
  skyline: ['#3a3d70', '#34376a', '#444779'],
  cityWindow: '#ffd88f',
  cloud: '#d99a9a',
  sun: [0.75, 0.34],
  wall: ['#3d4570', '#333a62'],
  wallSide: ['#343a64', '#414975'],
  ceiling: ['#2a3058', '#232849'],
  strip: '#3a4270',
  floor: ['#39406a', '#262b50'],
  floorLine: '#4a527f',
  base: '#262b50',
  trim: '#525b8a',
  slat: '#464e7c',
  slatShade: '#3c4470',
  frame: '#1b2044',
  bezel: '#161a38',
  mullion: '#1f2449',
  deskTop: '#b18563',
  deskFront: '#6d4f43',
  deskSide: '#5a4139',
  cabinet: '#3a4069',
  cabinetSide: '#2e345a',
  cabinetTop: '#4d5583',
  paper: '#f0e6d4',
  paperShade: '#d6c9b6',
  steel: '#8e95b8',
  panel: '#cfd0d2',
  panelShade: '#9fa4b6',
  dim: 0.32,
  glow: ['#7fb0e8', 0.22],
  ground: ['#12163a', 0.5],
  coffee: ['#2a2f55', '#454c7a'],
  coffeeNiche: '#20264a',
  mug: '#c8553d',
  steam: 0.3,
  lamp: '#2f6f73',
  door: '#4d5583',
  doorGlass: '#f0c48a',
  blind: '#6f6a93',
  daylight: '#ffe3b8',
  spill: { colour: ['#d98f86', '#e39a7a'], side: 0.06, floor: 0.16, wall: 0.22, desk: 0.16 },
  screens: ['#16233f', '#1b2a48', '#142038'],
  sheen: 0.05,
  chair: ['#1d2247', '#293060'],
  rack: ['#1d2247', '#2c3363', '#242a54', '#171b3c'],
};

const EARLY: Palette = {
  night: false,
  sky: [
    [0, '#8fb0d2'],
    [0.42, '#c3cfdc'],
    [0.7, '#f3d5bd'],
    [0.88, '#fbdca8'],
    [1, '#fdeac4'],
  ],
  skyline: ['#93a3bb', '#8798b3', '#a3b0c4'],
  cityWindow: '#fff3cf',
  cloud: '#fff3e2',
  sun: [0.95, 0.45],
  wall: ['#c9c6c6', '#b3b3ba'],
  wallSide: ['#a9acb8', '#bcbcc2'],
  ceiling: ['#d8d3cc', '#c3c0c0'],
  strip: '#f6f0e2',
  floor: ['#b9b3ac', '#9b979a'],
  floorLine: '#a9a4a0',
  base: '#8d8c97',
  trim: '#a3a3ad',
  slat: '#bdbabd',
  slatShade: '#acabb2',
  frame: '#39415c',
  bezel: '#2a3150',
  mullion: '#4a546a',
  deskTop: '#d6ab80',
  deskFront: '#94694e',
  deskSide: '#7d5a45',
  cabinet: '#7f8aa0',
  cabinetSide: '#6a748c',
  cabinetTop: '#97a1b4',
  paper: '#fbf6ea',
  paperShade: '#e2d7c4',
  steel: '#c3c7cb',
  panel: '#e9e6de',
  panelShade: '#bdbcb9',
  dim: 0,
  glow: ['#bcd6ee', 0.1],
  ground: ['#3a3a55', 0.22],
  coffee: ['#3a425e', '#5a637f'],
  coffeeNiche: '#2f3753',
  mug: '#c8553d',
  steam: 0.5,
  lamp: '#3f8084',
  door: '#8894aa',
  doorGlass: '#dfe9ea',
  blind: '#e8ddcb',
  daylight: '#ffe3b8',
  spill: { colour: ['#fff0cf', '#ffe9bf'], side: 0.16, floor: 0.55, wall: 0.6, desk: 0.4 },
  screens: ['#24344f', '#2a3b58', '#203048'],
  sheen: 0.1,
  chair: ['#465069', '#5c6781'],
  rack: ['#565f78', '#6d7791', '#626c86', '#4a546c'],
};

export const PALETTES: Readonly<Record<string, Palette>> = { night: NIGHT, early: EARLY };
export const AMBER = '#ff9d45';
export const GREEN = '#54b08a';
