/** What a copy on disk asks of the file system. It comes in from outside, so that a disk that refuses can be tried. */
import { type FileHandle, mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';

export interface Files {
  /** Undefined: there is none. @throws what the system says where there is one that cannot be read. */
  read(file: string): Promise<string | undefined>;
  /** Resolves when it lies on the disk itself, for its owner alone; the folder is made. @throws what the system says. */
  write(file: string, text: string): Promise<void>;
  /** @throws what the system says. */
  move(from: string, to: string): Promise<void>;
  /** Of a file that is not there, too. @throws what the system says. */
  remove(file: string): Promise<void>;
}

export const FILES: Files = {
  async read(file) {
    try {
      return await readFile(file, 'utf8');
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      // A file may stand where the folder is to be; then there is no copy either.
      if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
      throw error;
    }
  },
  async write(file, text) {
    const handle = await opened(file);
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
  },
  move: rename,
  remove: (file) => rm(file, { force: true }),
};

async function opened(file: string): Promise<FileHandle> {
  try {
    return await open(file, 'w', 0o600);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
    return open(file, 'w', 0o600);
  }
}
