import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Files } from '../../records/files';
import type { SheetFonts } from '../../records/rating/page';
import { useStore } from '../../ui/hooks';
import { openPeople, type PeopleDesk, type PeopleState } from './desk';

/** What the People view has of the world. */
export interface PeopleWorld {
  readonly desk: PeopleDesk;
  readonly files: Pick<Files, 'pick' | 'save'>;
  /** The typefaces of the interface, for a page that stands alone. */
  readonly fonts: () => Promise<SheetFonts>;
}

/** Whoever opens the Studio provides it. */
export const People = createContext<PeopleWorld | undefined>(undefined);

const nobody = openPeople();

type Reader = Parameters<typeof useStore<PeopleState>>[0];
const readers = new WeakMap<PeopleDesk, Reader>();

export function usePeople(): PeopleState {
  const { store } = useContext(People)?.desk ?? nobody;
  return useStore(readerOf(useContext(People)?.desk ?? nobody, store), (s) => s);
}

function readerOf(desk: PeopleDesk, { getState: get, subscribe }: PeopleDesk['store']): Reader {
  const known = readers.get(desk) ?? { get, subscribe };
  readers.set(desk, known);
  return known;
}
