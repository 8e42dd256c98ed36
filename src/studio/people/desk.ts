/** The files of people's plays that somebody added. They stay while the page is open, and are written nowhere. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { decoded } from '../../records/bundle/bundle';
import type { FoundFile } from '../../records/files';
import { NO_RECORDS, RECORD_ENDINGS, type Records, readRecords, together, tooLarge } from '../../records/items/files';
import { PLAY_LIMITS } from '../../records/items/read';
import { READ_WORDS } from '../../records/items/words';
import { fingerprint } from '../../story/fingerprint';
import { PEOPLE } from '../words/people';

export interface PeopleState {
  /** How many files were added. */
  readonly files: number;
  readonly records: Records;
  readonly reading: boolean;
}

export interface PeopleDesk {
  readonly store: StoreApi<PeopleState>;
  /** Reads one after the other; each is used, or named among the problems. Never rejects. */
  readonly add: (found: readonly FoundFile[]) => Promise<void>;
  readonly clear: () => void;
}

/** Whether all of these files are what people hand in, and none is a scene. */
export function areRecords(found: readonly FoundFile[]): boolean {
  return found.every(({ path }) => RECORD_ENDINGS.some((ending) => path.toLowerCase().endsWith(ending)));
}

const NOTHING: PeopleState = { files: 0, records: NO_RECORDS, reading: false };

export function openPeople(): PeopleDesk {
  const store = createStore<PeopleState>(() => NOTHING);
  let known = new Set<string>();

  const read = async (file: FoundFile): Promise<Records | undefined> => {
    const large = tooLarge(file.path, file.size);
    if (large) return { ...NO_RECORDS, problems: [large] };
    const bytes = await file.bytes().catch(() => undefined);
    if (!bytes) return { ...NO_RECORDS, problems: [PEOPLE.notRead(file.path)] };
    const text = decoded(bytes);
    if (text === undefined) return { ...NO_RECORDS, problems: [READ_WORDS.notText(file.path)] };
    // A sheet that is added twice is not two readers.
    const print = `${file.path} ${fingerprint(text)}`;
    if (known.has(print)) return undefined;
    known.add(print);
    return readRecords(file.path, text);
  };

  return {
    store,
    add: async (found) => {
      if (found.length === 0) return;
      const mine = known;
      store.setState({ reading: true });
      const all: Records[] = [];
      for (const file of found.slice(0, PLAY_LIMITS.files)) all.push((await read(file)) ?? NO_RECORDS);
      if (found.length > PLAY_LIMITS.files) {
        all.push({ ...NO_RECORDS, problems: [READ_WORDS.tooManyFiles(PLAY_LIMITS.files)] });
      }
      // They were put away meanwhile.
      if (mine !== known) return;
      store.setState(({ files, records }) => ({
        files: files + Math.min(found.length, PLAY_LIMITS.files),
        records: together([records, ...all]),
        reading: false,
      }));
    },
    clear: () => {
      known = new Set();
      store.setState(NOTHING);
    },
  };
}
