import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLine } from '../../../../src/studio/editor/language/line';
import { type LineState, START } from '../../../../src/studio/editor/language/tokens';

/** `kind:text` of every token of the last line. */
function read(...lines: readonly string[]): string[] {
  let state: LineState = START;
  let shown: string[] = [];
  for (const line of lines) {
    const { tokens, after } = readLine(line, state);
    shown = tokens.map(({ kind, from, to }) => `${kind}:${line.slice(from, to)}`);
    state = after;
  }
  return shown;
}

describe('a line of ink', () => {
  it('knows headings, with or without closing signs, and functions', () => {
    expect(read('=== door ===')).toEqual(['knot:===', 'knotName:door', 'knot: ===']);
    expect(read('= inside')).toEqual(['knot:=', 'knotName:inside']);
    expect(read('=== function half(x) ===')).toEqual(['knot:=== function', 'knotName:half', 'knot:(x) ===']);
    expect(read('==')).toEqual(['knot:==']);
  });

  it('knows declarations and logic lines', () => {
    expect(read('VAR theo_trust = 45')).toEqual(['keyword:VAR', 'name:theo_trust', 'logic:=', 'number:45']);
    expect(read('INCLUDE part two.ink')).toEqual(['keyword:INCLUDE', 'path:part two.ink']);
    expect(read('~ temp x = rail.jess + 1')).toEqual([
      ...['keyword:~', 'logic:temp', 'name:x', 'logic:=', 'name:rail.jess', 'logic:+', 'number:1'],
    ]);
    expect(read('VAR motto = "-> not a divert"')).toEqual([
      ...['keyword:VAR', 'name:motto', 'logic:=', 'string:"-> not a divert"'],
    ]);
    expect(read('VARIOUS people come in.')).toEqual([]);
  });

  it('knows who speaks, through what and with which face', () => {
    expect(read('Theo: (guarded) Cold enough for you?')).toEqual(['person:Theo:', 'face:(guarded)']);
    expect(read('Amina (radio): On my way.')).toEqual(['person:Amina', 'via: (radio):']);
    expect(read('- Theo: Hm.')).toEqual(['gather:-', 'person:Theo:']);
    expect(read('They move. Not fast: Theo stays.')).toEqual([]);
  });

  it('knows choices of any depth, their labels, brackets and tags', () => {
    expect(read('* (walk) ["Come along?" # best]')).toEqual([
      ...['choice:*', 'label:(walk)', 'bracket:[', 'hash:#', 'tag:best', 'bracket:]'],
    ]);
    expect(read('  + + (stay) [Stay.] -> door')).toEqual([
      ...['choice:+ +', 'label:(stay)', 'bracket:[', 'bracket:]', 'divert:->', 'target:door'],
    ]);
    expect(read('* {not rail.jess} [Ask.]')).toEqual([
      ...['choice:*', 'logic:{', 'logic:not', 'name:rail.jess', 'logic:}', 'bracket:[', 'bracket:]'],
    ]);
  });

  it('reads the tags of a choice over all its lines', () => {
    const first = '* (walk) ["Come along?" \\';
    expect(read(first)).toEqual(['choice:*', 'label:(walk)', 'bracket:[', 'continued:\\']);
    expect(read(first, '    # tone: low-key  # security: -2 \\')).toEqual([
      ...[
        'hash:#',
        'tag:tone',
        'hash::',
        'word:low-key',
        'hash:#',
        'tag:security',
        'hash::',
        'number:-2',
        'continued:\\',
      ],
    ]);
    expect(read(first, '    # Theo: competence 2, integrity -1 \\')).toEqual([
      ...['hash:#', 'tag:Theo', 'hash::', 'word:competence', 'number:2', 'word:integrity', 'number:-1', 'continued:\\'],
    ]);
    expect(read(first, '    # why: It is 4 - 2 feet. \\', 'and more.] Theo: no.')).toEqual(['bracket:]']);
  });

  it('goes on with a bracket whose backslash is missing, and forgets one that was never closed', () => {
    expect(read('* (a) ["Hi."', '    # tone: command]')).toContain('bracket:]');
    expect(read('* (a) ["Hi."', 'Theo: Hm.')).toEqual(['person:Theo:']);
  });

  it('colors words of a value and leaves prose alone', () => {
    expect(read('# time: Tue 10:20')).toEqual(['hash:#', 'tag:time', 'hash::']);
    expect(read('# why: Walk 2 miles.')).toEqual(['hash:#', 'tag:why', 'hash::']);
    expect(read('# hidden: keys = Theo; trust 60; about the keys')).toContain('number:60');
    expect(read('# order: 6 = Smoke at rail 7.')).toEqual(['hash:#', 'tag:order', 'hash::', 'number:6']);
    expect(read('# decision: low-rail = Under 6 grilles  # asks: low-key')).toEqual([
      ...['hash:#', 'tag:decision', 'hash::', 'word:low-rail', 'hash:#', 'tag:asks', 'hash::', 'word:low-key'],
    ]);
    expect(read('x # heard: Theo: You asked 2 times.')).toEqual(['hash:#', 'tag:heard', 'hash::', 'person:Theo:']);
  });

  it('tells logic from what is said', () => {
    expect(read('{theo_trust > 60: Theo: Here. | Jess: There. }')).toEqual([
      ...['logic:{', 'name:theo_trust', 'logic:>', 'number:60', 'logic::', 'person:Theo:', 'logic:|', 'person:Jess:'],
      'logic:}',
    ]);
    expect(read('You have {count} coins.')).toEqual(['logic:{', 'name:count', 'logic:}']);
    expect(read('{walk|order} {&up|down}')).toEqual([
      ...['logic:{', 'logic:|', 'logic:}', 'logic:{', 'logic:&', 'logic:|', 'logic:}'],
    ]);
    expect(read('{a || b: yes}')).toEqual(['logic:{', 'name:a', 'logic:||', 'name:b', 'logic::', 'logic:}']);
    expect(read('{can_see: # reveals: keys | # why: no } after')).not.toContain('word:after');
  });

  it('follows blocks over lines, and what a dash means in them', () => {
    expect(read('{', '- theo_trust > 60: Theo: Yes.')).toEqual([
      ...['logic:-', 'name:theo_trust', 'logic:>', 'number:60', 'logic::', 'person:Theo:'],
    ]);
    expect(read('{ rail:', '- else: No.')).toEqual(['logic:-', 'logic:else', 'logic::']);
    expect(read('{stopping:', '- Maya: Hi.')).toEqual(['gather:-', 'person:Maya:']);
    expect(read('{stopping:', '- Maya: Hi.', '}', '- (on) Maya: Hi.')).toEqual([
      'gather:-',
      'label:(on)',
      'person:Maya:',
    ]);
  });

  it('knows diverts, tunnels, threads and glue', () => {
    expect(read('-> door')).toEqual(['divert:->', 'target:door']);
    expect(read('-> door.inside -> hall ->')).toEqual([
      ...['divert:->', 'target:door.inside', 'divert:->', 'target:hall', 'divert:->'],
    ]);
    expect(read('<- chat <>')).toEqual(['divert:<-', 'target:chat', 'glue:<>']);
    expect(read('->-> done')).toEqual(['divert:->->', 'target:done']);
    expect(read('-> meet(theo_trust, -> door)')).toEqual([
      ...['divert:->', 'target:meet', 'logic:(', 'name:theo_trust', 'logic:,', 'divert:->', 'target:door', 'logic:)'],
    ]);
  });

  it('knows comments of one line and of many', () => {
    expect(read('Hello // -> nowhere')).toEqual(['comment:// -> nowhere']);
    expect(read('Hello /* -> a */ -> b')).toEqual(['comment:/* -> a */', 'divert:->', 'target:b']);
    expect(read('/* one', '-> two', 'three */ -> four')).toEqual(['comment:three */', 'divert:->', 'target:four']);
    expect(read('TODO: -> later')).toEqual(['comment:TODO: -> later']);
  });

  it('knows what is escaped', () => {
    expect(read('Ticket \\#44 \\{x\\}')).toEqual(['escape:\\#', 'escape:\\{', 'escape:\\}']);
  });

  it('never lets a half-typed line spoil the next', () => {
    for (const half of ['{theo', '{a|', '* (', '* (a) [', '-> ', '# ', 'Theo: (', '"', '{x: "']) {
      expect(read(half, 'Theo: Hm. -> door'), half).toEqual(['person:Theo:', 'divert:->', 'target:door']);
    }
  });

  it('gives tokens in order inside of any line', () => {
    const pieces = fc.constantFrom(
      ...'# * - -> <- <> { } | [ ] : ( ) \\ // /* */ = == ~ " Theo: why best a.b 2 VAR é'.split(' '),
    );
    const line = fc
      .array(fc.tuple(pieces, fc.constantFrom('', ' ')), { maxLength: 14 })
      .map((all) => all.flat().join(''));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
        let state: LineState = START;
        for (const text of lines) {
          const { tokens, after } = readLine(text, state);
          let end = 0;
          for (const { from, to } of tokens) {
            expect(from).toBeGreaterThanOrEqual(end);
            expect(to).toBeGreaterThan(from);
            end = to;
          }
          expect(end).toBeLessThanOrEqual(text.length);
          state = after;
        }
      }),
      { numRuns: 400 },
    );
  });

  it('ends the shipped scenes with nothing left open', () => {
    for (const slug of ['relief', 'smoke-break', 'name-on-the-list']) {
      let state: LineState = START;
      for (const text of readFileSync(`stories/${slug}/story.ink`, 'utf8').split('\n'))
        state = readLine(text, state).after;
      expect(state).toEqual(START);
    }
  });
});
