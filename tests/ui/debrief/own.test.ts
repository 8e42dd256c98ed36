import { describe, expect, it } from 'vitest';
import { costliest, ownJudgement } from '../../../src/ui/debrief/words/own';
import { best, mostly, worst } from './fixture';

describe('the own judgement', () => {
  it('is silent when nobody asked', () => expect(ownJudgement(mostly, undefined)).toBeUndefined());

  it('says that the own eye was right', () => {
    const own = ownJudgement(mostly, 'intake');
    expect(own?.head).toBe('You would take back sentence 1');
    expect(own?.says).toMatch(/your own eye was right\. Sentences 3 and 4 were the best/);
    expect(own?.see).toBe(1);
  });

  it('points elsewhere, politely', () => {
    expect(ownJudgement(mostly, 'shelter')).toMatchObject({ see: 1 });
    expect(ownJudgement(mostly, 'door')?.says).toBe('The key would keep that one. This scene lost most at sentence 1.');
  });

  it('answers who would keep them all', () => {
    expect(ownJudgement(mostly, 'none')?.says).toMatch(/look again at sentence 1/);
    expect(ownJudgement(best, 'none')?.says).toMatch(/So would the key/);
    expect(ownJudgement(best, 'none')?.see).toBeUndefined();
  });

  it('does not scold who is harder on themselves than the key', () => {
    expect(ownJudgement(best, 'door')?.says).toMatch(/The key would keep it/);
  });

  it('finds what cost most, the earlier on a tie', () => {
    expect(costliest(best.decisions)).toBeUndefined();
    expect(costliest(worst.decisions)?.number).toBe(4);
  });
});
