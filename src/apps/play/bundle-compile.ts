/** Compiles a scene that somebody added, in a thread of its own: a large one takes seconds, and a bad one for ever. */
import type { Scene } from '../../records/scene';
import type { Artifact } from '../../story/artifact';
import type { Answer, Request } from '../../studio/work/protocol';
import { BANNERS } from '../../ui/words/app';
import { problemText } from '../../vocabulary/problems';

export type Compiled =
  | { readonly ok: true; readonly artifact: Artifact }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Milliseconds after which a scene is surely one that never ends. */
const PATIENCE = 30_000;

export function compileScene({ slug, main, files }: Scene): Promise<Compiled> {
  // The thread of the Studio, so that the build makes one.
  const thread = new Worker(new URL('../studio/worker.ts', import.meta.url), { type: 'module' });
  const texts = Object.fromEntries(files.map(({ name, text }) => [name, text]));
  let patience: ReturnType<typeof setTimeout>;
  return new Promise<Compiled>((resolve, reject) => {
    patience = setTimeout(() => resolve({ ok: false, problems: [BANNERS.tooLong] }), PATIENCE);
    thread.onerror = () => reject(new Error(BANNERS.noReader));
    thread.onmessage = ({ data }: MessageEvent<Answer>) => {
      if (data.answer === 'ready') thread.postMessage({ ask: 'full', id: 1, slug, main, texts } satisfies Request);
      if (data.answer === 'full') resolve(compiledOf(data.full));
      if (data.answer === 'failed') resolve({ ok: false, problems: [data.message] });
    };
  }).finally(() => {
    clearTimeout(patience);
    thread.terminate();
  });
}

function compiledOf({ artifact, problems }: Extract<Answer, { answer: 'full' }>['full']): Compiled {
  if (artifact) return { ok: true, artifact };
  return { ok: false, problems: problems.filter((p) => p.severity === 'error').map(problemText) };
}
