import type { Sounds } from '../../adapters/sound';
import type { FactOf } from '../../core/facts';
import type { PlaySession, PlayView } from '../../session/view';
import { fresh } from '../../ui/fresh';
import { movesOf } from '../../ui/words';

/** What one step sounds like: the sounds its lines ask for, and a sting for the meter that moved most. Pure. */
export function soundsOf(view: PlayView): string[] {
  const facts = fresh(view);
  const asked = facts.flatMap((fact) => {
    if (fact.fact === 'LineShown') return fact.line.cues;
    if (fact.fact !== 'ChoiceMade') return [];
    return view.state.decided.find((one) => one.decision.id === fact.decision)?.option.cues ?? [];
  });
  const cues = asked.flatMap((cue) => (cue.cue === 'sound' ? [cue.sound] : []));
  const moves = movesOf(facts.filter((fact): fact is FactOf<'MeterChanged'> => fact.fact === 'MeterChanged'));
  const most = moves.sort((a, b) => Math.abs(b.change) - Math.abs(a.change))[0];
  return most ? [...cues, `${most.meter}-${most.change > 0 ? 'up' : 'down'}`] : cues;
}

/** Follows a play; returns how to stop. */
export function playSounds(session: PlaySession, sounds: Sounds): () => void {
  sounds.ambience(session.get().state.meta?.ambience ?? '');
  const stop = session.subscribe((view, before) => {
    if (view.step === before.step) return;
    sounds.play('tick');
    for (const sound of soundsOf(view)) sounds.play(sound);
  });
  return () => {
    stop();
    sounds.ambience('');
  };
}
