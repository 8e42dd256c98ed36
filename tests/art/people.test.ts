import { describe, expect, it } from 'vitest';
import { person, portrait } from '../../src/art';
import { LOOKS, type LookName, OFFICERS, officerLook } from '../../src/art/names';
import { FACES } from '../../src/core/model';
import { expectDrawable } from './svg';

const looks = Object.keys(LOOKS) as LookName[];

describe('portrait', () => {
  it.each(looks)('draws %s with every face', (look) => {
    for (const face of FACES) expectDrawable(portrait(look, { face, crop: 'bust' }));
  });

  it('draws the same portrait twice the same, so that it can be cached and shared', () => {
    expect(portrait('theo', { face: 'calm', crop: 'head' })).toBe(portrait('theo', { face: 'calm', crop: 'head' }));
  });

  it('crops, and shades for a dark page', () => {
    const head = portrait('jess', { face: 'calm', crop: 'head' });
    const night = portrait('jess', { face: 'calm', crop: 'head', night: true });
    expect(head).not.toBe(portrait('jess', { face: 'calm', crop: 'bust' }));
    expectDrawable(night);
    expect(night).toContain('filter="url(#');
    expect(night).not.toContain('style=');
  });

  it('keeps clip paths apart where asked to', () => {
    const two = ['left', 'right'].map((idPrefix) => portrait('beck', { face: 'calm', crop: 'head', idPrefix }));
    expectDrawable(`<div>${two.join('')}</div>`);
  });
});

describe('person', () => {
  it.each(looks)('splits %s into what lies under and over the face', (look) => {
    const { base, over, face } = person(look);
    expectDrawable(`<svg>${base}${over}</svg>`);
    expect(face.ink).toMatch(/^#[0-9a-f]{6}$/);
  });

  it('puts nothing into a bare hand, and something into the other', () => {
    for (const look of ['theo', 'third', 'hank', 'lanyard'] as const) {
      expect(person(look).base.length).toBeGreaterThan(person(`${look}-bare`).base.length);
    }
  });

  it('gives every officer every dress, with the uniform where none was drawn', () => {
    for (const officer of OFFICERS) {
      for (const dress of ['uniform', 'winter', 'cap', 'gala'])
        expectDrawable(person(officerLook(officer, dress)).base);
    }
    expect(officerLook('b', 'cap')).toBe('officer-b-cap');
    expect(person('officer-b-cap', 'x')).toEqual(person('officer-b', 'x'));
    expect(officerLook('a', 'gala')).toBe('officer-a');
  });
});
