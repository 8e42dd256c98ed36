import { describe, expect, test } from 'vitest';
import { address, parseRoute, type Route } from '../../../src/apps/play/routes';
import { fixedChance } from '../../../src/session/chance';

const routes: Route[] = [
  { screen: 'title' },
  { screen: 'brief', slug: 'smoke-break' },
  { screen: 'open', file: 'scenes/the dock.rapport' },
  { screen: 'scene', slug: 'relief' },
  { screen: 'moment', play: 'a1', decision: 'fix/it' },
  { screen: 'reflect', play: 'a1' },
  { screen: 'debrief', play: 'a1' },
];

describe('screens are addresses', () => {
  test.each(routes)('there and back: %o', (route) => {
    expect(parseRoute(address(route))).toEqual(route);
  });

  test.each(['', '#', '#/', '#/nowhere', '#/post', '#/moment/only-one', '#/post/%'])('"%s" leads somewhere', (hash) => {
    expect(['title', 'brief']).toContain(parseRoute(hash).screen);
  });
});

test('chance can be fixed by the address, and only by whole numbers', () => {
  expect(fixedChance('?seed=7&world=0')).toEqual({ seed: 7, world: 0 });
  expect(fixedChance('?seed=-1&world=x')).toEqual({ seed: undefined, world: undefined });
});
