/** Records of people and the scene they are about, for the commands that bring both together. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { Scene } from '../records/items/analyze';
import { NO_RECORDS, type Records, readRecords, together, tooLarge } from '../records/items/files';
import type { CompileResult } from '../story/compile';
import { listed } from '../story/listed';
import { type Args, UsageError } from './args';
import { compileFile, slugOf, storyFile } from './load';

export interface PeopleScene {
  readonly file: string;
  readonly compiled: CompileResult;
  readonly scene: Scene;
}

/** The scene that a command names first. One with errors can be analyzed as well: its plays are older than they are. */
export function namedScene({ positional: [name = ''] }: Args): PeopleScene {
  const file = storyFile(name);
  if (!file) throw new UsageError(`There is no story "${name}".`);
  const compiled = compileFile(file);
  const keyHash = compiled.ok ? compiled.artifact.keyHash : undefined;
  const decisions = listed(compiled.draft.outline);
  return { file, compiled, scene: { story: slugOf(file), ...(keyHash && { keyHash }), decisions } };
}

/** The files after the story's name, each read or named. */
export function namedRecords({ positional }: Args): Records {
  const files = positional.slice(1);
  if (files.length === 0) throw new UsageError('Name at least one file of records.');
  for (const path of files) {
    if (!existsSync(path) || !statSync(path).isFile()) throw new UsageError(`There is no file "${path}".`);
  }
  return together(
    files.map((path) => {
      const name = basename(path);
      const large = tooLarge(name, statSync(path).size);
      return large ? { ...NO_RECORDS, problems: [large] } : readRecords(name, readFileSync(path, 'utf8'));
    }),
  );
}
