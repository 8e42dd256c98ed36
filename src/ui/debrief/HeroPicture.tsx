import { useContext } from 'preact/hooks';
import type { Debrief } from '../../core/debrief';
import { Portrait, Portraits } from '../Portrait';
import { member } from '../words';
import { finalFace } from './words/people';

/** The scene as it ended; without a drawing of it the people who were there; without those nothing. */
export function HeroPicture({ debrief, picture }: { readonly debrief: Debrief; readonly picture?: string }) {
  const art = useContext(Portraits);
  if (picture) {
    return (
      <div class="picture">
        <img src={picture} alt="" />
      </div>
    );
  }
  const drawn = debrief.people.slice(0, 3).flatMap((p) => {
    const look = member(debrief.meta, p.id)?.look;
    return look ? [{ id: p.id, look, face: finalFace(p) }] : [];
  });
  if (!art || drawn.length === 0) return null;
  return (
    <div class="picture faces">
      {drawn.map((p) => (
        <Portrait key={p.id} look={p.look} face={p.face} />
      ))}
    </div>
  );
}
