import { describe, expect, it } from 'vitest';
import { layerSvg, placeLayers, posterSvg, SIGNS, SIGNS_OF, shownLayers } from '../../src/art';
import { lightOf, PLACES, type PlaceName, propsOf } from '../../src/art/names';
import { expectDrawable } from './svg';

const places = Object.keys(PLACES) as PlaceName[];
const sets = places.flatMap((place) => PLACES[place].lights.map((light) => [place, light] as const));

/** Every combination of prop states of a place. */
function states(place: PlaceName): Record<string, string>[] {
  return Object.entries(PLACES[place].props).reduce<Record<string, string>[]>(
    (all, [prop, values]) => all.flatMap((state) => values.map((value: string) => ({ ...state, [prop]: value }))),
    [{}],
  );
}

describe.each(sets)('%s by %s', (place, light) => {
  const layers = placeLayers(place, light, { clock: '06:10' });

  it('draws every layer on its own and all of them together', () => {
    for (const { markup, box } of layers) expectDrawable(layerSvg(markup, box));
    expectDrawable(`<svg>${layers.map((layer) => layer.markup).join('')}</svg>`);
    expect(new Set(layers.map((layer) => layer.id)).size).toBe(layers.length);
  });

  it('draws every state of its props and every weather', () => {
    for (const props of states(place)) {
      for (const weather of PLACES[place].weathers) {
        const shown = shownLayers(place, layers, { props, weather });
        expect(shown[0]?.kind).toBe('back');
        expect(
          shown.filter((layer) => layer.kind === 'prop').every((layer) => props[layer.prop ?? ''] === layer.value),
        ).toBe(true);
      }
    }
  });

  it('has a picture for every state but the empty ones', () => {
    const empty = ['extinguisher:away', 'trouble:none', 'steam:off', 'queue:off'];
    for (const [prop, values] of Object.entries(PLACES[place].props)) {
      for (const value of values) {
        const id = `${prop}:${value}`;
        if (!empty.includes(id)) expect(layers.map((layer) => layer.id)).toContain(id);
      }
    }
  });

  it('looks other than by its other lights', () => {
    const markup = (name: string): string =>
      placeLayers(place, name)
        .map((layer) => layer.markup)
        .join('');
    for (const other of PLACES[place].lights) if (other !== light) expect(markup(other)).not.toBe(markup(light));
  });

  it('keeps its words in one layer, and can say them otherwise or not at all', () => {
    const words = Object.fromEntries(Object.keys(SIGNS).map((sign) => [sign, '']));
    const silent = placeLayers(place, light, { signs: words });
    for (const layer of silent) {
      const spoken = layers.find((one) => one.id === layer.id);
      if (layer.kind === 'signs') expect(layer.markup).toBe('');
      else expect(layer.markup).toBe(spoken?.markup);
    }
    expect(SIGNS_OF[place].length).toBeGreaterThan(0);
  });
});

describe('the clock', () => {
  const clock = (time: string) =>
    placeLayers('control-room', 'night', { clock: time }).find((layer) => layer.kind === 'clock');

  it('shows any time', () => {
    for (const time of ['00:00', '06:10', '23:59', '12:34', '07:58'])
      expectDrawable(`<svg>${clock(time)?.markup}</svg>`);
    expect(clock('06:10')?.markup).not.toBe(clock('06:52')?.markup);
  });

  it('shows nothing where there is no time', () => {
    expect(clock('noon')?.markup).toBe('');
    expect(placeLayers('control-room', 'night').some((layer) => layer.kind === 'clock')).toBe(false);
  });
});

describe('names', () => {
  it('falls back to what is drawn', () => {
    expect(lightOf('lobby', 'midnight')).toBe('day');
    expect(propsOf('side-door', { door: 'open', gate: 'closed', extinguisher: 'flying' })).toEqual({
      door: 'open',
      extinguisher: 'hung',
    });
  });
});

describe('posterSvg', () => {
  const people = [
    { look: 'theo', face: 'suspicious' },
    { look: 'jess', face: 'embarrassed' },
    { look: 'theo', face: 'calm' },
  ] as const;

  it.each([0, 1, 2, 3])('composes a set with %i people', (count) => {
    const svg = posterSvg({ place: 'side-door', light: 'dusk', weather: 'snow', people: people.slice(0, count) });
    expectDrawable(svg);
    expect([...svg.matchAll(/id="poster-\d"/g)]).toHaveLength(count);
  });
});
