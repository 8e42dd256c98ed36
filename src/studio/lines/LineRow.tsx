import type { Media } from '../../records/bundle/media';
import { IconButton } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { LINES as W } from '../words/lines';
import type { Row } from './rows';

interface LineRowProps {
  readonly row: Row;
  readonly onHear: (media: Media) => void;
  readonly addressOf: (picture: Media) => string;
  /** Undefined where nothing can be changed. */
  readonly onAdd: (() => void) | undefined;
  readonly onRemove: ((name: string) => void) | undefined;
}

/** One line to hear or to read: its words, the name that its file has, and what can be done. */
export function LineRow({ row: { line, media }, onHear, addressOf, onAdd, onRemove }: LineRowProps) {
  const page = line.speaker === undefined;
  const has = page ? W.shown : W.has;
  return (
    <li data-line={line.id} class={media ? 'has' : undefined}>
      <div>
        <p>{line.text}</p>
        <p class="mark">
          <code>{line.id}</code>
          <span>
            {media && <Icon name="check" />}
            {line.changes ? W.changes : media ? has(media.name) : page ? W.noneShown : W.none}
          </span>
        </p>
      </div>
      {media && page && <img src={addressOf(media)} alt="" />}
      {media && !page && (
        <IconButton name="speaker-high-fill" label={W.hearIt(line.text)} framed onClick={() => onHear(media)} />
      )}
      {media && onRemove && (
        <IconButton name="trash" label={W.remove(line.text)} framed onClick={() => onRemove(media.name)} />
      )}
      {!media && !line.changes && onAdd && (
        <button type="button" class="btn small" aria-label={W.addIt(line.text)} onClick={onAdd}>
          <Icon name="plus" />
          {W.add}
        </button>
      )}
    </li>
  );
}
