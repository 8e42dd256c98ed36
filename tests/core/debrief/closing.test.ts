import { describe, expect, it } from 'vitest';
import { anchor } from '../../../src/core/anchors';
import { mile, praised } from '../../../src/core/debrief/closing';
import type { DecisionDebrief } from '../../../src/core/debrief/model';
import { COMPETENCIES, type Option } from '../../../src/core/model';
import { decision, meta, option } from '../../fixtures';

/** A decision of two replies; `chosen` says which was taken. */
function decided(number: number, best: Partial<Option>, other: Partial<Option>, chosen: 'best' | 'other') {
  const options = [
    option('best', { best: true, security: 2, service: 2, ...best }),
    option('other', { security: -1, service: -1, ...other }),
  ] as const;
  const [a, b] = chosen === 'best' ? options : [options[1], options[0]];
  const reply = (o: Option) => ({ option: o, score: null, verdict: o.verdict });
  return {
    ...{ number, decision: decision(`d${number}`, options), chosen: reply(a), others: [reply(b)], moved: [] },
    tone: { asked: 'businesslike', used: 'businesslike', notches: 0, fit: 0, badTwin: false },
  } satisfies DecisionDebrief;
}

describe('the next mile', () => {
  it('is what the author wrote for the reply taken, else for the best beside it', () => {
    expect(mile([decided(1, { mile: 'Best.' }, { mile: 'Own.' }, 'other')], meta)).toEqual({
      text: 'Own.',
      decision: 1,
    });
    expect(mile([decided(1, { mile: 'Best.' }, {}, 'other')], meta)).toEqual({ text: 'Best.', decision: 1 });
  });

  it('is else one step on in the competency that fell short most, never the reason that stands there already', () => {
    const best = { why: 'The reason.', shows: { vigilance: 2, engagement: 3 } };
    const found = mile([decided(4, best, { shows: { vigilance: 1, engagement: 1 } }, 'other')], meta);
    expect(found).toEqual({ text: anchor('engagement', 2), competency: 'engagement', decision: 4 });
  });

  it('asks for the first step of whoever was below it', () => {
    const found = mile([decided(1, { shows: { reporting: 2 } }, { shows: { reporting: -2 } }, 'other')], meta);
    expect(found?.text).toBe(anchor('reporting', 1));
  });

  it('is the scene’s own where the best reply shows nothing more, and none where the scene has none', () => {
    const same = [decided(1, { why: 'The reason.' }, {}, 'other')];
    expect(mile(same, meta)).toEqual({ text: meta.mile });
    expect(mile(same, { ...meta, mile: '' })).toBeUndefined();
  });

  it('looks at the decision that cost most', () => {
    const cheap = decided(1, {}, { security: 2, service: 1, mile: 'Cheap.' }, 'other');
    const dear = decided(2, {}, { security: -3, service: -3, mile: 'Dear.' }, 'other');
    expect(mile([cheap, dear], meta)).toEqual({ text: 'Dear.', decision: 2 });
  });

  it('is a veteran’s addition where nothing was missed', () => {
    const perfect = [decided(1, {}, {}, 'best'), decided(2, { mile: 'One more thing.' }, {}, 'best')];
    expect(mile(perfect, meta)).toEqual({ text: 'One more thing.', decision: 2 });
    expect(mile(perfect.slice(0, 1), meta)).toEqual({ text: meta.mile });
  });
});

describe('one praise', () => {
  it('goes to the choice that did most good, the earlier on a tie; to none where none did', () => {
    expect(praised([decided(1, {}, {}, 'other'), decided(2, {}, {}, 'best'), decided(3, {}, {}, 'best')])).toBe(2);
    expect(praised([decided(1, {}, {}, 'other')])).toBeUndefined();
  });
});

describe('the levels of the competencies', () => {
  it('are eighteen different sentences of one breath', () => {
    const all = COMPETENCIES.flatMap((c) => [1, 2, 3].map((level) => anchor(c, level)));
    expect(new Set(all).size).toBe(18);
    for (const says of all) {
      expect(says).toMatch(/^[A-Z].*\.$/);
      expect(says.length).toBeLessThanOrEqual(120);
    }
  });

  it('end at one and three', () => {
    expect(anchor('service', -1)).toBe(anchor('service', 1));
    expect(anchor('service', 4)).toBe(anchor('service', 3));
  });
});
