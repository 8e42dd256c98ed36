import './middle.css';
import { typeset } from '../../debrief/words/typeset';
import { Icon } from '../../Icon';
import { MIDDLE, WALL } from '../words/console';
import type { ConsoleProps } from './props';
import { type Said, saidAt } from './wall-words';

/** While the scene plays: its line, the next one, and the card that comes with it. */
export function ScenePane({ view, names, picture }: ConsoleProps) {
  const { stop, ahead, wall, next, trial } = view;
  const line = trial ? trial.stops[trial.at] : stop;
  const after = trial ? trial.stops[trial.at + 1] : ahead;
  const card = wall.shows === 'card' ? wall.words : undefined;
  const pending = card === undefined && !trial ? stop?.discuss : undefined;
  return (
    <section class="middle">
      <h2>{view.blank ? WALL.blank : MIDDLE.now}</h2>
      {card === undefined ? (
        <div class="middle-scene">
          {picture && <img src={picture} alt="" />}
          {line && <Line said={saidAt(line, names)} />}
        </div>
      ) : (
        <div class="middle-card">
          <Icon name="chats-circle-fill" />
          <p>{typeset(card)}</p>
          <small>{MIDDLE.lead}</small>
        </div>
      )}
      {!trial && next?.command?.do === 'debrief' ? (
        <p class="middle-end">{MIDDLE.end}</p>
      ) : (
        <>
          <h3>{MIDDLE.after}</h3>
          {pending !== undefined ? (
            <div class="middle-card later">
              <Icon name="chats-circle-fill" />
              <p>{typeset(pending)}</p>
            </div>
          ) : after ? (
            <>
              <Line said={saidAt(after, names)} later />
              {after.decision && <p class="middle-decision">{MIDDLE.thenDecision(typeset(after.decision.title))}</p>}
            </>
          ) : (
            <p class="middle-line later">{next?.words}</p>
          )}
        </>
      )}
    </section>
  );
}

function Line({ said, later }: { readonly said: Said; readonly later?: boolean }) {
  return (
    <p class={later ? 'middle-line later' : 'middle-line'}>
      {said.who && <b>{said.who} </b>}
      {said.text}
    </p>
  );
}
