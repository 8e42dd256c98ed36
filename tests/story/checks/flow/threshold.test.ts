import { describe, expect, it } from 'vitest';
import { findings, lineOf, mended, planted, problems } from '../story';

describe('threshold', () => {
  it('says the nearest that anybody comes, where, and lowers the bound to it', () => {
    const source = planted('trust 48', 'trust 70');
    const [found] = findings(source, 'threshold');
    expect(found).toMatchObject({
      severity: 'error',
      line: lineOf(source, '# hidden: latch'),
      what: '"latch" needs trust 70; the nearest that Theo comes to it is trust 51 (base world, after ask).',
      mend: 'Try trust 51, or let the replies on the way be worth more.',
    });
    expect(findings(mended(source, found), 'threshold')).toEqual([]);
  });

  it('takes the nearest of several ways and lowers what is missed of it', () => {
    const source = planted('trust 48', 'trust 90 or trust 50 and rapport 60');
    const [found] = findings(source, 'threshold');
    expect(found?.what).toContain(
      'needs trust 50 and rapport 60; the nearest that Theo comes to it is trust 48 and rapport 46',
    );
    expect(mended(source, found)).toContain('trust 90 or trust 48 and rapport 46; about');
    expect(problems(mended(source, found)).filter((p) => p.rule === 'threshold')).toEqual([]);
  });

  it('has no mend where the bound is that of the class', () => {
    const [found] = findings(planted('; trust 48', '').replace('class 2', 'class 5'), 'threshold');
    expect(found?.what).toContain('needs trust 75 and rapport 60');
    expect(found?.fix).toBeUndefined();
  });

  it('says when somebody is too upset to tell', () => {
    const source = planted(
      'employees; guarded; look theo',
      'employees; guarded; stage defensive; look theo',
    ).replaceAll(/# tone: \S+/g, '# tone: command');
    expect(findings(source, 'threshold')[0]?.what).toContain('too upset to tell');
  });
});
