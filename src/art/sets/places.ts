import { lightOf, type PlaceName, propsOf } from '../names';
import { controlRoom } from './control-room/layers';
import type { SetLayer } from './layer';
import { lobby } from './lobby/layers';
import { sideDoor } from './side-door/layers';
import { SIGNS, type SignTexts } from './signs';

export interface PlaceOptions {
  /** HH:MM on the wall clock, where the place has one. */
  readonly clock?: string;
  /** Words on signs in another language, as far as they differ. */
  readonly signs?: Partial<SignTexts>;
}

/** Every layer of a place in one light, back to front, with all states of its props and all its weathers. */
export function placeLayers(place: PlaceName, light: string, options: PlaceOptions = {}): SetLayer[] {
  const drawn = lightOf(place, light);
  const signs = { ...SIGNS, ...options.signs };
  switch (place) {
    case 'side-door':
      return sideDoor(drawn, signs);
    case 'control-room':
      return controlRoom(drawn, signs, options.clock);
    case 'lobby':
      return lobby(drawn, signs);
  }
}

export interface SetState {
  readonly props?: Readonly<Record<string, string>>;
  readonly weather?: string;
}

/** The layers that show with these props and this weather. */
export function shownLayers(place: PlaceName, layers: readonly SetLayer[], { props, weather }: SetState): SetLayer[] {
  const states = propsOf(place, props);
  return layers.filter((layer) => {
    if (layer.kind === 'prop') return layer.prop !== undefined && states[layer.prop] === layer.value;
    return layer.kind !== 'weather' || layer.value === weather;
  });
}
