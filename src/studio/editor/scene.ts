/** What is known of the scene at one place of its text, for completion and help. */
import type { Problem } from '../../vocabulary/problems';
import type { ProjectFile } from '../project';
import type { Draft } from '../work/protocol';
import { type Symbols, symbolsOf } from './symbols';

export interface SceneAt {
  readonly draft?: Draft;
  readonly problems: readonly Problem[];
  readonly symbols: Symbols;
  readonly files: readonly ProjectFile[];
  readonly file: string;
  /** Knot and stitch of the place. */
  readonly knot: string;
  readonly stitch: string;
}

export function sceneAt(
  { draft, problems, files }: Pick<SceneAt, 'draft' | 'problems' | 'files'>,
  file: string,
  at: number,
): SceneAt {
  const symbols = symbolsOf(files);
  const flow = symbols.definitions.findLast(
    (d) => d.file === file && d.from <= at && ['knot', 'function', 'stitch'].includes(d.kind),
  );
  return { draft, problems, symbols, files, file, knot: flow?.knot ?? '', stitch: flow?.stitch ?? '' };
}

/** Ids of the cast; none while nothing was read yet. */
export function castOf({ draft }: Pick<SceneAt, 'draft'>): readonly string[] {
  return (draft?.meta.cast ?? []).map((m) => m.id);
}
