import { expect, it } from 'vitest';
import { readOptions } from '../../src/server/options';

it('reads what people type', () => {
  expect(readOptions([])).toEqual({
    port: 4173,
    strictPort: false,
    reach: 'rooms',
    hostsFromLan: false,
    openMetrics: false,
    open: true,
    verbose: false,
  });
  const typed =
    '--port 0 --strict-port --lan --hosts lan --public https://class.example.org/ --data /x --no-open --verbose';
  expect(readOptions(typed.split(' '))).toEqual({
    port: 0,
    strictPort: true,
    reach: 'lan',
    hostsFromLan: true,
    openMetrics: false,
    publicOrigin: 'https://class.example.org',
    data: '/x',
    open: false,
    verbose: true,
  });
  expect(readOptions(['--proxy', '--rooms', '1000'])).toMatchObject({ proxied: true, mostRooms: 1000 });
  expect(readOptions(['--local'], '5000')).toMatchObject({ reach: 'local', port: 5000 });
});

it.each([
  ['--port x', '"x" is not a port.'],
  ['--port 70000', '"70000" is not a port.'],
  ['--lan --local', '--lan and --local exclude each other.'],
  ['--hosts all', '--hosts is here or lan, not "all".'],
  ['--public class.example.org', '"class.example.org" is no address like https://class.example.org.'],
  ['--rooms 0', '"0" is no number of rooms.'],
  ['--nonsense', '--nonsense'],
])('refuses %s', (typed, words) => {
  expect(() => readOptions(typed.split(' '))).toThrow(words);
});
