import './panel.css';
import type { SplitView, WallShows } from '../../../classroom/views/wall';
import { typeset } from '../../debrief/words/typeset';
import { Icon } from '../../Icon';
import { OptionShape } from '../OptionShape';
import { WALL } from '../words/wall';
import { leaders, splitSentence } from './leaders';
import { SplitBar } from './SplitBar';
import { textsOf, useFit } from './useFit';

/** How the room was split, once or twice; the first vote dashed, the second solid. */
export function SplitPanel({ view }: { readonly view: Extract<WallShows, { readonly shows: 'split' }> }) {
  const { asked, split } = view;
  const two = split.rows.some((row) => row.first !== undefined);
  const title = asked.kind !== 'decision' ? typeset(asked.words) : two ? WALL.split.two : WALL.split.one;
  return (
    <aside class="wall-panel" aria-labelledby="wall-split">
      <header class="panel-head">
        <h1 id="wall-split">{title}</h1>
        {two && (
          <p class="split-legend">
            <span class="split-key first" aria-hidden="true" />
            {WALL.split.first}
            <span class="split-key" aria-hidden="true" />
            {WALL.split.second}
          </p>
        )}
      </header>
      <SplitRows split={split} lit={leaders(split)} />
      <footer class="panel-foot">
        <p class="split-says">
          <Icon name="users-three-fill" />
          {splitSentence(split)}
        </p>
      </footer>
    </aside>
  );
}

interface SplitRowsProps {
  readonly split: SplitView;
  /** Letters of the rows that stand out. */
  readonly lit: readonly string[];
}

export function SplitRows({ split, lit }: SplitRowsProps) {
  const list = useFit<HTMLOListElement>(textsOf(split.rows));
  // Both bars of a row have one scale: whoever stayed away from one vote must not look like a change.
  const before = split.rows.reduce((sum, row) => sum + (row.first ?? 0), 0);
  const of = Math.max(split.answered, before);
  return (
    <ol class="wall-rows" ref={list}>
      {split.rows.map(({ id, letter, text, first, count }) => (
        <li key={id} class={lit.includes(letter) ? 'lit' : undefined} data-option={letter} data-count={count}>
          <OptionShape letter={letter} />
          <div class="row-body">
            <p class="option-text">{typeset(text)}</p>
            {first !== undefined && (
              <p class="row-vote first">
                <SplitBar letter={letter} count={first} of={of} first />
                <Count of={WALL.split.first} count={first} />
              </p>
            )}
            <p class="row-vote">
              <SplitBar letter={letter} count={count} of={of} />
              <Count of={first === undefined ? undefined : WALL.split.second} count={count} />
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}

/** The number, and for ears which vote it belongs to. */
function Count({ of, count }: { readonly of: string | undefined; readonly count: number }) {
  return (
    <b>
      <span class="sr">{[of, WALL.split.votes(count)].filter(Boolean).join(': ')}</span>
      <span aria-hidden="true">{count}</span>
    </b>
  );
}
