import './lobby.css';
import { typeset } from '../../debrief/words/typeset';
import { Icon } from '../../Icon';
import { OptionShape } from '../OptionShape';
import { WALL } from '../words/wall';
import { useFit } from './useFit';

const LETTERS = ['A', 'B', 'C', 'D'] as const;

interface LobbyProps {
  readonly title: string;
  readonly room: number;
  /** Something is drawn beside it. */
  readonly pictured: boolean;
}

/** Before the scene: its name, how it goes with hands alone, and how many are here. */
export function Lobby({ title, room, pictured }: LobbyProps) {
  const box = useFit<HTMLDivElement>(title);
  return (
    <section
      class={pictured ? 'wall-lobby' : 'wall-lobby alone'}
      data-over-stage={pictured ? 'beside' : undefined}
      aria-labelledby="wall-title"
    >
      <div class="lobby-in" ref={box}>
        <h1 id="wall-title">{typeset(title)}</h1>
        <h2>{WALL.lobby.how}</h2>
        <ol>
          {WALL.lobby.steps.map((step, index) => (
            <li key={step}>
              <b aria-hidden="true">{index + 1}</b>
              {step}
            </li>
          ))}
        </ol>
        <p class="lobby-letters" aria-hidden="true">
          {LETTERS.map((letter) => (
            <OptionShape key={letter} letter={letter} hidden />
          ))}
          <Icon name="hand-fill" />
        </p>
        <footer>
          {room > 0 && <b>{room}</b>}
          <p>
            <strong>{room > 0 ? WALL.lobby.room : WALL.lobby.uncounted}</strong>
            <span>{WALL.lobby.private}</span>
          </p>
        </footer>
      </div>
    </section>
  );
}
