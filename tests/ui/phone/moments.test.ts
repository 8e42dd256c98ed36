import { describe, expect, it } from 'vitest';
import type { PhoneMoment } from '../../../src/classroom/protocol/phone';
import { cardText } from '../../../src/ui/phone/end';
import { headline, ownMoments, toThinkAbout } from '../../../src/ui/phone/moments';
import type { OwnVotes } from '../../../src/ui/phone/own';

const moment = (number: number, best = 'walk'): PhoneMoment => ({
  ...{ title: `Moment ${number}`, prompts: [2 * number - 1, 2 * number], taken: 'walk' },
  choices: ['walk', 'order', 'promise'].map((id, i) => ({
    ...{ id, letter: 'ABC'[i] ?? '', text: `Say ${id}.`, best: id === best, why: id === best ? '' : `Not ${id}.` },
  })),
});

/** Choices by prompt; empty: no vote. */
function own(...choices: readonly string[]): OwnVotes {
  const entries = choices.map((choice, i) => [i + 1, { in: { choice, receipt: '' } }] as const);
  return Object.fromEntries(entries.filter(([, vote]) => vote.in.choice !== ''));
}

const said = (moments: readonly PhoneMoment[], votes: OwnVotes) => headline(ownMoments(moments, votes));
const two = [moment(1), moment(2)];

describe('the headline of the card is true', () => {
  it.each([
    ['You followed without voting', []],
    ['You voted once, for the best', ['walk']],
    ['You voted once', ['order']],
    ['You moved once, and it helped', ['order', 'walk']],
    ['You moved once, and it helped', ['order', 'walk', 'order']],
    ['You moved twice, and it helped', ['order', 'walk', 'promise', 'walk']],
    ['You moved once, away from the best', ['walk', 'order']],
    ['You moved once', ['promise', 'order']],
    ['You moved twice, and one of them helped', ['order', 'walk', 'walk', 'order']],
    ['You chose the best every time', ['walk', 'walk', 'walk']],
    ['You chose the best 1 of 2 times', ['walk', '', 'order']],
    ['You voted twice', ['order', '', 'order']],
  ])('%s', (words, choices) => {
    expect(said(two, own(...choices))).toBe(words);
  });

  it('judges nothing where no key is known', () => {
    const unknown = [moment(1, 'none'), moment(2, 'none')];
    expect(said(unknown, own('walk', 'walk', 'order'))).toBe('You voted twice');
    expect(said(unknown, own('walk', 'order'))).toBe('You moved once');
    expect(toThinkAbout(ownMoments(unknown, own('order')))).toBeUndefined();
  });

  it('counts no vote that no server has taken', () => {
    expect(said(two, { 1: { want: 'walk' }, 3: { late: 'walk' } })).toBe('You followed without voting');
  });
});

describe('one to think about', () => {
  it('is the first decision whose last vote was not a best one', () => {
    expect(toThinkAbout(ownMoments(two, own('order', 'walk', 'promise')))?.title).toBe('Moment 2');
    expect(toThinkAbout(ownMoments(two, own('walk', '', 'walk')))).toBeUndefined();
    expect(toThinkAbout(ownMoments(two, {}))).toBeUndefined();
  });
});

it('the card as a text says what the page says', () => {
  expect(cardText('The Door', ownMoments(two, own('order', 'walk')))).toBe(
    [
      ...['The Door', '', 'You moved once, and it helped', ''],
      ...[
        'Moment 1',
        '  you: A, Say walk.',
        '  B → A, after talking',
        '  room: A, Say walk.',
        '  best: A, Say walk.',
        '',
      ],
      ...['Moment 2', '  you: no vote', '  room: A, Say walk.', '  best: A, Say walk.', ''],
    ].join('\n'),
  );
  expect(cardText('The Door', ownMoments(two, own('order')))).toContain(
    'One to think about\nMoment 1: you chose B. Not order.',
  );
});
