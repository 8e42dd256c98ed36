import './desk-note.css';
import { Button } from '../../ui/Button';
import { useStore } from '../../ui/hooks';
import { Icon } from '../../ui/Icon';
import { DESK as W } from '../words/files';
import type { Desk, DeskState } from './desk';
import { when } from './when';

interface DeskNoteProps {
  readonly desk: Desk;
  readonly onSave: () => void;
}

/** Stands over the page while the scene is not kept here: why, and what to press. Empty while all is well. */
export function DeskNote({ desk, onSave }: DeskNoteProps) {
  const { keeping, trouble, handedOut } = useDesk(desk);
  if (keeping === 'reading') {
    return (
      <p class="desk-note" role="status">
        <Icon name="lock-fill" />
        <span>{W.reading}</span>
        <Button small onClick={() => void desk.bringHere()}>
          {W.bringHere}
        </Button>
      </p>
    );
  }
  if (handedOut !== undefined) {
    return (
      <p class="desk-note trouble" role="alert">
        <Icon name="warning" />
        <span>{W.handedOut(handedOut)}</span>
        <Button small onClick={() => desk.store.setState({ handedOut: undefined })}>
          {W.seen}
        </Button>
      </p>
    );
  }
  if (!trouble) return null;
  return (
    <p class="desk-note trouble" role="alert">
      <Icon name="warning" />
      <span>{trouble.message}</span>
      <Button small icon="download-simple" onClick={onSave}>
        {W.toFile}
      </Button>
    </p>
  );
}

const readers = new WeakMap<Desk, { get: () => DeskState; subscribe: Desk['store']['subscribe'] }>();

export function useDesk(desk: Desk): DeskState {
  const reader = readers.get(desk) ?? { get: desk.store.getState, subscribe: desk.store.subscribe };
  readers.set(desk, reader);
  return useStore(reader);
}

/** What the bar says of the last save. Milliseconds since the epoch. */
export function keptWords({ keeping, head }: DeskState, now: number): string {
  if (keeping === 'waiting' || !head) return W.waiting;
  return W.kept(when(head.savedAt, now));
}
