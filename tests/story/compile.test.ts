import { describe, expect, it } from 'vitest';
import { compileStory } from '../../src/story/compile';
import { begin, choose } from '../../src/story/turn';

const HEAD = `# title: The Door
# post: Side door
# place: side-door, day
# time: Tue 10:20
# blurb: A door.
# task: Shut it.
# cast: Theo = Theo Brandt, engineer; employees; guarded; look theo
# hidden: secret = Theo; trust 48; about a door
# ending: done = Done; It is done.
VAR theo_trust = 45
VAR theo_rapport = 40
VAR can_secret = false
-> door
=== door ===
Theo: (guarded) Cold enough?
`;
const option = (label: string, worth: string, more: string) =>
  `* (${label}) ["Say ${label}." \\
    # tone: low-key  # ${worth} \\
    # Theo: competence 2, integrity 2, rapport 1  # shows: vigilance 1 \\
    # ${more} \\
    # heard: Theo: Fine. \\
    # why: Because.]
    Theo: You said ${label}, at {theo_trust}.
`;
const BODY = `# decision: shut = The door  # asks: low-key
${option('ask', 'security: 2  # service: 2', 'best')}${option('wait', 'security: -1  # service: 1', 'verdict: mixed # right-if: it were warm.')}- {can_secret: Theo: It never latches. # reveals: secret}
Theo: See you. # end: done
-> END
`;
const compile = (source: string, include?: (name: string) => string | undefined) =>
  compileStory(source, { file: 'story.ink', slug: 'door', include });
const errors = (source: string) => compile(source).problems.map((p) => `${p.line} ${p.rule}: ${p.what}`);

describe('a good story', () => {
  const compiled = compile(HEAD + BODY);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
  const { artifact } = compiled;

  it('plays: labels are identity, meters are mirrored after each line, facts are told at their bound', () => {
    const { runner, turn } = begin(artifact, 1, 0);
    expect(turn.state.offer?.decision).toMatchObject({ id: 'shut', title: 'The door', asks: 'low-key' });
    expect(turn.state.offer?.decision.options.map((o) => [o.label, o.text])).toEqual([
      ['ask', '"Say ask."'],
      ['wait', '"Say wait."'],
    ]);
    const after = choose(runner, turn.state, 'ask');
    const said = after.facts.flatMap((f) => (f.fact === 'LineShown' ? [f.line.text] : []));
    expect(said).toEqual(['You said ask, at 51.', 'It never latches.', 'See you.']);
    expect(after.state).toMatchObject({ phase: 'ended', ending: 'done', told: ['secret'] });
  });

  it('says numbers with a point as they were written, also after a snapshot', () => {
    const source = (HEAD + BODY).replace('You said ask', 'Well, 2.0 is it, and 1.0,3.0]: ask');
    const worded = compile(source);
    if (!worded.ok) throw new Error(JSON.stringify(worded.problems));
    const { runner, turn } = begin(worded.artifact, 1, 0);
    runner.restore(runner.snapshot());
    const said = choose(runner, turn.state, 'ask').facts.flatMap((f) => (f.fact === 'LineShown' ? [f.line.text] : []));
    expect(said[0]).toBe('Well, 2.0 is it, and 1.0,3.0]: ask, at 51.');
  });

  it('knows its bounds exactly', () => {
    expect(artifact.worlds).toHaveLength(1);
    expect(artifact.worlds[0]?.bounds).toEqual({
      best: { security: 2, service: 2 },
      worst: { security: -1, service: 1 },
      random: { security: 50, service: 50, handInHand: 50 },
    });
    expect(artifact.worlds[0]?.best).toEqual([{ decision: 'shut', label: 'ask' }]);
  });

  it('has a key that wording does not change and scores do', () => {
    const other = (source: string) => {
      const c = compile(source);
      return c.ok ? { text: c.artifact.textHash, key: c.artifact.keyHash } : undefined;
    };
    const worded = other((HEAD + BODY).replace('Say wait.', 'Say nothing.'));
    expect(worded?.text).not.toBe(artifact.textHash);
    expect(worded?.key).toBe(artifact.keyHash);
    expect(other((HEAD + BODY).replace('security: -1', 'security: -2'))?.key).not.toBe(artifact.keyHash);
  });
});

describe('a story with a mistake says file, line and mend', () => {
  it('a mistyped tag', () => {
    expect(errors((HEAD + BODY).replace('# heard: Theo: Fine.', '# herd: Theo: Fine.'))).toContain(
      '21 unknown-tag: "# herd" is not a word of the language.',
    );
  });
  it('a mistyped name', () => {
    expect(errors((HEAD + BODY).replace('Theo: See you', 'Thoe: See you'))).toEqual([
      '32 speaker: "Thoe:" is nobody in the cast.',
    ]);
  });
  it('a choice without label, score or reason', () => {
    const said = errors((HEAD + BODY).replace('(wait) ', '').replace('security: -1  # ', ''));
    expect(said.some((s) => s.includes('choice-label'))).toBe(true);
    expect(said.some((s) => s.includes('has no "# security"'))).toBe(true);
  });
  it('a wrong option without its "right if"', () => {
    expect(errors((HEAD + BODY).replace('# right-if: it were warm.', '')).join()).toContain('right-if');
  });
  it('two best, or a best that is not best by sum', () => {
    expect(errors((HEAD + BODY).replace('verdict: mixed # right-if: it were warm.', 'best')).join()).toContain(
      'one-best',
    );
    expect(errors((HEAD + BODY).replace('security: -1  # service: 1', 'security: 2  # service: 2')).join()).toContain(
      'best-sum',
    );
  });
  it('a VAR that does not match the cast', () => {
    expect(errors((HEAD + BODY).replace('theo_trust = 45', 'theo_trust = 50'))).toEqual([
      '10 variable: "VAR theo_trust = 50" does not match the cast, which starts at 45.',
    ]);
  });
  it('an ending that is never reached, and a path that ends nowhere', () => {
    const source =
      HEAD.replace('# ending: done', '# ending: other = Other; Hm.\n# ending: done') + BODY.replace('# end: done', '');
    const said = errors(source).join('\n');
    expect(said).toContain('The ending "other" is never reached.');
    expect(said).toContain('ends without "# end: …"');
  });
  it('what ink itself refuses', () => {
    expect(errors(`${HEAD}-> nowhere\n`).join()).toContain('ink');
  });
  it('a story that runs in a circle is stopped with a clear word', () => {
    const source =
      HEAD +
      BODY.replace('Theo: See you. # end: done', '-> loop').replace(
        '-> END',
        '=== loop ===\n{theo_trust > 200: hm}\n-> loop',
      );
    expect(errors(source).join()).toContain('runs in a circle');
  });
  it('a missing part', () => {
    expect(compile(`INCLUDE part.ink\n${HEAD}${BODY}`).problems.map((p) => p.what)).toContain(
      'There is no file "part.ink" beside this story.',
    );
  });
});

describe('a story in parts', () => {
  it('plays as one and names the part in a problem', () => {
    const whole = compile(`INCLUDE part.ink\n${HEAD}-> more\n`, (name) =>
      name === 'part.ink' ? `=== more ===\n${BODY}` : undefined,
    );
    expect(whole.problems).toEqual([]);
    const broken = compile(
      `INCLUDE part.ink\n${HEAD}-> more\n`,
      () => `=== more ===\n${BODY.replace('# best', '# bets')}`,
    );
    expect(broken.problems.map((p) => p.file)).toContain('part.ink');
  });
});
