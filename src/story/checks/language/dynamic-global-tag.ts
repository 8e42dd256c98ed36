import { signsIn } from '../../signs';
import type { Rule } from '../rule';

/** Braces in a tag at the top of the file. */
export const dynamicGlobalTag: Rule = {
  id: 'dynamic-global-tag',
  family: 'language',
  severity: 'error',
  why: 'These tags are read before the story runs, so the braces themselves would be shown.',
  on: 'text',
  check: ({ plain, scan: { lines } }) =>
    plain
      ? []
      : lines.flatMap(({ kind, logical, pieces }) => {
          if (kind !== 'global' || signsIn(logical.text, '{', false).length === 0) return [];
          const tag = pieces.flatMap((p) => p.tags).find((t) => t.value.includes('{'));
          if (!tag) return [];
          return [
            {
              file: tag.file,
              line: tag.line,
              what: `"# ${tag.name}" is computed.`,
              mend: 'Write what is true in every play, without braces.',
            },
          ];
        }),
};
