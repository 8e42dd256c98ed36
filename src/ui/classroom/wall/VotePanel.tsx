import './panel.css';
import type { AskedView, WallShows } from '../../../classroom/views/wall';
import { typeset } from '../../debrief/words/typeset';
import { Icon } from '../../Icon';
import { OptionShape } from '../OptionShape';
import { WALL } from '../words/wall';
import { Answered } from './Answered';
import { Clock } from './Clock';
import { textsOf, useFit } from './useFit';

type Vote = Extract<WallShows, { readonly shows: 'vote' }>;

/** A decision before its vote, and the vote: large letters, one lit while its hands are counted, and no number. */
export function VotePanel({ view }: { readonly view: Vote | Extract<WallShows, { readonly shows: 'decision' }> }) {
  const { asked } = view;
  const vote = view.shows === 'vote' ? view : undefined;
  const counting = vote?.open ? vote.counting : undefined;
  const list = useFit<HTMLOListElement>(textsOf(asked.choices));
  return (
    <aside class="wall-panel" aria-labelledby="wall-asked">
      <header class="panel-head">
        <h1 id="wall-asked">{counting === undefined ? heading(asked) : WALL.vote.handsFor(counting)}</h1>
        {vote && <Round vote={vote} />}
      </header>
      <ol class={counting === undefined ? 'wall-options' : 'wall-options counting'} ref={list}>
        {asked.choices.map(({ id, letter, text }) => {
          const now = letter === counting;
          return (
            <li key={id} class={now ? 'now' : undefined} data-option={letter} aria-current={now ? 'true' : undefined}>
              <OptionShape letter={letter} />
              <span class="option-text">{typeset(text)}</span>
              {now && (
                <span class="hands-now">
                  <Icon name="hand-fill" />
                  {WALL.vote.now}
                </span>
              )}
            </li>
          );
        })}
      </ol>
      <footer class="panel-foot">
        {vote?.clock && vote.open && <Clock clock={vote.clock} />}
        {vote?.answered !== undefined && <Answered answered={vote.answered} room={vote.room} />}
        {vote && !vote.open ? (
          <p class="vote-closed">
            <Icon name="lock-fill" />
            {WALL.vote.closed}
          </p>
        ) : (
          vote?.answered === undefined && <p>{prompt(vote, counting)}</p>
        )}
      </footer>
    </aside>
  );
}

/** What is asked: the same short question for every reply; an extra question has words of its own. */
export function heading({ kind, words }: AskedView): string {
  return kind === 'decision' ? WALL.vote.say : typeset(words);
}

function prompt(vote: Vote | undefined, counting: string | undefined): string {
  if (!vote) return WALL.vote.think;
  return counting === undefined ? WALL.vote.open : WALL.vote.keepUp;
}

function Round({ vote: { secret, round } }: { readonly vote: Vote }) {
  if (!secret && round === 1) return null;
  return (
    <span class="panel-badge">
      {secret && <Icon name="eye-slash" />}
      {secret ? WALL.vote.first : WALL.vote.round(round)}
    </span>
  );
}
