/** Where in the text a rule of the play points: it knows names, people want lines. */
import type { Draft } from './rule';

interface Place {
  readonly file: string;
  readonly line: number;
}

export function placeOfDecision({ file, outline }: Draft, id: string): Place {
  const found = outline.decisions.find((d) => d.id === id);
  return { file: found?.file ?? file, line: found?.line ?? 0 };
}

/** The line that declares an ending or a hidden fact: `# ending: name = …`. */
export function placeOfGlobal({ file, scan }: Draft, tag: string, id: string): Place {
  const tags = scan.pieces.filter((p) => p.kind === 'global').flatMap((p) => p.tags);
  const found = tags.find((t) => t.name.toLowerCase() === tag && t.value.split('=')[0]?.trim() === id);
  return { file: found?.file ?? file, line: found?.line ?? 0 };
}
