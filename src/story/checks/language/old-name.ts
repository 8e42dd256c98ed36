import { nameOf } from '../../names';
import { tagOf } from '../../outline';
import type { FoundTag } from '../../scan';
import type { Draft, Finding, Rule } from '../rule';

/** `# was` with a name that belongs to something else today, or that two have had. */
export const oldName: Rule = {
  id: 'old-name',
  family: 'language',
  severity: 'error',
  why: 'A save or a record that means one of the two would be read as the other.',
  on: 'text',
  check: ({ plain, outline: { decisions } }: Draft) =>
    plain
      ? []
      : [
          ...clashes(
            decisions.map(({ id, tags }) => ({ name: id, tags, what: `decision "${id}"` })),
            '',
          ),
          ...decisions.flatMap(({ id, options }) =>
            clashes(
              options.map((o) => ({ name: o.label ?? '', tags: o.tags, what: `reply ${nameOf(o)}` })),
              ` of "${id}"`,
            ),
          ),
        ],
};

interface Named {
  readonly name: string;
  readonly tags: readonly FoundTag[];
  readonly what: string;
}

/** @param of where they all belong, for the words. */
function clashes(named: readonly Named[], of: string): Finding[] {
  if (!named.some(({ tags }) => tagOf(tags, 'was'))) return [];
  const owners = new Map(named.map(({ name, what }) => [name, what]));
  return named.flatMap(({ tags, what }) =>
    tags
      .filter((t) => t.name.toLowerCase() === 'was')
      .flatMap(({ value, file, line }) => {
        const owner = owners.get(value);
        if (!owner || owner === what) {
          owners.set(value, what);
          return [];
        }
        return [
          {
            file,
            line,
            what: `The ${what}${of} cannot have been "${value}": that is the name of the ${owner}.`,
            mend: 'Remove the tag from one of the two.',
          },
        ];
      }),
  );
}
