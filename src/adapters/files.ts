/** Files of the person's disk: by picker, by drop, and back. */
import type { Files, FoundFile, OutFile, Saved, SaveTarget } from '../records/files';
import { droppedFiles, found } from './files/drop';

/** The parts of the File System Access API that are used; browsers without it have none of them. */
interface Pickers {
  readonly showOpenFilePicker?: (options: object) => Promise<FileSystemFileHandle[]>;
  readonly showSaveFilePicker?: (options: object) => Promise<FileSystemFileHandle>;
}

export function openFiles(): Files {
  const { showOpenFilePicker, showSaveFilePicker } = window as Pickers;
  return {
    pick: (endings) =>
      showOpenFilePicker ? pickHandles(showOpenFilePicker.bind(window), endings) : pickByInput(endings),
    dropped: droppedFiles,
    download,
    save: async (file, target) => {
      try {
        if (target) return await written(target, file);
        if (!showSaveFilePicker) return download(file);
        return await written(targetOf(await showSaveFilePicker.call(window, saveOptions(file))), file);
      } catch (cause) {
        return isAbort(cause) ? { saved: 'cancelled' } : { saved: 'failed', why: reason(cause) };
      }
    },
  };
}

async function written(target: SaveTarget, file: OutFile): Promise<Saved> {
  await target.write(file.bytes);
  return { saved: 'disk', name: target.name, target };
}

function targetOf(handle: FileSystemFileHandle): SaveTarget {
  return {
    name: handle.name,
    write: async (bytes) => {
      const stream = await handle.createWritable();
      try {
        await stream.write(bytes);
      } catch (cause) {
        // What was there stays: the file is replaced only by a close.
        await stream.abort();
        throw cause;
      }
      await stream.close();
    },
  };
}

async function pickHandles(
  show: NonNullable<Pickers['showOpenFilePicker']>,
  endings: readonly string[],
): Promise<readonly FoundFile[]> {
  try {
    const handles = await show({ multiple: true, types: [{ accept: { 'application/octet-stream': endings } }] });
    return await Promise.all(
      handles.map(async (handle) => ({ ...found(await handle.getFile(), handle.name), target: targetOf(handle) })),
    );
  } catch (cause) {
    if (isAbort(cause)) return [];
    throw cause;
  }
}

function pickByInput(endings: readonly string[]): Promise<readonly FoundFile[]> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.multiple = true;
    // A phone that does not know an ending would let nobody choose such a file.
    if (navigator.maxTouchPoints === 0) input.accept = endings.join(',');
    input.addEventListener('change', () => resolve([...(input.files ?? [])].map((file) => found(file, file.name))));
    input.addEventListener('cancel', () => resolve([]));
    input.click();
  });
}

function saveOptions({ name, type }: OutFile): object {
  const ending = name.slice(name.lastIndexOf('.'));
  return { suggestedName: name, types: [{ accept: { [type]: [ending] } }] };
}

function download({ name, type, bytes }: OutFile): Saved {
  const link = document.createElement('a');
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  link.href = address;
  link.download = name;
  link.click();
  // Right away some browsers would find nothing at the address.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
  return { saved: 'download', name };
}

function isAbort(cause: unknown): boolean {
  return cause instanceof DOMException && cause.name === 'AbortError';
}

function reason(cause: unknown): string {
  if (!(cause instanceof DOMException)) return cause instanceof Error ? cause.message : String(cause);
  if (cause.name === 'NotAllowedError') return 'The browser was not allowed to write there.';
  if (cause.name === 'QuotaExceededError') return 'There is no room left on that disk.';
  if (cause.name === 'NotFoundError') return 'The file or its folder is not there any more.';
  return cause.message;
}
