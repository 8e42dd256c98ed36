/** Places of the story that a divert or a condition may name, and what logic may read. */
import { COMPLETE } from '../../words/editor';
import type { SceneAt } from '../scene';
import type { Definition } from '../symbols';
import { variableWords } from '../variables';
import type { Suggestion } from './suggestion';

/** The shortest name that ink understands at this place. @param all also what can only be gone to, such as END. */
export function targets(scene: SceneAt, all: boolean): Suggestion[] {
  const places = scene.symbols.definitions.flatMap((d): Suggestion[] => {
    if (d.kind === 'decision' || d.kind === 'variable' || (d.kind === 'function' && all)) return [];
    return [
      {
        label: nameFrom(d, scene),
        kind: 'name',
        detail: COMPLETE.place(d.kind, d.file === scene.file ? '' : d.file, d.line),
        first: d.knot === scene.knot && d.kind !== 'knot',
      },
    ];
  });
  const ends = all
    ? (['END', 'DONE'] as const).map(
        (label): Suggestion => ({ label, kind: 'word', info: { doc: COMPLETE.ends[label] } }),
      )
    : [];
  const unique = new Map([...places, ...ends].map((s) => [s.label, s]));
  return [...unique.values()];
}

function nameFrom({ kind, name, knot }: Definition, scene: SceneAt): string {
  return kind === 'knot' || kind === 'function' || knot === '' || knot === scene.knot ? name : `${knot}.${name}`;
}

export function variables({ draft }: SceneAt): Suggestion[] {
  return (draft?.variables ?? []).map(({ name, value }) => ({
    label: name,
    kind: 'name',
    detail: value,
    info: { doc: variableWords(name, draft) },
  }));
}
