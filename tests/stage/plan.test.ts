import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPlace, LOOKS, lightOf, PLACES, propsOf } from '../../src/art/names';
import { FACES } from '../../src/core/model';
import { placed, type StagedView, speakerOf } from '../../src/stage/cast';
import { type Operation, plan } from '../../src/stage/plan';
import { empty, jess, speaks, theo, third } from './views';

/** One readable line per operation. */
function lines(operations: readonly Operation[]): string[] {
  return operations.map(({ op, ...rest }) => {
    const words = Object.entries(rest).map(([key, value]) => {
      if (key === 'slot') return `${(value as { at: string; of: number }).at}/${(value as { of: number }).of}`;
      return typeof value === 'boolean' ? (value ? key : '') : String(value ?? 'nobody');
    });
    return [op, ...words].filter(Boolean).join(' ');
  });
}

describe('plan', () => {
  it('tells a little sequence', () => {
    const steps: StagedView[] = [
      { ...empty, people: [theo, jess] },
      { ...empty, people: [speaks(theo), jess] },
      { ...empty, people: [{ ...theo, look: 'theo-bare', face: 'pleased' }, jess], officerSpeaking: true },
      { ...empty, people: [{ ...theo, look: 'theo-bare', face: 'pleased' }], leaning: true, props: { door: 'open' } },
      {
        ...empty,
        place: 'control-room',
        light: 'night',
        weather: '',
        clock: '06:10',
        people: [third],
        reducedMotion: true,
      },
    ];
    const told = steps.map((view, i) => lines(plan(steps[i - 1], view)));
    expect(told).toMatchInlineSnapshot(`
      [
        [
          "motion",
          "layout",
          "place side-door day cut",
          "weather snow",
          "prop door closed",
          "prop extinguisher hung",
          "enter officer officer-a-winter attentive officer/2 cut",
          "enter Theo theo guarded front/2 cut",
          "enter Jess jess embarrassed second/2 cut",
        ],
        [
          "speak Theo",
        ],
        [
          "look Theo theo-bare",
          "face Theo pleased",
          "speak officer",
        ],
        [
          "prop door open",
          "exit Jess",
          "move officer officer/1",
          "move Theo front/1",
          "speak nobody",
          "lean leaning",
        ],
        [
          "motion reduced",
          "place control-room night cut",
          "weather",
          "prop trouble off",
          "prop steam off",
          "clock 06:10",
          "exit Theo cut",
          "enter Third third calm front/1 cut",
          "lean cut",
        ],
      ]
    `);
  });

  it('says nothing where nothing changes', () => {
    const view = { ...empty, people: [theo, speaks(jess)], clock: '06:10', props: { door: 'open' } };
    expect(plan(view, structuredClone(view))).toEqual([]);
  });

  it('keeps the last set where a place was never drawn, and still brings the people', () => {
    expect(lines(plan(empty, { ...empty, place: 'moon', people: [theo] }))).toEqual([
      'move officer officer/1',
      'enter Theo theo guarded front/1',
    ]);
  });

  it('takes a light that was never drawn for the place’s own', () => {
    expect(plan(empty, { ...empty, light: 'aurora' })).toEqual([]);
    expect(lines(plan(empty, { ...empty, light: 'dusk' }))).toEqual(['light dusk']);
  });

  it('cuts under reduced motion and when the layout changes', () => {
    const people = [theo];
    expect(
      lines(plan({ ...empty, reducedMotion: true }, { ...empty, reducedMotion: true, people, leaning: true })),
    ).toEqual(['move officer officer/1 cut', 'enter Theo theo guarded front/1 cut', 'lean leaning cut']);
    expect(lines(plan({ ...empty, people }, { ...empty, people, phone: true }))).toEqual([
      'layout phone',
      'exit officer cut',
      'move Theo solo/1 cut',
    ]);
  });

  it('sets a clock anew in another place, and leaves one that nobody mentions', () => {
    const room = { ...empty, place: 'control-room', light: 'night', clock: '06:10' };
    expect(lines(plan(empty, room))).toContain('clock 06:10');
    expect(lines(plan(room, { ...room, clock: '06:52' }))).toEqual(['clock 06:52']);
    expect(plan(room, { ...room, clock: undefined })).toEqual([]);
  });
});

