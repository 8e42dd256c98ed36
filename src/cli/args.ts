/** Arguments of the command line; a misuse is said in words and ends with exit code 2. */

export class UsageError extends Error {}

export interface Args {
  readonly positional: readonly string[];
  readonly flags: Readonly<Record<string, string | true>>;
}

/** @param spec flags by name: `value` flags take the next argument, `switch` flags none. */
export function parseArgs(argv: readonly string[], spec: Readonly<Record<string, 'value' | 'switch'>>): Args {
  const positional: string[] = [];
  const flags: Record<string, string | true> = {};
  for (let i = 0; i < argv.length; i++) {
    const arg = argv[i] as string;
    if (!arg.startsWith('--')) {
      positional.push(arg);
      continue;
    }
    const [name = '', inline] = arg.slice(2).split(/=(.*)/s);
    const kind = Object.hasOwn(spec, name) ? spec[name] : undefined;
    if (!kind)
      throw new UsageError(
        `Unknown option --${name}. Known: ${Object.keys(spec)
          .map((n) => `--${n}`)
          .join(', ')}.`,
      );
    if (kind === 'switch') {
      flags[name] = true;
      continue;
    }
    const value = inline ?? argv[++i];
    if (value === undefined) throw new UsageError(`--${name} wants a value.`);
    flags[name] = value;
  }
  return { positional, flags };
}

/** The value of a flag, or undefined where it was not given. */
export function textFlag({ flags }: Args, name: string): string | undefined {
  const value = flags[name];
  return typeof value === 'string' ? value : undefined;
}

/** A whole number of a flag, or its default. */
export function numberFlag(args: Args, name: string, fallback: number): number {
  const value = args.flags[name];
  if (value === undefined) return fallback;
  if (value === true || !/^\d{1,9}$/.test(value))
    throw new UsageError(`--${name} wants a whole number, not "${value}".`);
  return Number(value);
}
