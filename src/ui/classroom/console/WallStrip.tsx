import './wall-strip.css';
import { KEY, WALL } from '../words/console';
import { Kbd } from './Kbd';
import type { ConsoleProps } from './props';
import { comesNext, onWall, type Said } from './wall-words';

/** What the room sees now, and what it will see after the next press. */
export function WallStrip({ view, notes, names, picture, keyShown }: ConsoleProps) {
  const next = comesNext(view, keyShown ? notes : undefined, names);
  return (
    <section class="wall-strip" data-blank={view.blank}>
      {picture && <img src={picture} alt="" />}
      <div class="wall-now">
        <h2>{WALL.onWall}</h2>
        <Words said={onWall(view, names)} />
      </div>
      {next && (
        <div class="wall-next">
          <h2>
            {WALL.next} <Kbd>{KEY.next}</Kbd>
          </h2>
          <Words said={next} />
        </div>
      )}
    </section>
  );
}

function Words({ said }: { readonly said: Said }) {
  return (
    <p>
      {said.who && <b>{said.who} </b>}
      {said.text}
    </p>
  );
}
