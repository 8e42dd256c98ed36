/** `# set-aside: rule = reason`: an author weighed a piece of advice and keeps the text. Counted and shown, never hidden. */
import type { StoryMeta } from '../../core/model';
import type { Problem } from '../../vocabulary/problems';
import type { Told } from './rule';

/** Errors cannot be set aside: the story would not play. */
export function setAside(problems: readonly Told[], { setAside: set = [] }: Pick<StoryMeta, 'setAside'>): Problem[] {
  return problems.map(({ decision, ...problem }) => {
    const by = set.find((s) => s.rule === problem.rule && (s.decision === undefined || s.decision === decision));
    return by && problem.severity === 'advice' ? { ...problem, setAside: by.reason } : problem;
  });
}
