import { CHOICE_ROWS } from '../../../vocabulary/choices';
import { DECISION_ROWS } from '../../../vocabulary/decisions';
import { GLOBAL_ROWS } from '../../../vocabulary/globals';
import { nameOf } from '../../names';
import type { FoundTag } from '../../scan';
import type { Draft, Finding, Rule } from '../rule';

/** Tags that a story, a decision or a reply cannot do without. */
export const missingTag: Rule = {
  id: 'missing-tag',
  family: 'language',
  severity: 'error',
  why: 'Scores, screens and the debrief are made from these tags.',
  on: 'text',
  check: (draft) => (draft.plain ? [] : [...globals(draft), ...decisions(draft), ...choices(draft)]),
};

interface Row {
  readonly name: string;
  readonly required?: boolean;
  readonly example: string;
}

function missing(rows: readonly Row[], tags: readonly FoundTag[]): Row[] {
  return rows.filter((row) => row.required && !tags.some((t) => t.name.toLowerCase() === row.name));
}

function globals({ file, scan }: Draft): Finding[] {
  const tags = scan.pieces.filter((p) => p.kind === 'global').flatMap((p) => p.tags);
  return missing(GLOBAL_ROWS, tags).map((row) => ({
    file,
    line: 0,
    what: `The story has no "# ${row.name}".`,
    mend: `Add "# ${row.example}" at the top.`,
  }));
}

function decisions({ outline }: Draft): Finding[] {
  return outline.decisions.flatMap(({ id, tags, file, line }) =>
    missing(DECISION_ROWS, tags).map((row) => ({
      file,
      line,
      decision: id,
      what: `The decision "${id}" has no "# ${row.name}".`,
      mend: `Add it, as in "# ${row.example}".`,
    })),
  );
}

/** A choice without any tag that belongs to no decision is plain ink: it leads on and is not scored. */
function choices({ scan, outline }: Draft): Finding[] {
  const bare = outline.decisions.flatMap(({ id, options }) =>
    options
      .filter((o) => o.tags.length === 0)
      .map((option) => ({
        file: option.file,
        line: option.line,
        decision: id,
        what: `The reply ${nameOf(option)} of "${id}" has no tags: nothing says what it is worth, or why.`,
        mend: 'Give it a tone, security, service, shows, heard and why, inside its bracket.',
      })),
  );
  const incomplete = scan.pieces
    .filter((p) => p.kind === 'choice' && p.tags.length > 0)
    .flatMap((piece) =>
      missing(CHOICE_ROWS, piece.tags).map((row) => ({
        file: piece.file,
        line: piece.line,
        what: `The choice ${nameOf(piece)} has no "# ${row.name}".`,
        mend: `Add it, as in "# ${row.example}".`,
      })),
    );
  return [...bare, ...incomplete];
}
