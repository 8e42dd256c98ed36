/** `rapport`: the stable surface for tools and tests. Exit codes: 0 fine, 1 errors, 2 bad usage. */
import { UsageError } from './args';
import { check } from './check';
import { docs } from './docs';
import { explore } from './explore';
import { items } from './items';
import { play } from './play';
import { ratings } from './ratings';
import { sheet } from './sheet';
import { strings } from './strings';
import { transcript } from './transcript';

const USAGE = `rapport play <story> (--choices a,b,c | --best | --worst | --random) [--seed N] [--variant base|twin] [--json]
rapport check <file or folder…> [--strict] [--config check.json] [--family cues,hazards] [--json]
rapport explore <story> [--plays N] [--seconds S] [--seed N] [--json]
rapport transcript <story…> [--write] [--json]
rapport strings <story> [--table file.csv] [--apply out.ink] [--json]
rapport items <story> <files…> [--practice] [--key hash] [--json]
rapport sheet <story> --kind situation|blind [--seed N] [--out file.html|.csv|.json]
rapport ratings <story> <files…> [--json]
rapport docs [--checker] [--write]
rapport class [--port N] [--lan | --local] [--hosts lan] [--public address] [--data folder]

<story> is a slug under stories/ or a path to an .ink file. See docs/cli.md.`;

const COMMANDS: Readonly<Record<string, (argv: readonly string[]) => number>> = {
  play,
  check,
  explore,
  items,
  sheet,
  ratings,
  docs,
  strings,
  transcript,
};

/** @returns the exit code. */
export function main(argv: readonly string[]): number {
  const [name = '', ...rest] = argv;
  if (name === '' || name === 'help' || name === '--help') {
    process.stdout.write(`${USAGE}\n`);
    return name === '' ? 2 : 0;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  try {
    if (!command) throw new UsageError(`There is no command "${name}".`);
    return command(rest);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message}\n\n${USAGE}\n`);
    return 2;
  }
}
