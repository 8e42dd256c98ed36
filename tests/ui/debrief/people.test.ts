import { describe, expect, it } from 'vitest';
import { ledgerWhy, movedAtOnce, movedLater } from '../../../src/ui/debrief/words/moves';
import { moments, nearness, nearSentence, somethingAbout, toldHead } from '../../../src/ui/debrief/words/near';
import { hearer, hearerFace, standing } from '../../../src/ui/debrief/words/people';
import { wordsGiven } from '../../../src/ui/debrief/words/word-given';
import { best, mostly, of, worst } from './fixture';

const [intake, shelter, door] = mostly.decisions;
const theo = mostly.people.find((p) => p.id === 'Theo');

describe('what a reply moved', () => {
  it('gives both meters of everybody it was weighed for, also a still one', () => {
    const moved = movedAtOnce(mostly, intake!);
    expect(moved.map((m) => m.who)).toEqual(['Theo', 'Jess']);
    expect(moved[1]?.moves[0]).toEqual({ meter: 'trust', from: 45, to: 45, why: '' });
    expect(moved[0]?.moves[1]).toMatchObject({ meter: 'rapport', from: 40, to: 34 });
  });

  it('says which ledger moved trust', () => {
    expect(ledgerWhy({ competence: 2, integrity: -1, rapport: 0 }, 'trust')).toBe(
      'Saw you as more able, and less honest and fair.',
    );
    expect(ledgerWhy({ competence: 0, integrity: 0, rapport: -1 }, 'rapport')).toBe('You are harder to talk to.');
    expect(ledgerWhy({ competence: 0, integrity: 0, rapport: 1 }, 'trust')).toBe('');
  });

  it('keeps apart what came of it later', () => {
    expect(movedLater(mostly, intake!)).toEqual([]);
    expect(movedLater(mostly, door!)).toMatchObject([{ who: 'Theo', moves: [{ meter: 'trust', from: 55, to: 58 }] }]);
  });
});

describe('people', () => {
  it('knows who heard it', () => {
    expect(hearer(mostly.meta, intake!)).toBe('Theo');
    expect(hearer(mostly.meta, shelter!)).toBe('Jess');
  });

  it('has a face for how far they moved', () => {
    const move = { who: 'Theo', meter: 'trust' as const, from: 45, because: { text: '' }, at: 1 };
    expect(hearerFace('Theo', [{ ...move, to: 52 }])).toBe('pleased');
    expect(hearerFace('Theo', [{ ...move, to: 38 }])).toBe('annoyed');
    expect(hearerFace('Jess', [{ ...move, to: 38 }])).toBe('calm');
  });

  it('names the corner and the turn', () => {
    expect(standing(theo!).head).toBe('By the book.');
    expect(standing(worst.people[0]!).head).toBe('Wall, and cooling.');
  });
});

describe('nearly told', () => {
  const [miss] = mostly.nearMisses;

  it('says how near without the fact', () => {
    expect(nearness(miss!)).toBe('One step away');
    expect(nearSentence(miss!, 'Theo')).toBe('Theo\u2019s trust was 64; it takes 66.');
    expect(moments(miss!, theo)).toBe('Decisions 1, 2, 3 and 4 brought you closer.');
  });

  it('reads well however the author began', () => {
    expect(somethingAbout('about the doors')).toBe('something about the doors');
    expect(somethingAbout('what happened')).toBe('what happened');
    expect(toldHead('Jess', 'about the doors')).toBe('Jess told you about the doors');
    expect(toldHead('Jess', 'what happened')).toBe('Jess told you: what happened');
  });

  it('grades the distance', () => {
    expect(nearness({ ...miss!, missing: 0 })).toBe('Ready to be told');
    expect(nearness({ ...miss!, missing: 9 })).toBe('One good sentence away');
    expect(nearness({ ...miss!, missing: 30 })).toBe('Further off');
  });

  it('does not list what was told', () => expect(best.nearMisses.map((m) => m.hidden.id)).not.toContain('van'));
});

describe('the word given', () => {
  it('keeps promises apart by how they went', () => {
    expect(wordsGiven(mostly).map((w) => [w.kind, w.head])).toEqual([
      ['kept', 'Your word to Theo: kept'],
      ['open', 'Your word to Theo: still open'],
    ]);
    expect(wordsGiven(of(['out', 'ticket', 'dont', 'look'])).map((w) => w.kind)).toEqual(['broken']);
  });

  it('tells of a lie that came out, with the sentence', () => {
    const [lie] = wordsGiven(worst);
    expect(lie?.kind).toBe('found-out');
    expect(lie?.says).toMatch(/^Decision 2: \u201cHonestly/);
  });
});
