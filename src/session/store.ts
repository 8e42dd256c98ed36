/** The box that people subscribe to. The log is the truth; this only tells that it grew. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { PlayView } from './view';

export function viewStore(first: PlayView): StoreApi<PlayView> {
  return createStore<PlayView>()(() => first);
}
