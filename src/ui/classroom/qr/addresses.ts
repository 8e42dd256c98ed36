/** What codes and people are given to get into the room, and into the Wi-Fi before it. Pure. */
import type { WifiCard } from '../room';

/** For cameras: in upper case the code has fewer and larger modules, and the server takes any case. */
export function joinCode(origin: string, code: string): string {
  return `${origin}/${code}`.toUpperCase();
}

/** For eyes and thumbs: without `http://`, which nobody need type. */
export function spoken(origin: string): string {
  return origin.replace(/^https?:\/\//i, '');
}

/** The text that phones' cameras know as a Wi-Fi to join; signs that have a meaning in it are marked. */
export function wifiCode({ name, password, security }: WifiCard): string {
  const marked = (text: string) => text.replace(/[\\;,:"]/g, '\\$&');
  return security === 'none'
    ? `WIFI:T:nopass;S:${marked(name)};;`
    : `WIFI:T:WPA;S:${marked(name)};P:${marked(password)};;`;
}
