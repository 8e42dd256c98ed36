import './foot.css';
import { Icon } from '../../ui/Icon';
import type { Problem } from '../../vocabulary/problems';
import { useProject } from '../hooks';
import type { Studio } from '../model';
import { FOOT } from '../words/table';
import type { LineChange } from './line';

/** What the foot says: what will be written or was, why not, or a plain word. */
export interface Note {
  readonly where?: string;
  readonly change?: LineChange;
  readonly score?: string;
  readonly problem?: string;
  readonly says?: string;
}

interface FootProps {
  readonly studio: Studio;
  readonly note?: Note;
  /** Findings where one stands, shown while nothing is written. */
  readonly flags: readonly Problem[];
}

export function Foot({ studio, note, flags }: FootProps) {
  const canUndo = useProject(studio, (p) => p.canUndo);
  return (
    <div class="dt-foot">
      <p class="says" role="status">
        {note ? <Said note={note} /> : flags.map((f) => `${f.what} ${f.mend}`).join(' ')}
      </p>
      {!note && flags.length === 0 && <Keys />}
      <button type="button" class="btn small" onClick={studio.project.undo} disabled={!canUndo}>
        <Icon name="arrow-counter-clockwise" />
        {FOOT.undo} <kbd>Ctrl Z</kbd>
      </button>
    </div>
  );
}

function Said({ note: { where, change, score, problem, says } }: { readonly note: Note }) {
  if (problem) {
    return (
      <span class="problem">
        <Icon name="warning" /> {problem}
      </span>
    );
  }
  return (
    <>
      {where && (
        <b>
          <Icon name="pencil-simple" /> {where}
        </b>
      )}
      {change && (
        <code>
          <span class="line">{FOOT.line(change.line)}</span> {change.before}{' '}
          {change.old && (
            <>
              <span class="sr">{FOOT.struck}</span>
              <del>{change.old}</del>{' '}
            </>
          )}
          {change.fresh && (
            <>
              <span class="sr">{FOOT.fresh}</span>
              <ins>{change.fresh}</ins>{' '}
            </>
          )}
          {change.after}
        </code>
      )}
      <span class="muted">
        {says ?? (change && change.more > 0 ? FOOT.more(change.more) : FOOT.only)} {score}
      </span>
    </>
  );
}

function Keys() {
  return (
    <ul class="keys">
      {FOOT.keys.map(([key, does]) => (
        <li key={key}>
          <kbd>{key}</kbd> {does}
        </li>
      ))}
    </ul>
  );
}
