import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileInk } from '../../../../src/story/ink';
import { renameEdits } from '../../../../src/studio/editor/rename/rename';
import { symbolAt, symbolsOf } from '../../../../src/studio/editor/symbols';
import type { ProjectFile } from '../../../../src/studio/project';

const MAIN = `INCLUDE part.ink
VAR seen = 0
VAR motto = "walk"
-> door

=== door ===
Walk with me, says walk. // walk -> walk
# decision: intake = Under the walk  # asks: low-key
* (walk) ["Walk?" \\
    # tone: low-key \\
    # why: You said walk, and {walk: twice.}]
  They walk. {walk: Theo: You walk. | walk}
  -> hall.wait
+ (order) {not walk} ["No walk." # best]
  {walk && hall.wait > 1: -> walk}
* [{walk}]
- (done) {stopping:
  - Theo: walk
  - {order}
  }
  { walk:
    - 0: none
    - else: walk
  }
  ~ seen = walk + door.walk + hall.walk
  -> hall

=== hall ===
= first
Theo: Hall. -> wait
= wait
* (walk) [Walk here.] -> meet(-> first) ->
* {door.walk} [Out.] -> door.done
- {hall.wait.walk} {wait.walk} {walk} -> tail

=== meet(-> back)
{TURNS_SINCE(-> hall.first) > 2: ok}
->->
`;
const PART = `=== tail ===
{door.walk: walk} {tail} {seen}
# decision: shelter = Walk  # twin-of: intake
* [On.] -> door
* [Off.] -> END
`;
const files = (main = MAIN, part = PART): ProjectFile[] => [
  { name: 'story.ink', text: main },
  { name: 'part.ink', text: part },
];

function at(project: readonly ProjectFile[], file: string, marked: string): ReturnType<typeof symbolAt> {
  const text = project.find((f) => f.name === file)?.text ?? '';
  const place = marked.replace('|', '');
  expect(text, marked).toContain(place);
  return symbolAt(symbolsOf(project), file, text.indexOf(place) + marked.indexOf('|'));
}

/** Renames the name at a place; the lines that changed, of all files. */
function rename(marked: string, to: string, project = files(), file = 'story.ink') {
  const found = at(project, file, marked);
  if (!found) throw new Error(`Nothing is named at ${marked}`);
  const renaming = renameEdits(project, found.definition, to);
  if ('problem' in renaming) return { problem: renaming.problem, texts: [], lines: [], places: 0 };
  const texts = project.map(({ name, text }) => ({
    name,
    text: applied(
      text,
      renaming.edits.filter((e) => e.file === name),
    ),
  }));
  const before = project.flatMap((f) => f.text.split('\n'));
  const lines = texts.flatMap((f) => f.text.split('\n')).filter((line) => !before.includes(line));
  return { texts, lines, places: renaming.places };
}

function applied(text: string, edits: readonly { from: number; to: number; text: string }[]): string {
  return edits.toSorted((a, b) => b.from - a.from).reduce((t, e) => t.slice(0, e.from) + e.text + t.slice(e.to), text);
}

function compiles(project: readonly ProjectFile[]): { errors: string[]; labels: readonly string[] } {
  const [main] = project;
  const { messages, labels } = compileInk(
    main?.text ?? '',
    'story.ink',
    (name) => project.find((f) => f.name === name)?.text,
  );
  return {
    errors: messages.filter((m) => m.severity === 'error').map((m) => m.text),
    labels: Object.values(labels).toSorted(),
  };
}

describe('renaming a label', () => {
  it('changes it in its own knot, under the knot elsewhere and in other files, and remembers the old name', () => {
    const { lines, places } = rename('* (wal|k) ["Walk?"', 'stroll');
    expect(lines).toEqual([
      '* (stroll) ["Walk?" \\',
      '    # was: walk \\',
      '    # why: You said walk, and {stroll: twice.}]',
      '  They walk. {stroll: Theo: You walk. | walk}',
      '+ (order) {not stroll} ["No walk." # best]',
      '  {stroll && hall.wait > 1: -> stroll}',
      '* [{stroll}]',
      '  { stroll:',
      '  ~ seen = stroll + door.stroll + hall.walk',
      '* {door.stroll} [Out.] -> door.done',
      '{door.stroll: walk} {tail} {seen}',
    ]);
    expect(places).toBe(12);
  });

  it('knows the label of a stitch by its three names', () => {
    const { lines } = rename('* (wal|k) [Walk here.]', 'roam');
    expect(lines).toEqual([
      '  ~ seen = walk + door.walk + hall.roam',
      '* (roam) [Walk here. # was: walk] -> meet(-> first) ->',
      '- {hall.wait.roam} {wait.roam} {roam} -> tail',
    ]);
  });

  it('works from any place where it is used', () => {
    expect(rename('{door.wal|k: walk}', 'stroll', files(), 'part.ink').texts).toEqual(
      rename('* (wal|k) ["Walk?"', 'stroll').texts,
    );
  });

  it('leaves a gather without a memory', () => {
    expect(rename('- (don|e)', 'over').lines).toEqual(['- (over) {stopping:', '* {door.walk} [Out.] -> door.over']);
  });

  it('remembers each old name once, and the way back', () => {
    const once = rename('* (wal|k) ["Walk?"', 'stroll').texts;
    const back = rename('* (strol|l)', 'walk', once);
    expect(back.texts[0]?.text).toBe(MAIN.replace('    # tone', '    # was: stroll \\\n    # tone'));
    const twice = rename('* (strol|l)', 'amble', once).texts;
    expect(twice[0]?.text).toContain('    # was: stroll \\\n    # was: walk \\\n    # tone');
    const known = [{ name: 'story.ink', text: '* (b) [B. # was: b]\n-> END' }];
    expect(rename('(|b)', 'c', known).lines).toEqual(['* (c) [B. # was: b]']);
  });

  it('writes the memory before the first tag, wherever that stands', () => {
    const one = (text: string) => rename('(|b)', 'c', [{ name: 'story.ink', text }]).lines[0];
    expect(one('* (b) [B.]')).toBe('* (c) [B. # was: b]');
    expect(one('* (b) [B. # best]')).toBe('* (c) [B. # was: b  # best]');
    expect(one('* (b) B.')).toBe('* (c) B. # was: b');
    expect(one('* (b) []')).toBe('* (c) [ # was: b]');
  });
});

