/** The sounds by name, as a story or the interface asks for them, and where their files lie. */
import type { Settings } from '../session/ports';

export type Channel = Exclude<keyof Settings['volume'], 'voice'>;

/** Which volume each sound obeys. Ambience runs round; the others are heard once. */
export const CHANNELS = {
  wind: 'ambience',
  night: 'ambience',
  rain: 'ambience',
  lobby: 'ambience',
  door: 'effects',
  radio: 'effects',
  phone: 'effects',
  printer: 'effects',
  tick: 'interface',
  'trust-up': 'interface',
  'trust-down': 'interface',
  'rapport-up': 'interface',
  'rapport-down': 'interface',
} as const satisfies Record<string, Channel>;

export type SoundName = keyof typeof CHANNELS;

export function isSound(name: string): name is SoundName {
  return Object.hasOwn(CHANNELS, name);
}

const FILES = import.meta.glob<string>('../../assets/audio/*.{webm,mp3}', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** WebM first: it loops without a gap. MP3 is for browsers that cannot read it. */
export function audioFiles(name: SoundName): string[] {
  return ['webm', 'mp3'].flatMap((extension) => FILES[`../../assets/audio/${name}.${extension}`] ?? []);
}
