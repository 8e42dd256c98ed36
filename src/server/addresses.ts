/**
 * Addresses under which phones reach this computer, the likeliest first. IPv6 is left out: many phones cannot open a
 * scanned address in brackets, and a link-local one names a card of this computer. The names of cards are only hints:
 * "Local Area Connection" is a wired one.
 */
import type { NetworkInterfaceInfo } from 'node:os';

export interface CardAddress {
  readonly address: string;
  readonly card: string;
  /** Why it is likely, or not, in words. */
  readonly note: string;
}

export type Cards = Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>;

/** Networks inside this computer, and tunnels to elsewhere. */
const VIRTUAL =
  /docker|veth|vethernet|wsl|virtualbox|vbox|vmware|vmnet|hyper-v|virbr|^br-|bridge|^tun|^tap|utun|tailscale|wireguard|^wg\d|zerotier|^zt|ppp|ham(achi)?|vpn|loopback/i;
const WIRELESS = /wi-?fi|wlan|^wl|wireless|airport|drahtlos/i;
const WIRED = /ethernet|^eth|^en|^em\d|local area|lan/i;

interface Kind {
  readonly rank: number;
  readonly note: string;
}

/** @param cards what `os.networkInterfaces()` says. */
export function addressesOf(cards: Cards): CardAddress[] {
  return Object.entries(cards)
    .flatMap(([card, infos]) => (infos ?? []).map((info) => ({ card, info })))
    .filter(({ info }) => isIPv4(info) && !info.internal)
    .map(({ card, info }) => ({ card, address: info.address, ...kindOf(card, info.address) }))
    .sort((a, b) => a.rank - b.rank || a.card.localeCompare(b.card, 'en') || a.address.localeCompare(b.address, 'en'))
    .map(({ address, card, note }) => ({ address, card, note }));
}

/** There are systems where a program may not ask; it then serves this computer alone. */
export function readableCards<T extends Cards>(cards: () => T): () => T | Record<string, never> {
  return () => {
    try {
      return cards();
    } catch {
      return {};
    }
  };
}

/** Asking the system takes as long as answering a request, and every request wants to know: a second is soon enough. */
const REMEMBERED = 1000;

export function rememberedCards(cards: () => Cards, now: () => number): () => Cards {
  let known: { readonly cards: Cards; readonly at: number } | undefined;
  return () => {
    const at = now();
    if (!known || at < known.at || at - known.at >= REMEMBERED) known = { cards: cards(), at };
    return known.cards;
  };
}

/** Every address of this computer, those of version 6 too, as they stand in a Host header. */
export function ownHosts(cards: Cards): string[] {
  return Object.values(cards)
    .flatMap((infos) => infos ?? [])
    .map((info) => (isIPv4(info) ? info.address : `[${info.address.replace(/%.*/, '')}]`));
}

/** Older versions of Node say 4 and 6. */
const isIPv4 = ({ family }: NetworkInterfaceInfo): boolean => String(family) === 'IPv4' || String(family) === '4';

function kindOf(card: string, address: string): Kind {
  if (address.startsWith('169.254.')) return { rank: 7, note: 'This card has no network: it gave itself an address.' };
  if (VIRTUAL.test(card)) return { rank: 6, note: 'A network inside this computer, or a VPN. Phones rarely reach it.' };
  if (!isPrivate(address)) return { rank: 5, note: 'A public address. Phones in the room may not reach it.' };
  if (WIRELESS.test(card)) return { rank: 0, note: 'Wi-Fi. Phones on the same Wi-Fi reach it.' };
  if (WIRED.test(card)) return { rank: 1, note: 'Cable or Wi-Fi. Phones on the same network reach it.' };
  return { rank: 2, note: 'A private network. Phones on it reach this computer.' };
}

function isPrivate(address: string): boolean {
  const [a = 0, b = 0] = address.split('.').map(Number);
  return a === 10 || (a === 172 && b >= 16 && b <= 31) || (a === 192 && b === 168);
}
