// Makes the sounds in assets/audio from arithmetic alone: no samples, no recordings, the same bytes of sound each time.
// Needs ffmpeg for the encoding: node scripts/art/sounds.mjs [name…]. `lobby` is not made here: it is a stack of ten
// synthetic voices, low-passed until no word is left; see assets/credits.json.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const RATE = 48_000;
const target = path.join(path.dirname(fileURLToPath(import.meta.url)), '../../assets/audio');

// Building blocks. A sound is a Float32Array of samples.

const silence = (seconds) => new Float32Array(Math.round(seconds * RATE));
const sine = (frequency, t) => Math.sin(2 * Math.PI * frequency * t);
const clamp01 = (x) => Math.max(0, Math.min(1, x));

/** Each sample from its time in seconds and its index. */
const made = (seconds, sample) => silence(seconds).map((_, i) => sample(i / RATE, i));

/** Seeded white noise, so that a sound made again is the same sound. */
function whiteNoise(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state / 4294967296) * 2 - 1;
  };
}
const noise = (seconds, seed) => made(seconds, whiteNoise(seed));

/** Second-order filter after the audio EQ cookbook of R. Bristow-Johnson. */
function filtered(sound, type, frequency, q = 0.7) {
  const w = (2 * Math.PI * frequency) / RATE;
  const alpha = Math.sin(w) / (2 * q);
  const cos = Math.cos(w);
  const [b0, b1, b2] = {
    low: [(1 - cos) / 2, 1 - cos, (1 - cos) / 2],
    high: [(1 + cos) / 2, -(1 + cos), (1 + cos) / 2],
    band: [alpha, 0, -alpha],
  }[type];
  const a0 = 1 + alpha;
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  return sound.map((x) => {
    const y = (b0 * x + b1 * x1 + b2 * x2 + 2 * cos * y1 - (1 - alpha) * y2) / a0;
    [x2, x1, y2, y1] = [x1, x, y1, y];
    return y;
  });
}

/** Loudest sample at `level`, and soft edges. */
function finished(sound, level, { rise = 0.003, fall = 0.03 } = {}) {
  const loudest = sound.reduce((most, x) => Math.max(most, Math.abs(x)), 0);
  const length = sound.length / RATE;
  return sound.map((x, i) => (x / loudest) * level * clamp01(i / RATE / rise) * clamp01((length - i / RATE) / fall));
}

/** Lays the end over the beginning, so that it plays round without a seam. */
function looped(sound, level, overlap = 1.5) {
  const n = Math.round(overlap * RATE);
  const length = sound.length - n;
  const round = sound
    .slice(0, length)
    .map((x, i) => (i < n ? x * Math.sqrt(i / n) + sound[length + i] * Math.sqrt(1 - i / n) : x));
  return finished(round, level, { rise: 1e-9, fall: 1e-9 });
}

/** Two notes, `gap` seconds apart; trust is struck, rapport is plucked. */
const chord = (seconds, voice, [first, second], gap, decay) =>
  made(seconds, (t) => 0.85 * voice(t, first, decay) + (t > gap ? voice(t - gap, second, decay) : 0));

const mallet = (t, f, decay = 0.45) =>
  clamp01(t / 0.004) *
  (Math.exp(-t / decay) * sine(f, t) +
    0.32 * Math.exp(-t / (decay * 0.35)) * sine(f * 3.93, t) +
    0.12 * Math.exp(-t / (decay * 0.18)) * sine(f * 9.2, t));

const pluck = (t, f, decay = 0.5) =>
  clamp01(t / 0.012) *
  [1, 2, 3, 4].reduce((sum, h) => sum + (sine(f * h, t) / (h * h)) * Math.exp((-t * h) / decay), 0);

// The sounds. Stings lie near -20 LUFS, loops near -34.