describe('renaming a knot, a stitch or a decision', () => {
  it('changes diverts, counts and paths through a knot', () => {
    expect(rename('=== doo|r', 'gate').lines).toEqual([
      '-> gate',
      '=== gate ===',
      '  ~ seen = walk + gate.walk + hall.walk',
      '* {gate.walk} [Out.] -> gate.done',
      '{gate.walk: walk} {tail} {seen}',
      '* [On.] -> gate',
    ]);
  });

  it('changes diverts, tunnels and turns of a stitch', () => {
    expect(rename('= firs|t', 'one').lines).toEqual([
      '= one',
      '* (walk) [Walk here.] -> meet(-> one) ->',
      '{TURNS_SINCE(-> hall.one) > 2: ok}',
    ]);
    expect(rename('= wai|t', 'stay').lines).toContain('- {hall.stay.walk} {stay.walk} {walk} -> tail');
  });

  it('changes a decision and its twins, and remembers it', () => {
    expect(rename('decision: intak|e', 'grille').lines).toEqual([
      '# decision: grille = Under the walk  # was: intake  # asks: low-key',
      '# decision: shelter = Walk  # twin-of: grille',
    ]);
    expect(rename('twin-of: intak|e', 'grille', files(), 'part.ink').places).toBe(2);
    const aside = [
      { name: 'story.ink', text: '# set-aside: best-longest, a-b = It must name a-b.\n# decision: a-b\n* [x]' },
    ];
    expect(rename('decision: a-|b', 'c', aside).lines[0]).toBe('# set-aside: best-longest, c = It must name a-b.');
  });
});

describe('a name that cannot be', () => {
  it.each([
    ['', /Type a name/],
    ['walk', /already/],
    ['low-key', /letters/],
    ['7up', /begin with a letter/],
    ['END', /word of ink/],
    ['seen', /variable seen already, on line 2/],
    ['hall', /knot hall already/],
    ['order', /label order already/],
  ])('%s is refused', (to, problem) => {
    expect(rename('* (wal|k) ["Walk?"', to).problem).toMatch(problem);
  });

  it('refuses a name that would take over what another line means', () => {
    const text = '-> a\n=== a\n~ temp near = 1\n* (far) [Far.]\n- {near} -> END\n';
    expect(rename('(fa|r)', 'near', [{ name: 'story.ink', text }]).problem).toMatch(/near on line 3/);
  });

  it('lets labels of two knots share a name, and lets decisions have hyphens', () => {
    expect(rename('* (wal|k) [Walk here.]', 'order').problem).toBeUndefined();
    expect(rename('decision: intak|e', 'low-grille').problem).toBeUndefined();
    expect(rename('decision: intak|e', 'shelter').problem).toMatch(/decision shelter already/);
    expect(rename('VAR see|n', 'met').problem).toMatch(/Meters/);
  });
});

describe('ink itself', () => {
  it('compiles the story under every new name, with the same labels otherwise', () => {
    const project = files();
    const before = compiles(project);
    expect(before.errors).toEqual([]);
    for (const definition of symbolsOf(project).definitions) {
      if (definition.kind === 'variable') continue;
      const renaming = renameEdits(project, definition, 'zebra');
      if ('problem' in renaming) throw new Error(`${definition.name}: ${renaming.problem}`);
      const after = project.map(({ name, text }) => ({
        name,
        text: applied(
          text,
          renaming.edits.filter((e) => e.file === name),
        ),
      }));
      const { errors, labels } = compiles(after);
      expect(errors, definition.name).toEqual([]);
      const own = definition.kind === 'label' && before.labels.includes(definition.name);
      const expected = own
        ? [...before.labels.toSpliced(before.labels.indexOf(definition.name), 1), 'zebra']
        : before.labels;
      expect(labels).toEqual(expected.toSorted());
    }
  });

  it.each(['relief', 'smoke-break', 'name-on-the-list'])('finds every divert of %s', (slug) => {
    const project = [{ name: 'story.ink', text: readFileSync(`stories/${slug}/story.ink`, 'utf8') }];
    const symbols = symbolsOf(project);
    const unknown = symbols.references
      .map((r) => ({ ...r, found: symbolAt(symbols, r.file, r.steps.at(-1)?.to ?? 0) }))
      .filter(({ found }) => !found)
      .map(({ steps, line }) => `${line}: ${steps.map((s) => s.name).join('.')}`)
      .filter((name) => !/: (END|DONE)$/.test(name));
    expect(unknown).toEqual([]);
    expect(symbols.references.length).toBeGreaterThan(40);
  });
});
