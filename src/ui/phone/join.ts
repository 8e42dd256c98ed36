/** The form at the door: a code, and a name or a team only where the room asks for one. */
import { CODE_LENGTH, LONGEST_NAME } from '../../classroom/protocol/limits';
import { type Child, el } from './el';
import type { Drawn, PhoneActions } from './props';
import type { PhoneState } from './state';
import { HANDS, PHONE } from './words';

const WORDS = PHONE.join;

export function joinScreen(state: PhoneState, actions: PhoneActions): Drawn {
  const { room } = state;
  const named = room !== undefined && room.names !== 'none';
  const form = el(
    'form',
    {
      id: 'join',
      novalidate: true,
      submit: (event) => {
        event.preventDefault();
        actions.join();
      },
    },
    codeField(state, actions),
    room?.names === 'name' && nameField(state, actions),
    room?.names === 'team' && teamField(state, room.teams, actions),
    el('p', { class: 'muted' }, named ? WORDS.aboutNamed : WORDS.about),
    el('p', { class: 'muted' }, HANDS),
  );
  return {
    heading: WORDS.title,
    main: [form],
    foot: [el('button', { class: 'go', type: 'submit', form: 'join' }, WORDS.go)],
  };
}

const typed = (event: Event): string => (event.target as HTMLInputElement).value;

function codeField({ code, wrong }: PhoneState, actions: PhoneActions): HTMLElement {
  const bad = wrong?.field === 'code';
  const input = el('input', {
    ...{
      id: 'code',
      class: 'code',
      name: 'code',
      autocomplete: 'off',
      autocapitalize: 'characters',
      spellcheck: 'false',
    },
    // Room for spaces and dashes that people type between the signs.
    maxlength: `${2 * CODE_LENGTH}`,
    required: true,
    enterkeyhint: 'go',
    'aria-invalid': bad ? 'true' : undefined,
    'aria-describedby': bad ? 'wrong' : undefined,
    input: (event) => actions.typed('code', typed(event)),
  });
  input.value = code;
  return el('div', {}, el('label', { for: 'code' }, WORDS.code), input, bad && wrongWords(wrong.words));
}

function nameField({ name }: PhoneState, actions: PhoneActions): HTMLElement {
  const input = el('input', {
    ...{ id: 'name', name: 'name', autocomplete: 'nickname', maxlength: `${LONGEST_NAME}`, enterkeyhint: 'go' },
    placeholder: WORDS.nameHint,
    input: (event) => actions.typed('name', typed(event)),
  });
  input.value = name;
  return el('div', {}, el('label', { for: 'name' }, WORDS.name), input);
}

function teamField({ team, wrong }: PhoneState, teams: readonly string[], actions: PhoneActions): HTMLElement {
  const radios = teams.map((each, i): Child => {
    const input = el('input', {
      ...{ type: 'radio', name: 'team', id: `team-${i}`, value: each, checked: each === team },
      change: () => actions.typed('team', each),
    });
    return el('label', { class: 'team' }, input, el('span', {}, each));
  });
  return el(
    'fieldset',
    {},
    el('legend', {}, WORDS.team),
    ...radios,
    wrong?.field === 'team' && wrongWords(wrong.words),
  );
}

function wrongWords(words: string): HTMLElement {
  return el('p', { class: 'wrong', id: 'wrong' }, words);
}
