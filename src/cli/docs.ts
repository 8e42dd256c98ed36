/** `rapport docs`: prints or writes the pages that are generated: the language's tags, and the checker's rules. */
import { writeFileSync } from 'node:fs';
import { checkerReference } from '../story/checks/reference';
import { authoringReference } from '../vocabulary/reference';
import { parseArgs } from './args';

/** Pages by the file they are written to. */
export const PAGES: Readonly<Record<string, () => string>> = {
  'docs/authoring-reference.md': authoringReference,
  'docs/checker.md': checkerReference,
};

export function docs(argv: readonly string[]): number {
  const args = parseArgs(argv, { write: 'switch', checker: 'switch' });
  if (args.flags.write) for (const [file, page] of Object.entries(PAGES)) writeFileSync(file, page());
  else process.stdout.write(args.flags.checker ? checkerReference() : authoringReference());
  return 0;
}
