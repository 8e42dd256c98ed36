import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { recipeText } from '../../vocabulary/recipe';
import { CAST } from '../words/cast';
import { type CastRow, recipeFor } from './rows';

/** The row of a person as written, in stretches between semicolons. */
function stretches(row: CastRow): readonly { readonly name: string; readonly parts: readonly string[] }[] {
  return [row.tag, ...(row.lookTag ? [row.lookTag] : [])].map((tag) => ({
    name: tag.name,
    parts: tag.value.split(';'),
  }));
}

/** A named look counts as the parts that come nearest to it, so that only what one changed is new. */
function said(row: CastRow): string[] {
  const parts = stretches(row).flatMap(({ name, parts }) => parts.map((p) => `${name} ${p.trim()}`));
  if (row.lookTag) return parts;
  return [...parts, ...`${row.id} = ${recipeText(recipeFor(row))}`.split('; ').map((p) => `look ${p}`)];
}

interface FootProps {
  readonly row: CastRow;
  /** The same row before the last change. */
  readonly before: CastRow | undefined;
  readonly canUndo: boolean;
  readonly onUndo: () => void;
}

/** What stands in the text now, with what the last change put there. */
export function Foot({ row, before, canUndo, onUndo }: FootProps) {
  const old = before && new Set(said(before));
  const lines = [row.tag.line, ...(row.lookTag ? [row.lookTag.line] : [])];
  return (
    <section class="cast-foot" aria-label={CAST.line(lines)}>
      <Icon name="pencil-simple" />
      <p class="cast-line">
        {stretches(row).map(({ name, parts }) => (
          <code key={name}>
            <b># {name}:</b>
            {parts.map((part, i) => {
              const fresh = old && !old.has(`${name} ${part.trim()}`);
              return (
                <>
                  {i === 0 ? ' ' : '; '}
                  {fresh ? (
                    <mark>
                      <span class="sr">{CAST.changed}</span>
                      {part.trim()}
                    </mark>
                  ) : (
                    part.trim()
                  )}
                </>
              );
            })}
          </code>
        ))}
      </p>
      <span>{CAST.line(lines)}</span>
      <Button small icon="arrow-counter-clockwise" onClick={onUndo} disabled={!canUndo}>
        {CAST.undo} <kbd>Ctrl Z</kbd>
      </Button>
    </section>
  );
}