const SOUNDS = {
  tick() {
    const hiss = whiteNoise(1);
    const sound = made(0.11, (t) => Math.exp(-t * 70) * sine(1150, t) * 0.7 + Math.exp(-t * 260) * hiss() * 0.35);
    return finished(filtered(sound, 'low', 5200), 0.35);
  },
  'trust-up': () => finished(chord(0.9, mallet, [392, 523.25], 0.13), 0.44),
  'trust-down': () => finished(filtered(chord(0.9, mallet, [261.63, 220], 0.16), 'low', 2600), 0.4),
  'rapport-up': () => finished(chord(0.95, pluck, [440, 554.37], 0.11), 0.37),
  'rapport-down': () => finished(filtered(chord(0.95, pluck, [349.23, 311.13], 0.14), 'low', 2200), 0.36),
  radio() {
    const hiss = filtered(filtered(noise(0.75, 2), 'high', 500), 'low', 3400);
    const level = (t) => {
      if (t < 0.05) return t / 0.05;
      if (t < 0.16) return 1;
      return t < 0.62 ? 0.22 : Math.max(0, 1 - (t - 0.62) / 0.05) * 0.9;
    };
    const keyed = (t) => (t < 0.012 ? sine(900, t) * 0.9 : 0) + (t > 0.1 && t < 0.16 ? sine(1480, t) * 0.25 : 0);
    return finished(
      made(0.75, (t, i) => hiss[i] * level(t) * 0.8 + keyed(t)),
      0.45,
      { rise: 0.001, fall: 0.02 },
    );
  },
  door() {
    const air = noise(1.5, 3);
    const low = filtered(air, 'low', 520);
    const middle = filtered(air, 'band', 1500, 1.2);
    const sound = made(1.5, (t, i) => {
      const swing = clamp01(t / 0.15) * clamp01((1.05 - t) / 0.3);
      const after = t - 1.05;
      const latch =
        after > 0 ? Math.exp(-after * 22) * sine(74, after) * 1.2 + Math.exp(-after * 60) * low[i] * 1.6 : 0;
      return low[i] * swing * 0.5 + middle[i] * swing * 0.22 + latch;
    });
    return finished(sound, 0.5, { rise: 0.01, fall: 0.1 });
  },
  phone() {
    const ring = made(2, (t) => {
      const trill = 0.55 + 0.45 * Math.sign(sine(20, t));
      const level = (t < 1.5 ? 1 : Math.exp(-(t - 1.5) * 18)) * clamp01(t / 0.01);
      return level * trill * (sine(1320, t) * 0.5 + sine(1056, t) * 0.5 + sine(2640, t) * 0.12);
    });
    return finished(filtered(ring, 'low', 4200), 0.18);
  },
  /** A badge printer: a motor, and the head going over the card eleven times. */
  printer() {
    const grit = filtered(noise(1.7, 4), 'band', 2300, 0.9);
    const sound = made(1.7, (t, i) => {
      const running = clamp01(t / 0.08) * clamp01((1.55 - t) / 0.12);
      const pass = Math.max(0, sine(7.2, t)) ** 2;
      return running * (sine(112 + 6 * sine(7.2, t), t) * 0.22 + sine(224, t) * 0.1 + grit[i] * (0.15 + 0.85 * pass));
    });
    return finished(filtered(sound, 'low', 4200), 0.3, { rise: 0.01, fall: 0.08 });
  },
  rain() {
    const seconds = 14;
    const random = whiteNoise(5);
    const air = filtered(filtered(noise(seconds, 6), 'high', 400), 'low', 7000);
    const low = filtered(noise(seconds, 7), 'low', 240);
    const sound = made(seconds, (t, i) => air[i] * (0.5 + 0.08 * sine(1 / 6.3, t)) + low[i] * 0.55);
    for (let drop = 0; drop < 520; drop += 1) {
      const at = Math.floor((random() * 0.5 + 0.5) * (sound.length - 2000));
      const frequency = 1500 + 2600 * (random() * 0.5 + 0.5);
      const level = 0.12 + 0.3 * (random() * 0.5 + 0.5);
      for (let i = 0; i < 900; i += 1) {
        sound[at + i] += level * Math.exp(-i / 130) * sine(frequency * (1 + i / 5200), i / RATE);
      }
    }
    return looped(sound, 0.094);
  },
  /** A control room before dawn: the hum of the racks, the air, a cricket of a relay. */
  night() {
    const air = filtered(noise(14, 8), 'low', 300);
    const sound = made(14, (t, i) => {
      const chirp = (sine(0.55, t) > 0.1 ? 1 : 0) * (sine(27, t) > 0.2 ? 1 : 0);
      return sine(60, t) * 0.1 + sine(120, t) * 0.06 + air[i] * 0.9 + chirp * sine(4300, t) * 0.02;
    });
    return looped(sound, 0.109);
  },
  /** Winter at a side door: gusts over a low rush, and the fan of the air intake above. */
  wind() {
    const seconds = 15.5;
    const low = filtered(filtered(noise(seconds, 9), 'low', 420), 'high', 60);
    const whistle = filtered(noise(seconds, 10), 'band', 780, 5);
    const sound = made(seconds, (t, i) => {
      const gust = 0.55 + 0.3 * sine(1 / 7, t) + 0.15 * sine(1 / 2.8, t + 0.6);
      return low[i] * gust + whistle[i] * 0.35 * gust ** 3 + sine(98, t) * 0.012 + sine(196, t) * 0.006;
    });
    return looped(sound, 0.148);
  },
};

/** A play begins with one of these: low noise sounds the same at a low rate. */
const LOW_RATE = ['wind', 'night'];

const encodings = (name) => ({
  webm: ['-c:a', 'libopus', '-b:a', LOW_RATE.includes(name) ? '14k' : '24k', '-vbr', 'on'],
  mp3: ['-c:a', 'libmp3lame', '-q:a', '5'],
});

function encode(name, sound) {
  for (const [extension, options] of Object.entries(encodings(name))) {
    const input = ['-f', 'f32le', '-ar', String(RATE), '-ac', '1', '-i', 'pipe:0'];
    const file = path.join(target, `${name}.${extension}`);
    const { status } = spawnSync('ffmpeg', ['-y', '-loglevel', 'error', ...input, '-bitexact', ...options, file], {
      input: Buffer.from(sound.buffer),
      stdio: ['pipe', 'inherit', 'inherit'],
    });
    if (status !== 0) throw new Error(`ffmpeg could not write ${file}. Is it installed?`);
  }
}

const names = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(SOUNDS);
for (const name of names) {
  if (!Object.hasOwn(SOUNDS, name))
    throw new Error(`There is no sound "${name}". There are: ${Object.keys(SOUNDS).join(', ')}.`);
  encode(name, SOUNDS[name]());
  console.log(name);
}
