import './desk-note.css';
import { IconButton } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { NOTES as W } from '../words/files';

interface NotesProps {
  readonly notes: readonly string[];
  readonly onClose: () => void;
}

/** What was left out of files that were opened, and what was guessed; until it is read. */
export function Notes({ notes, onClose }: NotesProps) {
  if (notes.length === 0) return null;
  return (
    <p class="desk-note" role="status">
      <Icon name="info" />
      <span>{notes.join(' ')}</span>
      <IconButton name="x" label={W.close} framed onClick={onClose} />
    </p>
  );
}
