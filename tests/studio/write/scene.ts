/** Scenes to write into, and what is read of them. */
import { readFileSync } from 'node:fs';
import { type Outline, outline } from '../../../src/story/outline';
import { scan } from '../../../src/story/scan';
import type { ProjectFile } from '../../../src/studio/project';
import type { Written } from '../../../src/studio/write/written';

export const SHIPPED = ['smoke-break', 'relief', 'name-on-the-list'] as const;

export const shipped = (name: string): ProjectFile => file(readFileSync(`stories/${name}/story.ink`, 'utf8'));

export const file = (text: string): ProjectFile => ({ name: 'story.ink', text });

export const read = ({ text, name }: ProjectFile): Outline => outline(scan(text, name));

/** The file after an edit. @throws the words of a refusal. */
export function applied(source: ProjectFile, result: Written): ProjectFile {
  if ('problem' in result) throw new Error(result.problem);
  const text = result.edits.reduce((t, e) => t.slice(0, e.from) + e.text + t.slice(e.to), source.text);
  return { ...source, text };
}

/** Everything that is said, as plain data without places: one row a reply, one a decision. */
export function rows(source: ProjectFile): string[][] {
  const { decisions, loose } = read(source);
  const tags = (all: readonly { readonly name: string; readonly value: string }[]) =>
    all.map(({ name, value }) => `${name}: ${value}`);
  return [
    ...decisions.flatMap((d) => [
      [d.id, ...tags(d.tags)],
      ...d.options.map((o) => [o.label ?? '', o.text, ...tags(o.tags)]),
    ]),
    ...loose.map((o) => [o.label ?? '', o.text, ...tags(o.tags)]),
  ];
}

export const DOOR = `# title: Door
# cast: Theo = Theo; employees
-> door

=== door
Theo: Cold enough for you?
# decision: intake = Under the grille  # asks: low-key
* (walk) ["Walk with me?" \\
    # tone: low-key  # security: 1  # service: 2 \\
    # Theo: competence 2, rapport -1 \\
    # best \\
    # why: A place to go.]
    They walk.
    ** ["Further?"] Yes.
    -> END
* (order) ["Out, please." # tone: directive # service: -1]
    They go. // slowly
    -> END

* (rest) ["Later." # tone: yielding]
    -> END

// The end of it
=== other
Nothing. -> END
`;
