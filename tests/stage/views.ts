import type { PersonView, StageView } from '../../src/stage/view';

export const theo: PersonView = { id: 'Theo', look: 'theo', face: 'guarded', speaking: false };
export const jess: PersonView = { id: 'Jess', look: 'jess', face: 'embarrassed', speaking: false };
export const third: PersonView = { id: 'Third', look: 'third', face: 'calm', speaking: false };

/** Side door six in the snow, nobody there but the officer. */
export const empty: StageView = {
  place: 'side-door',
  light: 'day',
  weather: 'snow',
  props: {},
  people: [],
  officer: 'officer-a-winter',
  officerSpeaking: false,
  leaning: false,
  reducedMotion: false,
  phone: false,
};

export const speaks = (person: PersonView): PersonView => ({ ...person, speaking: true });
