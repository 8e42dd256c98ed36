/** What the worker does with a request. Pure but for what it remembers: the last draft is not read twice. */
import { type CompileOptions, finishStory } from '../../story/compile';
import { type Drafted, draftStory } from '../../story/draft';
import { findWay } from '../preview/way';
import type { Answer, Ask, Draft, Request, SceneTexts } from './protocol';

export function createHandler(): (request: Request) => Answer {
  let last: { readonly key: string; readonly drafted: Drafted } | undefined;
  const read = (scene: SceneTexts): Drafted => {
    const key = JSON.stringify(scene);
    if (last?.key !== key) last = { key, drafted: draftStory(scene.texts[scene.main] ?? '', optionsOf(scene)) };
    return last.drafted;
  };
  const answer = (ask: Ask, id: number): Answer => {
    const drafted = read({ slug: ask.slug, main: ask.main, texts: ask.texts });
    if (ask.ask === 'way') return { id, answer: 'way', way: findWay({ ...drafted, artifact: drafted.rough }, ask) };
    if (ask.ask === 'draft') return { id, answer: 'draft', draft: draftOf(drafted) };
    const result = finishStory(drafted);
    return { id, answer: 'full', full: { problems: result.problems, ...(result.ok && { artifact: result.artifact }) } };
  };
  return (request) => {
    const { id } = request;
    try {
      return answer(request, id);
    } catch (cause) {
      return { id, answer: 'failed', message: cause instanceof Error ? cause.message : String(cause) };
    }
  };
}

export function optionsOf({ slug, main, texts }: SceneTexts): CompileOptions {
  return { file: main, slug, include: (name) => (Object.hasOwn(texts, name) ? texts[name] : undefined) };
}

function draftOf({ draft, problems, rough }: Drafted): Draft {
  const { meta, outline, scan, plain } = draft;
  return {
    meta,
    outline,
    knots: scan.knots,
    variables: scan.variables,
    plain,
    problems,
    ...(rough && { artifact: rough }),
  };
}
