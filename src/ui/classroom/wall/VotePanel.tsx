import './panel.css';
import type { AskedView, WallShows, WallView } from '../../../classroom/views/wall';
import { typeset } from '../../debrief/words/typeset';
import { Icon } from '../../Icon';
import { WALL } from '../words/wall';
import { Answered } from './Answered';
import { Clock } from './Clock';
import { SmallJoin } from './JoinCards';
import type { Join } from './join';
import { Options } from './Options';

type Vote = Extract<WallShows, { readonly shows: 'vote' }>;
type Decision = Extract<WallShows, { readonly shows: 'decision' }>;

const HANDS = { icon: 'hand-fill', words: WALL.vote.now } as const;

/** A decision before its vote, and the vote: large letters, one lit while its hands are counted, and no number. */
export function VotePanel({
  view,
  join,
}: {
  readonly view: (Vote | Decision) & Pick<WallView, 'ways'>;
  readonly join: Join | undefined;
}) {
  const { asked, ways } = view;
  const vote = view.shows === 'vote' ? view : undefined;
  const counting = vote?.open ? vote.counting : undefined;
  return (
    <aside class="wall-panel" aria-labelledby="wall-asked">
      {join?.join === 'open' && <SmallJoin join={join} />}
      <header class="panel-head">
        <h1 id="wall-asked" aria-live="polite">
          {counting === undefined ? heading(asked) : WALL.vote.handsFor(counting)}
        </h1>
        {vote && <Round vote={vote} />}
        {vote?.open && ways.includes('front') && counting === undefined && (
          <p class="panel-hint">
            <Icon name="keyboard" />
            {WALL.vote.front}
          </p>
        )}
      </header>
      <Options choices={asked.choices} {...(counting !== undefined && { lit: counting, sign: HANDS })} />
      <footer class="panel-foot">
        {vote && !vote.open ? <Closed vote={vote} /> : <Open vote={vote} counting={counting !== undefined} />}
      </footer>
    </aside>
  );
}

/** What is asked: the same short question for every reply; an extra question has words of its own. */
function heading({ kind, words }: AskedView): string {
  return kind === 'decision' ? WALL.vote.say : typeset(words);
}

function Open({ vote, counting }: { readonly vote: Vote | undefined; readonly counting: boolean }) {
  if (!vote) return <p>{WALL.vote.think}</p>;
  const { clock, answered, room } = vote;
  return (
    <>
      {clock && <Clock clock={clock} />}
      {answered === undefined ? (
        <p>{counting ? WALL.vote.keepUp : WALL.vote.open}</p>
      ) : (
        <Answered answered={answered} room={room} />
      )}
    </>
  );
}

function Closed({ vote: { answered, room } }: { readonly vote: Vote }) {
  return (
    <>
      <Icon name="lock-fill" />
      <p role="status">
        {WALL.vote.closed} {answered !== undefined && `${WALL.vote.answered(answered, room)}.`}
      </p>
    </>
  );
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
