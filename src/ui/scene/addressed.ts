import type { FactOf } from '../../core/facts';
import type { PlayView } from '../../session/view';
import { fresh } from '../fresh';

/**
 * Whom the relationship card shows: who was moved, else who speaks, else who it was before, else the first who
 * is there, else the first of the cast.
 */
export function addressed(view: PlayView, before: string | undefined): string | undefined {
  const { meta, scene } = view.state;
  const cast = meta?.cast.map((member) => member.id) ?? [];
  const known = (id: string | undefined): id is string => id !== undefined && cast.includes(id);
  const moves = fresh(view).filter((fact): fact is FactOf<'MeterChanged'> => fact.fact === 'MeterChanged');
  // A sentence to a group moves several: the one it was said to stays, else the one it moved most.
  const most = [...moves].sort((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from))[0]?.who;
  const moved = moves.some(({ who }) => who === before) ? before : most;
  const here = scene.present.find(known);
  return [moved, scene.speaker, before, here, cast[0]].find(known);
}
