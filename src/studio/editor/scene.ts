/** What is known of the scene at one place of its text, for completion and help. */
import type { Problem } from '../../vocabulary/problems';
import type { ProjectFile } from '../project';
import type { Draft } from '../work/protocol';
import { type Definition, type Symbols, symbolsOf } from './symbols';

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

/** The symbols of all files are read when somebody asks for them: most help needs none. */
export function sceneAt(known: Pick<SceneAt, 'draft' | 'problems' | 'files'>, file: string, at: number): SceneAt {
  let symbols: Symbols | undefined;
  const read = () => {
    symbols ??= symbolsOf(known.files);
    return symbols;
  };
  const flow = () => read().definitions.findLast((d) => d.file === file && d.from <= at && FLOWS.includes(d.kind));
  return {
    ...known,
    file,
    get symbols() {
      return read();
    },
    get knot() {
      return flow()?.knot ?? '';
    },
    get stitch() {
      return flow()?.stitch ?? '';
    },
  };
}

const FLOWS: readonly Definition['kind'][] = ['knot', 'function', 'stitch'];

/** Ids of the cast; none while nothing was read yet. */
export function castOf({ draft }: Pick<SceneAt, 'draft'>): readonly string[] {
  return (draft?.meta.cast ?? []).map((m) => m.id);
}
