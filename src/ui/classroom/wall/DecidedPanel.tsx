import './panel.css';
import type { WallShows } from '../../../classroom/views/wall';
import { typeset } from '../../debrief/words/typeset';
import { Icon } from '../../Icon';
import { OptionShape } from '../OptionShape';
import { WALL } from '../words/wall';
import { SplitRows } from './SplitPanel';
import { textsOf, useFit } from './useFit';

/** What we say, beside the split where the room has seen it. */
export function DecidedPanel({ view }: { readonly view: Extract<WallShows, { readonly shows: 'decided' }> }) {
  const { asked, choice, split } = view;
  const list = useFit<HTMLOListElement>(textsOf(asked.choices));
  const letter = asked.choices.find(({ id }) => id === choice)?.letter ?? '';
  return (
    <aside class="wall-panel" aria-labelledby="wall-decided">
      <header class="panel-head">
        <h1 id="wall-decided">{WALL.decided.title(letter)}</h1>
      </header>
      {split ? (
        <SplitRows split={split} lit={[letter]} />
      ) : (
        <ol class="wall-options decided" ref={list}>
          {asked.choices.map((each) => (
            <li key={each.id} class={each.id === choice ? 'now' : undefined} data-option={each.letter}>
              <OptionShape letter={each.letter} />
              <span class="option-text">{typeset(each.text)}</span>
              {each.id === choice && (
                <span class="hands-now">
                  <Icon name="check-fat-fill" />
                  {WALL.decided.taken}
                </span>
              )}
            </li>
          ))}
        </ol>
      )}
      <footer class="panel-foot">
        <p>{WALL.decided.next}</p>
      </footer>
    </aside>
  );
}
