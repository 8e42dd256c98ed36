/** Stands in for `bundle-compile` in the page that plays from disk, where a browser starts no thread. */
import type { Scene } from '../../records/scene';
import { problemText } from '../../vocabulary/problems';
import type { Compiled } from './bundle-compile';

export async function compileScene({ slug, main, files }: Scene): Promise<Compiled> {
  const { compileStory } = await import('../../story/compile');
  const texts = new Map(files.map(({ name, text }) => [name, text]));
  const result = compileStory(texts.get(main) ?? '', { file: main, slug, include: (name) => texts.get(name) });
  if (result.ok) return { ok: true, artifact: result.artifact };
  return { ok: false, problems: result.problems.filter((p) => p.severity === 'error').map(problemText) };
}
