import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../src/core/facts';
import { hold } from '../../../src/studio/preview/held';
import { createReplayer, type Replay } from '../../../src/studio/preview/replay';
import { played, SCENE } from './scene';

const lines = (facts: readonly Fact[] = []) => facts.flatMap((f) => (f.fact === 'LineShown' ? [f.line.text] : []));
const standing = ({ turns }: Replay) => turns.at(-1)?.state;
const offered = (replay: Replay) => standing(replay)?.offer?.decision.options.map((o) => o.label);

describe('replaying the choices of an author', () => {
  it('gives each turn with its facts and the state after it', () => {
    const { turns, asked, rest, divergence } = createReplayer()({ ...played(), world: 0, path: ['walk', 'number'] });
    expect(turns.map((t) => t.step)).toEqual([
      undefined,
      { decision: 'intake', label: 'walk' },
      { decision: 'ticket', label: 'number' },
    ]);
    expect(lines(turns[1]?.facts)).toEqual(['They move.', 'Fine by me.', "Ticket's in. You walked."]);
    expect(turns[1]?.before).toBe(turns[0]?.state);
    expect(turns[2]?.state).toMatchObject({ phase: 'ended', ending: 'light' });
    expect({ asked, rest, divergence }).toEqual({ asked: 2, rest: [], divergence: undefined });
  });

  it('shows a changed line and keeps the path', () => {
    const replay = createReplayer();
    replay({ ...played(), world: 0, path: ['walk'] });
    const after = replay({ ...played(SCENE.replace('They move.', 'They amble.')), world: 0, path: ['walk'] });
    expect(lines(after.turns[1]?.facts)[0]).toBe('They amble.');
    expect(after.divergence).toBeUndefined();
  });

  it('stands where a reply is not offered any more, and comes back when it is', () => {
    const replay = createReplayer();
    const path = ['walk', 'later'];
    replay({ ...played(), world: 0, path });
    const cut = replay({ ...played(SCENE.replace('(later)', '(soon)')), world: 0, path });
    expect(cut.divergence).toEqual({ kind: 'gone', label: 'later', wanted: 'ticket', at: 'ticket', since: 'edit' });
    expect(cut.turns).toHaveLength(2);
    expect(cut.rest).toEqual(['later']);
    expect(offered(cut)).toEqual(['number', 'soon']);
    const back = replay({ ...played(), world: 0, path });
    expect(back.divergence).toBeUndefined();
    expect(standing(back)?.phase).toBe('ended');
  });

  it('does not take a reply of the same name at another decision', () => {
    const replay = createReplayer();
    replay({ ...played(), world: 0, path: ['walk'] });
    // The reply of the second decision takes the name that the first one's had.
    const text = SCENE.replace('(walk)', '(stroll)')
      .replace('(later)', '(walk)')
      .replaceAll('door.walk', 'door.stroll');
    const ended = text.replace('-> door\n\n', '-> shelter\n\n');
    const after = replay({ ...played(ended), world: 0, path: ['walk'], known: new Set(['intake', 'ticket']) });
    expect(after.divergence).toMatchObject({ kind: 'elsewhere', wanted: 'intake', at: 'ticket' });
  });

  it('goes on through a decision that was renamed', () => {
    const replay = createReplayer();
    replay({ ...played(), world: 0, path: ['walk'] });
    const renamed = played(SCENE.replace('# decision: intake', '# decision: entry'));
    const after = replay({ ...renamed, world: 0, path: ['walk'], known: new Set(['entry', 'ticket']) });
    expect(after.divergence).toBeUndefined();
    expect(after.turns[1]?.step).toEqual({ decision: 'entry', label: 'walk' });
  });

  it('says when the play is over before the path is', () => {
    const short = played(SCENE.replace('Fine by me.\n  -> shelter', 'Fine by me.\n  -> away'));
    const { divergence, rest } = createReplayer()({ ...short, world: 0, path: ['walk', 'number'] });
    expect(divergence).toEqual({ kind: 'over', label: 'number', since: 'path' });
    expect(rest).toEqual(['number']);
  });

  it('keeps what played before a trouble of the story', () => {
    const circle = played(
      SCENE.replace('Theo: Sure.\n  -> away', 'Theo: Sure.\n  -> round').concat('=== round\n-> round\n'),
    );
    const replay = createReplayer();
    const stopped = replay({ ...circle, world: 0, path: ['walk', 'later'] });
    expect(stopped.turns).toHaveLength(2);
    expect(stopped.trouble?.message).toMatch(/runs in a circle.*"round"/);
    const again = replay({ ...circle, world: 0, path: ['walk', 'number'] });
    expect(again.trouble).toBeUndefined();
    expect(standing(again)?.phase).toBe('ended');
  });

  it('has no turn where the story cannot begin', () => {
    const broken = played(SCENE.replace('-> door\n\n', '-> round\n\n').concat('=== round\n-> round\n'));
    const { turns, trouble } = createReplayer()({ ...broken, world: 0, path: ['walk'] });
    expect(turns).toEqual([]);
    expect(trouble?.message).toContain('circle');
  });

  it('goes on from where it stood, and comes out as a replay from the start would', () => {
    const { artifact } = played();
    const replay = createReplayer();
    const paths = [['walk'], ['walk', 'number'], ['walk', 'later'], ['order', 'later'], [], ['order', 'number']];
    for (const path of paths) {
      const fresh = createReplayer()({ artifact, world: 0, path });
      expect(replay({ artifact, world: 0, path })).toEqual(fresh);
    }
    const one = replay({ artifact, world: 0, path: ['walk'] }).turns[1];
    expect(replay({ artifact, world: 0, path: ['walk', 'number'] }).turns[1]).toBe(one);
  });
});

describe('meters held by hand', () => {
  it('open what they would open, from where they were set', () => {
    const { artifact } = played();
    const replay = createReplayer();
    expect(offered(replay({ artifact, world: 0, path: ['order'] }))).toEqual(['number', 'later']);
    const held = hold(undefined, ['order'], 'Theo', 'rapport', 80);
    const after = replay({ artifact, world: 0, path: ['order'], held });
    expect(offered(after)).toEqual(['number', 'later', 'joke']);
    expect(standing(after)?.people.Theo?.rapport).toBeLessThan(45);
    expect(offered(replay({ artifact, world: 0, path: ['order'] }))).toEqual(['number', 'later']);
  });

  it('tell hidden facts, and say so when they close a reply again', () => {
    const { artifact } = played();
    const replay = createReplayer();
    const trusted = hold(undefined, [], 'Theo', 'trust', 60);
    expect(lines(replay({ artifact, world: 0, path: ['order'], held: trusted }).turns[1]?.facts)).toContain(
      'The lamp is on fourteen.',
    );
    const liked = hold(undefined, [], 'Theo', 'rapport', 80);
    const path = ['order', 'joke'];
    expect(replay({ artifact, world: 0, path, held: liked }).divergence).toBeUndefined();
    expect(replay({ artifact, world: 0, path }).divergence).toMatchObject({ kind: 'gone', since: 'held' });
  });

  it('hold only in plays that begin as theirs did', () => {
    const { artifact } = played();
    const held = hold(undefined, ['order'], 'Theo', 'rapport', 80);
    expect(offered(createReplayer()({ artifact, world: 0, path: ['walk'], held }))).toEqual(['number', 'later']);
  });
});
