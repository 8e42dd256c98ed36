/** `rapport docs`: prints or writes the authoring reference, which is generated from the table of the language. */
import { writeFileSync } from 'node:fs';
import { authoringReference } from '../vocabulary/reference';
import { parseArgs } from './args';

export const REFERENCE_FILE = 'docs/authoring-reference.md';

export function docs(argv: readonly string[]): number {
  const args = parseArgs(argv, { write: 'switch' });
  if (args.flags.write) writeFileSync(REFERENCE_FILE, authoringReference());
  else process.stdout.write(authoringReference());
  return 0;
}
