import './lobby.css';
import type { Way } from '../../../classroom/model';
import type { Names } from '../../../classroom/protocol/phone';
import { typeset } from '../../debrief/words/typeset';
import { Icon } from '../../Icon';
import { OptionShape } from '../OptionShape';
import { JOIN } from '../words/join';
import { WALL } from '../words/wall';
import { LobbyJoin, WifiJoin } from './JoinCards';
import type { Join } from './join';
import { textsOf, useFit } from './useFit';

const LETTERS = ['A', 'B', 'C', 'D'] as const;

interface LobbyProps {
  readonly title: string;
  readonly room: number;
  readonly ways: readonly Way[];
  /** Absent where phones are no way to vote. */
  readonly join: Join | undefined;
  readonly names: Names;
  /** Something is drawn beside it. */
  readonly pictured: boolean;
}

/** Before the scene: its name, how to get in or how it goes without phones, and how many are here. */
export function Lobby({ title, room, ways, join, names, pictured }: LobbyProps) {
  const wifi = join?.join === 'open' ? join.wifi : undefined;
  const box = useFit<HTMLDivElement>(textsOf([{ title, ways, join }], room > 0));
  return (
    <>
      <section
        class={pictured || wifi ? 'wall-lobby' : 'wall-lobby alone'}
        data-over-stage={pictured ? 'beside' : undefined}
        aria-labelledby="wall-title"
      >
        <div class="lobby-in" ref={box}>
          <h1 id="wall-title">{typeset(title)}</h1>
          {join ? <LobbyJoin join={join} ways={ways} /> : <HowItGoes ways={ways} />}
          {wifi && <WifiJoin wifi={wifi} within />}
          <footer>
            {room > 0 && <b>{room}</b>}
            <p>
              <strong>{room > 0 ? WALL.lobby.room : WALL.lobby.uncounted}</strong>
              <span>
                {join ? JOIN.private[names] : ways.includes('hands') ? WALL.lobby.private : WALL.lobby.privateFront}
              </span>
            </p>
          </footer>
        </div>
      </section>
      {wifi && <WifiJoin wifi={wifi} />}
    </>
  );
}

/** Without phones. */
function HowItGoes({ ways }: { readonly ways: readonly Way[] }) {
  const { steps, hands, front } = WALL.lobby;
  const all = [...steps, ...(ways.includes('hands') ? [hands] : []), ...(ways.includes('front') ? [front] : [])];
  return (
    <>
      <h2>{WALL.lobby.how}</h2>
      <ol>
        {all.map((step, index) => (
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
        <Icon name={ways.includes('hands') ? 'hand-fill' : 'keyboard'} />
      </p>
    </>
  );
}
