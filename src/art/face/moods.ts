import type { Face } from '../../core/model';
import { lerp } from '../shape';

/** One brow: how far it is raised, anger (+) or grief (-), how arched; about -1 to +1 each. */
export type Brow = readonly [raise: number, anger: number, arch: number];

/** What a face is made of. Every number mixes, so any mood morphs into any other. */
export interface FaceParams {
  readonly browLeft: Brow;
  readonly browRight: Brow;
  /** 1 is the usual opening of the eyes; above 1.18 the white shows. */
  readonly open: number;
  /** How far the upper lid hangs, 0 to 1, on the far eye; `lidRight` where the two differ. */
  readonly lid: number;
  readonly lidRight: number;
  /** The lid's tilt: positive drops toward the nose (anger). */
  readonly lidSlope: number;
  /** The cheek pushes up the lower lid. */
  readonly cheek: number;
  /** +1 eyes closed in a smile, -1 closed and lowered. */
  readonly closed: number;
  /** Gaze, -1 to +1. */
  readonly gazeX: number;
  readonly gazeY: number;
  /** Mouth: curve up (+) or down (-), width, opening, skew, drop. */
  readonly curve: number;
  readonly mouthWidth: number;
  readonly mouthOpen: number;
  readonly teeth: number;
  readonly tongue: number;
  readonly skew: number;
  readonly mouthDrop: number;
  readonly blush: number;
  readonly sweat: number;
  readonly tear: number;
  readonly furrow: number;
  readonly bags: number;
}

type Mood = Partial<FaceParams>;

const NEUTRAL: FaceParams = {
  browLeft: [0, 0, 0.3],
  browRight: [0, 0, 0.3],
  open: 1,
  lid: 0,
  lidRight: 0,
  lidSlope: 0,
  cheek: 0,
  closed: 0,
  gazeX: 0,
  gazeY: 0,
  curve: 0.15,
  mouthWidth: 1,
  mouthOpen: 0,
  teeth: 0,
  tongue: 0,
  skew: 0,
  mouthDrop: 0,
  blush: 0,
  sweat: 0,
  tear: 0,
  furrow: 0,
  bags: 0,
};

const brows = (...brow: Brow): Pick<FaceParams, 'browLeft' | 'browRight'> => ({ browLeft: brow, browRight: brow });
const lids = (lid: number): Pick<FaceParams, 'lid' | 'lidRight'> => ({ lid, lidRight: lid });

