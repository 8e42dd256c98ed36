import { nameOf } from '../../names';
import { never } from '../never';
import type { Finding, Rule } from '../rule';

/** A decision that no play comes to, or a reply of it that is never on offer. */
export const unreachedChoice: Rule = {
  id: 'unreached-choice',
  family: 'flow',
  severity: 'error',
  why: 'You wrote it and nobody will ever be asked.',
  on: 'play',
  check: (played) => {
    const offered = new Map<string, Set<string>>();
    for (const { id, options } of played.walks.flatMap((w) => [...w.decisions.values()])) {
      offered.set(id, new Set([...(offered.get(id) ?? []), ...options.map((o) => o.label)]));
    }
    return played.outline.decisions.flatMap(({ id, file, line, options }): Finding[] => {
      const labels = offered.get(id);
      const { words, severity } = never(played, labels ? 'offered' : 'reached');
      if (!labels) {
        const mend = 'Let a divert lead to it, or change the conditions before it.';
        return [{ file, line, decision: id, severity, what: `The decision "${id}" ${words}.`, mend }];
      }
      return options
        .filter(({ label }) => label !== undefined && !labels.has(label))
        .map((option) => ({
          file: option.file,
          line: option.line,
          decision: id,
          severity,
          what: `The reply ${nameOf(option)} of "${id}" ${words}.`,
          mend: 'Change its condition, or remove it.',
        }));
    });
  },
};
