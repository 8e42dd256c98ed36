import { type FoundFile, MOST_DROPPED } from '../../records/files';

export function found(file: File, path: string): FoundFile {
  return { path, size: file.size, bytes: async () => new Uint8Array(await file.arrayBuffer()) };
}

/** Everything that was dropped; of a folder all it holds, down to the first few hundred files. */
export function droppedFiles(transfer: DataTransfer): Promise<readonly FoundFile[]> {
  // The items are gone after the event, so entries and files are taken before anything waits.
  const taken = [...transfer.items]
    .filter((item) => item.kind === 'file')
    .map((item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }));
  return walk(taken);
}

type Taken = { readonly entry: FileSystemEntry | null; readonly file: File | null };

async function walk(taken: readonly Taken[]): Promise<readonly FoundFile[]> {
  const files: FoundFile[] = [];
  for (const { entry, file } of taken) {
    if (entry) await visit(entry, files);
    else if (file) files.push(found(file, file.name));
  }
  return files;
}

async function visit(entry: FileSystemEntry, files: FoundFile[]): Promise<void> {
  if (files.length >= MOST_DROPPED || entry.name.startsWith('.')) return;
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
    files.push(found(file, entry.fullPath.replace(/^\/+/, '')));
    return;
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  while (files.length < MOST_DROPPED) {
    // A reader gives a folder in portions; an empty one is the end.
    const portion = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (portion.length === 0) return;
    for (const inner of portion) await visit(inner, files);
  }
}
