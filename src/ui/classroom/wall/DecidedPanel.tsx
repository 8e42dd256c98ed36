import './panel.css';
import type { WallShows } from '../../../classroom/views/wall';
import { WALL } from '../words/wall';
import { Options } from './Options';
import { SplitRows } from './SplitPanel';

const TAKEN = { icon: 'check-fat-fill', words: WALL.decided.taken } as const;

/** What we say, beside the split where the room has seen it. */
export function DecidedPanel({ view }: { readonly view: Extract<WallShows, { readonly shows: 'decided' }> }) {
  const { asked, choice, split } = view;
  const letter = asked.choices.find(({ id }) => id === choice)?.letter ?? '';
  return (
    <aside class="wall-panel" aria-labelledby="wall-decided">
      <header class="panel-head">
        <h1 id="wall-decided" aria-live="polite">
          {WALL.decided.title(letter)}
        </h1>
      </header>
      {split ? (
        <SplitRows split={split} lit={[letter]} />
      ) : (
        <Options choices={asked.choices} lit={letter} sign={TAKEN} />
      )}
      <footer class="panel-foot">
        <p>{WALL.decided.next}</p>
      </footer>
    </aside>
  );
}
