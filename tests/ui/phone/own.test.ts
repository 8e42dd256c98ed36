import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  askedAgain,
  disowned,
  lastIn,
  type OwnVotes,
  readKept,
  taken,
  tapped,
  tooLate,
  wanted,
} from '../../../src/ui/phone/own';

const receipt = 'f'.repeat(32);
const vote = (prompt: number, choice: string) => ({ prompt, choice, receipt });

describe('a vote of this phone', () => {
  it('is wanted when it is tapped and in when the server says so', () => {
    const votes = tapped({}, 1, 'walk');
    expect(votes).toEqual({ 1: { want: 'walk' } });
    expect(taken(votes, vote(1, 'walk'))).toEqual({ 1: { in: { choice: 'walk', receipt } } });
  });

  it('moves, and stays in as it was until the move is taken', () => {
    const votes = tapped(taken({}, vote(1, 'walk')), 1, 'order');
    expect(votes[1]).toEqual({ in: { choice: 'walk', receipt }, want: 'order' });
    expect(tapped(votes, 1, 'walk')[1]).toEqual({ in: { choice: 'walk', receipt } });
  });

  it('keeps a tap that came while another was on its way', () => {
    const votes = taken(tapped(tapped({}, 1, 'walk'), 1, 'order'), vote(1, 'walk'));
    expect(wanted(votes)).toEqual([{ prompt: 1, choice: 'order' }]);
  });

  it('is told as late when the vote was closed before it arrived, and what was in stays in', () => {
    expect(tooLate(tapped({}, 1, 'walk'), 1)).toEqual({ 1: { late: 'walk' } });
    const moved = tooLate(tapped(taken({}, vote(1, 'walk')), 1, 'order'), 1);
    expect(moved[1]).toEqual({ in: { choice: 'walk', receipt }, late: 'order' });
  });

  it('goes once more when the vote is open again', () => {
    const late = tooLate(tapped(taken({}, vote(1, 'walk')), 1, 'order'), 1);
    expect(askedAgain(late, 1)[1]).toEqual({ in: { choice: 'walk', receipt }, want: 'order' });
    expect(askedAgain(tapped(late, 1, 'promise'), 1)[1]?.want).toBe('promise');
    expect(askedAgain({}, 1)).toEqual({});
  });

  it('is in no longer when the server knows nothing of it; what is on its way still goes', () => {
    const votes = tapped(taken({}, vote(1, 'walk')), 1, 'order');
    expect(disowned(votes, 1)).toEqual({ 1: { want: 'order' } });
    expect(disowned(taken({}, vote(1, 'walk')), 1)[1]?.in).toBeUndefined();
  });

  it('goes along on the way back: the last one that was in', () => {
    expect(lastIn({})).toBeUndefined();
    expect(lastIn(tapped(taken(taken({}, vote(10, 'walk')), vote(9, 'order')), 11, 'walk'))).toEqual(vote(10, 'walk'));
  });

  it('is shown as in only with a receipt, whatever happens in whatever order', () => {
    const choice = fc.constantFrom('walk', 'order');
    const step = fc.oneof(
      fc.record({ do: fc.constant('tap' as const), choice }),
      fc.record({ do: fc.constant('answer' as const), choice }),
      fc.record({ do: fc.constantFrom('late' as const, 'disown' as const), choice }),
    );
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        let votes: OwnVotes = {};
        const answered = new Set<string>();
        for (const { do: what, choice } of steps) {
          if (what === 'answer') answered.add(choice);
          if (what === 'tap') votes = tapped(votes, 1, choice);
          else if (what === 'answer') votes = taken(votes, vote(1, choice));
          else votes = what === 'late' ? tooLate(votes, 1) : disowned(votes, 1);
          const shown = votes[1]?.in;
          if (shown) expect(answered.has(shown.choice) && shown.receipt === receipt).toBe(true);
          if (what === 'tap') expect(votes[1]?.want ?? votes[1]?.in?.choice).toBe(choice);
        }
      }),
    );
  });
});

describe('what a phone keeps', () => {
  const device = '0'.repeat(32);
  it('is read as it was written', () => {
    const kept = { device, name: 'Sam', room: { code: '7Q4K2M', title: 'The Door', votes: {} } };
    expect(readKept(JSON.stringify(kept))).toEqual(kept);
  });

  it.each([
    undefined,
    '',
    '{"device":"0',
    'null',
    '[]',
    '{}',
    '{"device":"short"}',
    JSON.stringify({ device, room: 'none' }),
    JSON.stringify({ device, room: { code: '7Q4K2M' } }),
  ])('is nothing where it is damaged: %s', (text) => {
    expect(readKept(text)).toBeUndefined();
  });
});