const TABLE: Record<Face, Mood> = {
  calm: { curve: 0.32 },
  attentive: { ...brows(0.45, 0, 0.5), open: 1.12, curve: 0.22 },
  // Not hostile, not open: one brow a little lower, lids down a shade, eyes to the side, mouth shut and level.
  guarded: {
    browLeft: [-0.3, 0.25, 0.1],
    browRight: [0.05, 0.12, 0.3],
    ...lids(0.3),
    lidSlope: 0.05,
    gazeX: 0.4,
    curve: -0.12,
    mouthWidth: 0.82,
    skew: 0.12,
  },
  pleased: { ...brows(0.35, -0.1, 0.6), curve: 0.95, mouthWidth: 1.12, cheek: 0.35, blush: 0.5 },
  delighted: {
    ...brows(0.6, -0.1, 0.8),
    closed: 1,
    curve: 0.9,
    mouthWidth: 1.2,
    mouthOpen: 0.75,
    teeth: 1,
    tongue: 0.8,
    blush: 0.8,
  },
  relieved: { ...brows(0.3, -0.5, 0.3), closed: -1, curve: 0.6, mouthWidth: 1.02, blush: 0.35 },
  annoyed: {
    browLeft: [-0.45, 0.5, 0],
    browRight: [-0.1, 0.25, 0.25],
    open: 0.8,
    ...lids(0.5),
    lidSlope: 0.12,
    curve: -0.3,
    skew: 0.35,
    mouthWidth: 0.92,
    gazeX: 0.3,
  },
  angry: { ...brows(-0.75, 1, 0), ...lids(0.3), lidSlope: 0.55, curve: -0.75, mouthWidth: 1.05, furrow: 0.8 },
  furious: {
    ...brows(-0.9, 1.25, -0.1),
    open: 1.4,
    ...lids(0.2),
    lidSlope: 0.7,
    curve: -0.65,
    mouthWidth: 1.15,
    mouthOpen: 0.8,
    teeth: 1,
    tongue: 0.4,
    furrow: 1,
  },
  afraid: { ...brows(0.9, -0.95, 0.1), open: 1.75, curve: -0.45, mouthWidth: 0.85, mouthOpen: 0.42, sweat: 1 },
  worried: { ...brows(0.35, -0.9, 0.1), open: 1.05, curve: -0.42, mouthWidth: 0.75, skew: -0.15 },
  sad: {
    ...brows(0.1, -1.1, 0),
    open: 0.85,
    ...lids(0.42),
    lidSlope: -0.45,
    curve: -0.8,
    mouthWidth: 0.9,
    gazeY: 0.45,
    mouthDrop: 0.2,
  },
  tearful: { ...brows(0.3, -1.25, 0), closed: -0.85, curve: -0.9, mouthWidth: 0.95, mouthDrop: 0.2, tear: 1 },
  suspicious: {
    browLeft: [-0.8, 0.55, -0.1],
    browRight: [1.25, 0.05, 1.1],
    open: 0.95,
    lid: 0.62,
    lidRight: 0.02,
    lidSlope: 0.06,
    gazeX: 0.85,
    curve: -0.1,
    skew: 0.55,
    mouthWidth: 0.66,
  },
  surprised: { ...brows(1.1, -0.1, 0.8), open: 1.5, curve: 0, mouthWidth: 0.5, mouthOpen: 0.85 },
  embarrassed: {
    ...brows(0.35, -0.7, 0.2),
    gazeX: -0.6,
    gazeY: 0.3,
    open: 0.95,
    ...lids(0.2),
    curve: 0.3,
    skew: 0.6,
    mouthWidth: 0.85,
    blush: 1,
  },
  tired: {
    ...brows(-0.1, -0.5, 0.1),
    open: 0.8,
    ...lids(0.58),
    lidSlope: -0.1,
    curve: -0.22,
    mouthWidth: 0.85,
    bags: 1,
  },
  talking: { ...brows(0.25, -0.05, 0.4), curve: 0.35, mouthOpen: 0.5, mouthWidth: 0.85, teeth: 0.8, tongue: 0.7 },
  firm: { ...brows(-0.35, 0.35, 0.1), ...lids(0.22), lidSlope: 0.1, curve: -0.02, mouthWidth: 0.8 },
};

/** The parameters of each of the nineteen faces. */
export const MOODS = Object.fromEntries(
  Object.entries(TABLE).map(([face, mood]) => [face, { ...NEUTRAL, ...mood }]),
) as Record<Face, FaceParams>;

/** A face between two faces; `t` from 0 to 1. */
export function mix(from: FaceParams, to: FaceParams, t: number): FaceParams {
  const mixed: Record<string, number | Brow> = {};
  for (const key of Object.keys(NEUTRAL) as (keyof FaceParams)[]) {
    const [a, b] = [from[key], to[key]];
    mixed[key] = typeof a === 'number' ? lerp(a, b as number, t) : mixBrow(a, b as Brow, t);
  }
  return mixed as unknown as FaceParams;
}

const mixBrow = (a: Brow, b: Brow, t: number): Brow => [lerp(a[0], b[0], t), lerp(a[1], b[1], t), lerp(a[2], b[2], t)];

/** The same face with its eyes shut: one frame of a blink. A face that already has its eyes closed keeps them. */
export function blinking(params: FaceParams): FaceParams {
  return Math.abs(params.closed) > 0.5 ? params : { ...params, closed: -1 };
}

/** The same face with its mouth part open, for the beats of speech; 0 to 1. */
export function speaking(params: FaceParams, amount: number): FaceParams {
  if (params.mouthOpen > 0.06) return { ...params, mouthOpen: params.mouthOpen * (1 - 0.5 * amount) };
  const open = 0.42 * amount;
  return {
    ...params,
    mouthOpen: open,
    teeth: open > 0.2 ? 0.8 : 0,
    mouthWidth: params.mouthWidth * (1 - 0.12 * amount),
  };
}
