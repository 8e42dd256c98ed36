/** What a scene says of itself, where plain ink says nothing. */

import { GLOBAL_ROWS } from '../../../vocabulary/globals';
import type { Edit } from '../../../vocabulary/problems';
import { rowOf, tagNames } from '../../../vocabulary/table';
import { placeholder } from '../../skeleton/placeholders';
import { guessedLook, sceneryOf } from '../../skeleton/scenery';
import { SCORED } from '../../words/files';
import type { Source } from './source';

const SPEECH = /^([A-Z][A-Za-z0-9]*)(?:\s*\([^)]*\))?:\s+\S/;
const NOTE = '// ';

/** People of one scene; whoever speaks less is written by hand. */
const MOST_PEOPLE = 6;

export function headEdits(sources: readonly Source[], main: string): Edit[] {
  const source = sources.find(({ file }) => file.name === main);
  if (!source) return [];
  const { file, scan } = source;
  const known = new Set(
    scan.pieces.flatMap((p) => (p.kind === 'global' ? p.tags.map((t) => t.name.toLowerCase()) : [])),
  );
  const missing = GLOBAL_ROWS.filter((row) => row.required && !known.has(row.name)).map((row) => row.name);
  if (missing.length === 0) return [];
  const rows = rowsOf(sources).filter(([name]) => !known.has(name));
  const text = `${rows.map(([name, value]) => `# ${name}: ${value}`).join('\n')}\n`;
  const foreign = foreignTags(source);
  // Two insertions at one place would be written in whatever order.
  const first = foreign.some((edit) => edit.from === 0) ? `${text}${NOTE}` : text;
  return [{ file: file.name, from: 0, to: 0, text: first }, ...foreign.filter((edit) => edit.from !== 0)];
}

/** All that a scene wants, in the order in which scenes of ours have it. */
function rowsOf(sources: readonly Source[]): readonly (readonly [string, string])[] {
  const all = sources.map(({ file }) => file.text).join('\n');
  const { place, light } = sceneryOf(all);
  const people = speakers(sources);
  const cast = (people.length > 0 ? people : [SCORED.stranger]).map((name) => {
    const look = guessedLook('visitors', name, all);
    return ['cast', `${name} = ${name}, ${SCORED.role}; visitors; calm; look ${look}`] as const;
  });
  return [
    ['title', placeholder(SCORED.title)],
    ['post', placeholder(SCORED.post)],
    ['place', `${place}, ${light}`],
    ['time', SCORED.time],
    ['blurb', placeholder(SCORED.blurb)],
    ['brief', placeholder(SCORED.brief)],
    ['task', placeholder(SCORED.task)],
    ...cast,
    ['present', people.slice(0, 2).join(', ') || SCORED.stranger],
    ['ending', `over = ${SCORED.ending}; ${placeholder(SCORED.after)}`],
  ];
}

/** Names that speak, most words first: `Dale: Evening.` */
function speakers(sources: readonly Source[]): string[] {
  const lines = new Map<string, number>();
  const taken = ['you', 'read', ...tagNames('line'), ...tagNames('choice'), ...tagNames('decision')];
  for (const { scan } of sources) {
    for (const { kind, text } of scan.pieces) {
      const name = kind === 'line' ? SPEECH.exec(text)?.[1] : undefined;
      if (name && !taken.includes(name.toLowerCase())) lines.set(name, (lines.get(name) ?? 0) + 1);
    }
  }
  return [...lines]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_PEOPLE)
    .map(([name]) => name);
}

/** Words that another tool knows, such as `# author`: they become notes, or each would be an error from now on. */
function foreignTags({ file, scan }: Source): Edit[] {
  return scan.lines
    .filter((l) => l.kind === 'global' && l.pieces.every((p) => p.tags.every((t) => !rowOf('global', t.name))))
    .map((l) => {
      const from = l.logical.starts[0]?.offset ?? 0;
      return { file: file.name, from, to: from, text: NOTE };
    });
}
