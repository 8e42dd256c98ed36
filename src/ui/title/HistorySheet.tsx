import './history.css';
import type { FinishedSummary } from '../../session/ports';
import { Sheet } from '../Sheet';
import { COMMON } from '../words/common';
import { HISTORY } from '../words/title';
import type { PostHistory } from './history';

interface HistorySheetProps {
  readonly title: string;
  readonly history: PostHistory;
  /** Nothing in these plays was right or wrong. */
  readonly unscored: true | undefined;
  readonly onClose: () => void;
}

const DAY = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });

/** Every finished play of one post; each leads to its debrief. */
export function HistorySheet({ title, history, unscored, onClose }: HistorySheetProps) {
  const rows: readonly (readonly [FinishedSummary, string])[] = [
    ...(history.first ? [[history.first, HISTORY.first] as const] : []),
    ...history.earlier.map((play) => [play, HISTORY.earlier] as const),
    ...[...history.practised].reverse().map((play) => [play, unscored ? HISTORY.played : COMMON.practice] as const),
  ];
  return (
    <Sheet title={title} onClose={onClose} width={44}>
      <ul class="history">
        {rows.map(([play, kind]) => (
          <li key={play.id}>
            <a href={`#/debrief/${play.id}`}>
              <b>{kind}</b>
              {!unscored && <span>{HISTORY.right(play.result.right, play.result.of)}</span>}
              <small>{DAY.format(play.finishedAt)}</small>
            </a>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
