/** `rapport transcript`: the kept plays of a story against its files, or the files anew. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type GoldenPlay, goldenPlays, goldenText } from '../story/golden';
import { problemText } from '../vocabulary/problems';
import { parseArgs, UsageError } from './args';
import { unified } from './diff';
import { compileFile, slugOf, storyFiles } from './load';

type State = 'same' | 'changed' | 'new' | 'stale';

interface Kept {
  readonly name: string;
  readonly file: string;
  /** `new` has no file yet; `stale` is a file whose play is gone. */
  readonly state: State;
  /** What the file would become; empty where it is stale. */
  readonly text: string;
  /** Unified, from the file to the play. */
  readonly diff: string;
  readonly play?: GoldenPlay;
}

export function transcript(argv: readonly string[]): number {
  const args = parseArgs(argv, { write: 'switch', json: 'switch' });
  if (args.positional.length === 0) throw new UsageError('Name at least one story.');
  const stories = args.positional.flatMap((path) => {
    const found = storyFiles(path);
    if (found.length === 0) throw new UsageError(`There is no story "${path}".`);
    return found;
  });
  const results = [...new Set(stories)].map((file) => ({ file, story: slugOf(file), ...transcripts(file) }));
  const broken = results.flatMap((r) => ('trouble' in r ? [r.trouble] : []));
  if (broken.length > 0) {
    process.stderr.write(`${broken.join('\n')}\n`);
    return 1;
  }
  const told = results.map(({ file, story, ...r }) => ({ file, story, kept: 'kept' in r ? r.kept : [] }));
  const differ = told.flatMap((r) => r.kept).filter((k) => k.state !== 'same');
  if (args.flags.write) for (const kept of differ) write(kept);
  const written = args.flags.write === true;
  process.stdout.write(args.flags.json ? json(told, differ.length, written) : text(told, differ, written));
  return differ.length > 0 && !written ? 1 : 0;
}

/** Compares the plays of one story with its files. `trouble` says why it cannot be played. */
export function transcripts(file: string): { readonly kept: readonly Kept[] } | { readonly trouble: string } {
  const compiled = compileFile(file);
  if (!compiled.ok)
    return {
      trouble: compiled.problems
        .filter((p) => p.severity === 'error')
        .map(problemText)
        .join('\n'),
    };
  const folder = folderOf(file);
  const plays = goldenPlays(compiled.artifact, compiled.walks).map((play): Kept => {
    const kept = join(folder, `${play.name}.txt`);
    const before = existsSync(kept) ? readFileSync(kept, 'utf8').replace(/\r\n/g, '\n') : undefined;
    const after = goldenText(compiled.artifact, play);
    const state = before === undefined ? 'new' : before === after ? 'same' : 'changed';
    return { name: play.name, file: kept, state, text: after, diff: unified(before ?? '', after), play };
  });
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.txt')) : [];
  const stale = files
    .filter((name) => !plays.some((p) => basename(p.file) === name))
    .map(
      (name): Kept => ({ name: basename(name, '.txt'), file: join(folder, name), state: 'stale', text: '', diff: '' }),
    );
  return { kept: [...plays, ...stale] };
}

/** Beside `story.ink`, or in a folder of its own for a story whose file has its name. */
function folderOf(file: string): string {
  return basename(file) === 'story.ink' ? join(dirname(file), 'golden') : join(dirname(file), slugOf(file), 'golden');
}

function write({ file, state, text: after }: Kept): void {
  if (state === 'stale') {
    rmSync(file);
    return;
  }
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, after);
}

interface Told {
  readonly file: string;
  readonly story: string;
  readonly kept: readonly Kept[];
}

const DONE: Readonly<Record<State, string>> = { same: '', changed: 'rewritten', new: 'written', stale: 'removed' };

function text(stories: readonly Told[], differ: readonly Kept[], written: boolean): string {
  const all = stories.reduce((n, s) => n + s.kept.length, 0);
  const files = stories.filter((s) => s.kept.some((k) => k.state !== 'same')).map((s) => s.file);
  if (differ.length === 0) return `${all} transcripts, all as they were kept.\n`;
  if (written) return `${differ.map((k) => `${k.file}: ${DONE[k.state]}`).join('\n')}\n`;
  return `${differ.map(shown).join('\n\n')}\n\n${differ.length} of ${all} transcripts differ. To accept: ${accept(files)}\n`;
}

/** The command that takes the plays as they are. */
export function accept(files: readonly string[]): string {
  return `npm run -s rapport -- transcript ${files.join(' ')} --write`;
}

/** What differs, for people. */
export function shown({ file, state, diff }: Kept): string {
  if (state === 'stale') return `${file}: its play is gone; --write removes it.`;
  if (state === 'new') return `${file}: not kept yet.`;
  return `--- ${file}\n+++ as it plays now\n${diff}`;
}

/** docs/cli.md is its contract. */
function json(stories: readonly Told[], differ: number, written: boolean): string {
  const of = ({ name, file, state, diff, play }: Kept) => ({
    name,
    file,
    ...(play && { variant: play.variant, choices: play.path.map((s) => s.label) }),
    state,
    diff,
  });
  const out = stories.map(({ story, file, kept }) => ({ story, file, transcripts: kept.map(of) }));
  return `${JSON.stringify({ stories: out, differ, written }, null, 2)}\n`;
}
