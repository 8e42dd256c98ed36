import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { personAt, renamePersonEdits, saidOf } from '../../../../src/studio/editor/rename/person';
import type { ProjectFile } from '../../../../src/studio/project';
import { draftOf } from '../scene';

const MAIN = `INCLUDE part.ink
# title: Theo at the door
# cast: Theo = Theo; employees; guarded; look theo; rapport 40
# cast: Jess = Jess Park, night cleaner; employees; tired
# look: theo = short2; moustache brown; skin 3; work shirt; 40
# present: Jess, Theo
# hidden: detectors = Theo; class 2; trust 58; about Theo and the fourteenth floor
# hears: Rosa, lead; from Theo; 0.3; tonight; good: Theo listens.; bad: He left.
VAR theo_trust = 45
VAR theo_rapport = 40
VAR can_detectors = false
-> door

=== door ===
Theo (radio): (guarded) I am Theo. # face: Theo worried  # comes-out: Theo
{can_detectors and theo_trust > 50: theo: They bag them. | Nobody. # enter: Theo}
# decision: intake = With Theo  # asks: low-key  # situation: Theo: Cold?
* (walk) ["Walk, Theo?" \\
    # Theo: competence 2, rapport 2 \\
    # heard: Theo: You asked. \\
    # promise: ticket to Theo \\
    # deceit: Theo  # privacy: theo  # owns: Theo asked \\
    # why: Theo saw a reason.]
    They move. // Theo: not this one
* (theo) [No. # heard: Theos are many.]
- -> tail
`;
const PART = `=== tail ===
{
- theo_rapport > 50:
  Theo: Fine.
- else: Theo: No.
}
Radio: Nobody of the cast.
-> END
`;
const files = (main = MAIN, part = PART): ProjectFile[] => [
  { name: 'story.ink', text: main },
  { name: 'part.ink', text: part },
];

function renamed(name: string, to: string, project = files()): { problem?: string; texts: string[]; places: number } {
  const renaming = renamePersonEdits(project, name, to);
  if ('problem' in renaming) return { problem: renaming.problem, texts: [], places: 0 };
  const texts = project.map((file) =>
    renaming.edits
      .filter((e) => e.file === file.name)
      .toSorted((a, b) => b.from - a.from)
      .reduce((t, e) => t.slice(0, e.from) + e.text + t.slice(e.to), file.text),
  );
  return { texts, places: renaming.places };
}

describe('renaming a person', () => {
  it('changes rows, lines, tags and meters in every file, and no word that is said', () => {
    const { texts, places } = renamed('Theo', 'Tim');
    expect(texts[0]).toBe(`INCLUDE part.ink
# title: Theo at the door
# cast: Tim = Tim; employees; guarded; look theo; rapport 40
# cast: Jess = Jess Park, night cleaner; employees; tired
# look: Tim = short2; moustache brown; skin 3; work shirt; 40
# present: Jess, Tim
# hidden: detectors = Tim; class 2; trust 58; about Theo and the fourteenth floor
# hears: Rosa, lead; from Tim; 0.3; tonight; good: Theo listens.; bad: He left.
VAR tim_trust = 45
VAR tim_rapport = 40
VAR can_detectors = false
-> door

=== door ===
Tim (radio): (guarded) I am Theo. # face: Tim worried  # comes-out: Tim
{can_detectors and tim_trust > 50: Tim: They bag them. | Nobody. # enter: Tim}
# decision: intake = With Theo  # asks: low-key  # situation: Tim: Cold?
* (walk) ["Walk, Theo?" \\
    # Tim: competence 2, rapport 2 \\
    # heard: Tim: You asked. \\
    # promise: ticket to Tim \\
    # deceit: Tim  # privacy: Tim  # owns: Tim asked \\
    # why: Theo saw a reason.]
    They move. // Theo: not this one
* (theo) [No. # heard: Theos are many.]
- -> tail
`);
    expect(texts[1]).toBe(PART.replaceAll('Theo:', 'Tim:').replace('theo_', 'tim_'));
    expect(places).toBe(24);
    expect(saidOf(files(), 'Theo')).toBe(8);
  });

  it('leaves a full name that is another one', () => {
    expect(renamed('Jess', 'Ann').texts[0]).toContain('# cast: Ann = Jess Park, night cleaner;');
  });

  it('changes capitals alone, and then no meter', () => {
    const { texts } = renamed('Theo', 'THEO');
    expect(texts[0]).toContain('# cast: THEO = THEO;');
    expect(texts[0]).toContain('VAR theo_trust');
  });
});

describe('a place that names somebody', () => {
  const at = (marked: string, text = MAIN) => {
    const place = marked.replace('|', '');
    expect(text).toContain(place);
    return personAt(files(), text === PART ? 'part.ink' : 'story.ink', text.indexOf(place) + marked.indexOf('|'))?.name;
  };

  it('is any of those that are renamed', () => {
    for (const place of ['cast: The|o', 'Theo| (radio)', '# |Theo: comp', 'to Theo|', 'theo_tru|st > 50', 'from T|heo'])
      expect(at(place), place).toBe('Theo');
    expect(at('else: Th|eo', PART)).toBe('Theo');
  });

  it('is no word that is said, and no name outside of the cast', () => {
    for (const place of ['I am T|heo', '"Walk, Th|eo', '* (the|o)', 'can_dete|ctors and'])
      expect(at(place), place).toBeUndefined();
    expect(at('Rad|io:', PART)).toBeUndefined();
  });
});

it.each([
  ['', /Type a name/],
  ['Theo', /already/],
  ['7up', /begin with a letter/],
  ['Tim-Tom', /letters, digits and underscores/],
  ['you', /speaks in every scene/],
  ['Heard', /word of the language/],
  ['jess', /person Jess already, on line 4/],
  ['Radio', /Radio stands before a colon on line 7/],
])('the name "%s" is refused', (to, problem) => {
  expect(renamed('Theo', to).problem).toMatch(problem);
});

it('refuses a name whose meter is taken', () => {
  expect(renamed('Theo', 'Ann', files(`VAR ann_trust = 1\n${MAIN}`)).problem).toMatch(/variable ann_trust already/);
});

it.each(['relief', 'smoke-break'])('%s is the same story when everybody in it has another name', (slug) => {
  const text = readFileSync(`stories/${slug}/story.ink`, 'utf8');
  const before = draftOf(text);
  const people = before.meta.cast.map(({ id }) => id);
  const after = people.reduce(
    (t, id) => renamed(id, `Zed_${id}`, [{ name: 'story.ink', text: t }]).texts[0] ?? '',
    text,
  );
  const draft = draftOf(after);
  expect(people.length).toBeGreaterThan(1);
  expect(draft.problems.map((p) => p.rule)).toEqual(before.problems.map((p) => p.rule));
  expect(JSON.stringify(draft.meta).replaceAll('"Zed_', '"')).toBe(JSON.stringify(before.meta));
});
