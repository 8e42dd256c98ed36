import './card.css';
import type { WallShows } from '../../../classroom/views/wall';
import type { PlayView } from '../../../session/view';
import { typeset } from '../../debrief/words/typeset';
import { Icon } from '../../Icon';
import { Portrait } from '../../Portrait';
import { addressed } from '../../scene/addressed';
import { WALL } from '../words/wall';
import { Clock } from './Clock';
import { useFit } from './useFit';

interface CardPageProps {
  readonly view: Extract<WallShows, { readonly shows: 'card' | 'discuss' }>;
  readonly scene: PlayView | undefined;
}

/** A question for the room over the whole wall: the story's card, or the talk between two votes. */
export function CardPage({ view, scene }: CardPageProps) {
  const between = view.shows === 'discuss';
  const words = view.words ?? WALL.talk.words;
  const who = scene && addressed(scene, undefined);
  const look = who === undefined ? undefined : scene?.state.scene.looks[who];
  const box = useFit<HTMLDivElement>(words);
  return (
    <section class="wall-card" aria-labelledby="wall-card-words">
      {look !== undefined && (
        <div class="card-person" aria-hidden="true">
          <Portrait look={look} face={scene?.state.scene.faces[who ?? '']} crop="bust" />
        </div>
      )}
      <div class="card-words" ref={box}>
        <p class="card-kicker">
          <Icon name="chats-circle-fill" />
          {between ? WALL.talk.pairs : WALL.talk.card}
        </p>
        <h1 id="wall-card-words">{typeset(words)}</h1>
        {between && <p class="card-again">{WALL.talk.again}</p>}
      </div>
      <footer class="card-foot">
        {view.clock && <Clock clock={view.clock} />}
        {between && <p>{WALL.talk.hidden}</p>}
      </footer>
    </section>
  );
}
