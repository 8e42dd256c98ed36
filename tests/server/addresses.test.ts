import type { NetworkInterfaceInfo } from 'node:os';
import { expect, it } from 'vitest';
import { addressesOf, ownHosts } from '../../src/server/addresses';

const four = (address: string, internal = false): NetworkInterfaceInfo => ({
  address,
  internal,
  family: 'IPv4',
  netmask: '255.255.255.0',
  mac: '00:00:00:00:00:00',
  cidr: null,
});
const six = (address: string): NetworkInterfaceInfo => ({ ...four(address), family: 'IPv6', scopeid: 2 });

const order = (cards: Record<string, NetworkInterfaceInfo[]>): string[] => addressesOf(cards).map(({ card }) => card);

it('puts Wi-Fi and cable first, what is virtual, without a network or public last', () => {
  expect(
    order({
      lo: [four('127.0.0.1', true)],
      docker0: [four('172.17.0.1')],
      tailscale0: [four('100.101.102.103')],
      wwan0: [four('81.2.69.142')],
      usb0: [four('169.254.10.20')],
      enp3s0: [four('10.0.0.5'), six('fe80::1')],
      wlp2s0: [four('192.168.8.20')],
    }),
  ).toEqual(['wlp2s0', 'enp3s0', 'wwan0', 'docker0', 'tailscale0', 'usb0']);
});

it('knows the cards of Windows: a "Local Area Connection" is no loopback, a "vEthernet (WSL)" is virtual', () => {
  expect(
    order({
      'vEthernet (WSL)': [four('172.28.0.1')],
      'VirtualBox Host-Only Network': [four('192.168.56.1')],
      'Local Area Connection': [four('192.168.1.7')],
      'Wi-Fi': [four('192.168.1.8')],
      'Loopback Pseudo-Interface 1': [four('127.0.0.1', true)],
    }),
  ).toEqual(['Wi-Fi', 'Local Area Connection', 'vEthernet (WSL)', 'VirtualBox Host-Only Network']);
});

it('knows the cards of a Mac', () => {
  expect(order({ utun3: [four('10.8.0.2')], bridge100: [four('192.168.64.1')], en0: [four('192.168.8.20')] })).toEqual([
    'en0',
    'bridge100',
    'utun3',
  ]);
});

it('says why of each', () => {
  const notes = addressesOf({ 'Wi-Fi': [four('192.168.1.8')], eth1: [four('169.254.1.1')] }).map(({ note }) => note);
  expect(notes).toEqual([
    'Wi-Fi. Phones on the same Wi-Fi reach it.',
    'This card has no network: it gave itself an address.',
  ]);
});

it('leaves out version 6, but answers to it', () => {
  const cards = { en0: [six('fe80::1%en0'), six('2001:db8::5')] };
  expect(addressesOf(cards)).toEqual([]);
  expect(ownHosts(cards)).toEqual(['[fe80::1]', '[2001:db8::5]']);
});
