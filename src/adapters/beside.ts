/** A scene file beside the page, fetched by its name. */
import { besidePage } from '../records/bundle/beside';
import { BUNDLE_LIMITS } from '../records/bundle/limits';
import type { FoundFile } from '../records/files';

/** `disk`: the page was opened from a folder, where a browser fetches nothing. `name`: it leads anywhere else. */
export type Beside = { readonly file: FoundFile } | { readonly trouble: 'disk' | 'name' | 'away' };

export async function fetchBeside(name: string): Promise<Beside> {
  if (location.protocol === 'file:') return { trouble: 'disk' };
  const address = besidePage(name, location.href);
  if (!address) return { trouble: 'name' };
  const bytes = await fetched(address).catch(() => undefined);
  if (!bytes) return { trouble: 'away' };
  return { file: { path: name.split('/').at(-1) ?? name, size: bytes.length, bytes: async () => bytes } };
}

/** Stops reading where a scene can be no larger, whatever the server says. */
async function fetched(address: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const response = await fetch(address, { redirect: 'error', credentials: 'omit' });
  const reader = response.ok ? response.body?.getReader() : undefined;
  if (!reader) return undefined;
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.length;
    pieces.push(part.value);
    if (size > BUNDLE_LIMITS.packed) {
      await reader.cancel();
      break;
    }
  }
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}
