/** Where in the text a rule of the play points: it knows names, people want lines. */
import type { FoundTag } from '../scan';
import type { Draft } from './rule';

export interface Place {
  readonly file: string;
  readonly line: number;
}

export function placeOfDecision({ file, outline }: Draft, id: string): Place {
  const found = outline.decisions.find((d) => d.id === id);
  return { file: found?.file ?? file, line: found?.line ?? 0 };
}

/** The tag that declares an ending or a hidden fact: `# ending: name = …`. */
export function tagOfGlobal({ scan }: Draft, tag: string, id: string): FoundTag | undefined {
  const tags = scan.pieces.filter((p) => p.kind === 'global').flatMap((p) => p.tags);
  return tags.find((t) => t.name.toLowerCase() === tag && t.value.split('=')[0]?.trim() === id);
}

export function placeOfGlobal(draft: Draft, tag: string, id: string): Place {
  const found = tagOfGlobal(draft, tag, id);
  return { file: found?.file ?? draft.file, line: found?.line ?? 0 };
}

/** The heading of a knot or stitch. */
export function placeOfKnot({ file, scan }: Draft, name: string | undefined): Place {
  const found = scan.knots.find((k) => k.name === name);
  return { file: found?.file ?? file, line: found?.line ?? 0 };
}
