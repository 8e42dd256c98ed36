import { expect, it } from 'vitest';
import { playThrough, type Through } from '../../../src/studio/preview/through';
import { MemoryStore } from '../../session/memory-store';
import { bench } from './bench';
import { SCENE, SOUND } from './scene';

async function toTheEnd(through: Through, labels: readonly string[]) {
  const { session } = through;
  const left = [...labels];
  while (session.get().state.phase !== 'ended' && !session.get().momentDone) {
    if (session.get().state.offer) await session.choose(left.shift() ?? '');
    else await session.advance();
  }
}

it('plays the text as it last played, as practice, with its debrief', async () => {
  const b = bench(SOUND);
  b.wait();
  b.work();
  b.edit('# asks: businesslike', '-> nowhere');
  const store = new MemoryStore();
  const through = playThrough(b.studio, store, () => 5);
  expect(through.debrief()).toBeUndefined();
  await toTheEnd(through, ['walk', 'later']);
  expect(through.session.get().mode).toBe('practice');
  expect(through.debrief()).toMatchObject({ firstTimeRight: { right: 1, of: 2 }, ending: { id: 'light' } });
  expect(store.done.map((play) => play.mode)).toEqual(['practice']);
});

it('tries one moment of it again and comes back to the same debrief', async () => {
  const b = bench(SOUND);
  b.wait();
  b.work();
  const through = playThrough(b.studio, new MemoryStore(), () => 5);
  await toTheEnd(through, ['walk', 'later']);
  const moment = through.moment('ticket');
  expect(moment.session.get().state.decided.map((d) => d.option.label)).toEqual(['walk']);
  await toTheEnd(moment, ['number']);
  expect(moment.debrief()).toEqual(through.debrief());
  expect(through.again().session.get().state.decided).toEqual([]);
});

it('plays a text that nobody has walked yet, and debriefs it once it was', async () => {
  const b = bench(SOUND);
  const through = playThrough(b.studio, new MemoryStore(), () => 5);
  await toTheEnd(through, ['order', 'number']);
  expect(through.session.get().trouble).toBeUndefined();
  expect(through.debrief()).toBeUndefined();
  b.wait();
  b.work();
  expect(through.debrief()?.firstTimeRight).toEqual({ right: 1, of: 2 });
});

it('says why a scene does not play', () => {
  const b = bench(SCENE.replace('# asks: low-key', '-> nowhere'));
  expect(() => playThrough(b.studio, new MemoryStore(), () => 5)).toThrow('errors to mend');
});
