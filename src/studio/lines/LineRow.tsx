import type { Media } from '../../records/bundle/media';
import { IconButton } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { LINES as W } from '../words/lines';
import type { Row } from './rows';

interface LineRowProps {
  readonly row: Row;
  readonly onHear: (media: Media) => void;
  /** Undefined where nothing can be changed. */
  readonly onAdd: (() => void) | undefined;
  readonly onRemove: ((name: string) => void) | undefined;
}

/** One spoken line: its words, the name that a recording has, and what can be done. */
export function LineRow({ row: { line, media }, onHear, onAdd, onRemove }: LineRowProps) {
  return (
    <li data-line={line.id} class={media ? 'has' : undefined}>
      <div>
        <p>{line.text}</p>
        <p class="mark">
          <code>{line.id}</code>
          {line.changes ? (
            <span>{W.changes}</span>
          ) : (
            <span>
              {media && <Icon name="check" />}
              {media ? W.has(media.name) : W.none}
            </span>
          )}
        </p>
      </div>
      {media && (
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