/** What a stage would hold after some operations: the executor in miniature. */
interface Model {
  set?: { place: string; light: string; weather: string; props: Record<string, string>; clock?: string };
  readonly people: Map<string, { look: string; face: string; slot: string }>;
  speaker?: string;
  leaning: boolean;
  reduced?: boolean;
  phone?: boolean;
}

function apply(model: Model, operations: readonly Operation[]): void {
  for (const operation of operations) {
    const person = 'who' in operation && operation.who !== undefined ? model.people.get(operation.who) : undefined;
    if (operation.op === 'motion') model.reduced = operation.reduced;
    else if (operation.op === 'layout') model.phone = operation.phone;
    else if (operation.op === 'place')
      model.set = { place: operation.place, light: operation.light, weather: '', props: {} };
    else if (operation.op === 'light' && model.set) model.set.light = operation.light;
    else if (operation.op === 'weather' && model.set) model.set.weather = operation.weather;
    else if (operation.op === 'prop' && model.set) model.set.props[operation.prop] = operation.value;
    else if (operation.op === 'clock' && model.set) model.set.clock = operation.time;
    else if (operation.op === 'speak') model.speaker = operation.who;
    else if (operation.op === 'lean') model.leaning = operation.leaning;
    else if (operation.op === 'enter') {
      expect(person).toBeUndefined();
      const { look, face, slot } = operation;
      model.people.set(operation.who, { look, face, slot: `${slot.at}/${slot.of}` });
    } else if (operation.op === 'exit') expect(model.people.delete(operation.who)).toBe(true);
    else if (!person) throw new Error(`${operation.op} of somebody who is not there`);
    else if (operation.op === 'look') person.look = operation.look;
    else if (operation.op === 'face') person.face = operation.face;
    else if (operation.op === 'move') person.slot = `${operation.slot.at}/${operation.slot.of}`;
  }
}

const person = fc.record({
  id: fc.constantFrom('A', 'B', 'C', 'D', 'E'),
  look: fc.constantFrom(...Object.keys(LOOKS), 'nobody'),
  face: fc.constantFrom(...FACES),
  speaking: fc.boolean(),
});
const view: fc.Arbitrary<StagedView> = fc.record({
  place: fc.constantFrom(...Object.keys(PLACES), 'moon'),
  light: fc.constantFrom('day', 'dusk', 'night', 'early', 'aurora'),
  weather: fc.constantFrom('', 'snow', 'rain'),
  props: fc.dictionary(
    fc.constantFrom('door', 'gate', 'trouble', 'nothing'),
    fc.constantFrom('open', 'closed', 'on', 'off'),
  ),
  clock: fc.option(fc.constantFrom('06:10', '06:52'), { nil: undefined }),
  people: fc.uniqueArray(person, { selector: ({ id }) => id, maxLength: 5 }),
  addressed: fc.option(fc.constantFrom('A', 'B', 'Z'), { nil: undefined }),
  front: fc.option(fc.constantFrom('A', 'C', 'Z'), { nil: undefined }),
  officer: fc.constantFrom('officer-a', 'officer-b-winter', ''),
  officerFace: fc.option(fc.constantFrom(...FACES), { nil: undefined }),
  officerSpeaking: fc.boolean(),
  leaning: fc.boolean(),
  reducedMotion: fc.boolean(),
  phone: fc.boolean(),
});

describe('any sequence of views', () => {
  it('leaves on stage what the last view says', () => {
    fc.assert(
      fc.property(fc.array(view, { minLength: 1, maxLength: 5 }), (views) => {
        const model: Model = { people: new Map(), leaning: false };
        views.forEach((to, i) => {
          apply(model, plan(views[i - 1], to));
        });
        const last = views.at(-1) ?? empty;
        expect([model.reduced, model.phone, model.leaning]).toEqual([last.reducedMotion, last.phone, last.leaning]);
        expect(model.speaker).toBe(speakerOf(last));
        const people = placed(last).map(({ who, look, face, slot }) => [
          who,
          { look, face, slot: `${slot.at}/${slot.of}` },
        ]);
        expect(Object.fromEntries(model.people)).toEqual(Object.fromEntries(people));
        if (!isPlace(last.place)) return;
        expect(model.set?.place).toBe(last.place);
        expect(model.set?.light).toBe(lightOf(last.place, last.light));
        expect(model.set?.weather).toBe(last.weather);
        expect(model.set?.props).toEqual(propsOf(last.place, last.props));
        if (last.clock !== undefined) expect(model.set?.clock).toBe(last.clock);
      }),
    );
  });
});
