import './scene.css';
import { useRef } from 'preact/hooks';
import { rapport, trust } from '../../../core/people';
import type { PlayView } from '../../../session/view';
import { fresh } from '../../fresh';
import { inSentence } from '../../names';
import { addressed } from '../../scene/addressed';
import { Meter } from '../../scene/Meter';
import { movesOf } from '../../words';
import { WALL } from '../words/wall';

/** How the person who is spoken with stands to us. The player's card without its buttons: nobody presses on a wall. */
export function Relation({ scene }: { readonly scene: PlayView }) {
  const last = useRef<string>(undefined);
  const { meta, people } = scene.state;
  const who = addressed(scene, last.current);
  last.current = who;
  const member = meta?.cast.find((one) => one.id === who);
  const person = who === undefined ? undefined : people[who];
  if (!meta || !member || !person) return null;
  const moves = movesOf(fresh(scene).filter((fact) => fact.fact === 'MeterChanged'));
  const change = (meter: string) => moves.find((one) => one.who === who && one.meter === meter)?.change ?? 0;
  const name = inSentence(meta.cast, member.id);
  return (
    <section class="wall-relation" data-over-stage="above" aria-label={WALL.scene.relation}>
      <header>
        <h2>{member.name}</h2>
        <p>{member.role}</p>
      </header>
      <div class="meters">
        <Meter who={member.id} name={name} meter="trust" points={trust(person)} change={change('trust')} />
        <Meter who={member.id} name={name} meter="rapport" points={rapport(person)} change={change('rapport')} />
      </div>
    </section>
  );
}
