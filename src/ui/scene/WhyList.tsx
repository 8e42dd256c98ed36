import type { Meter } from '../../core/model';
import type { MeterMove, State } from '../../core/state';
import { typeset } from '../debrief/words/typeset';
import { Icon } from '../Icon';
import { inSentence } from '../names';
import { METER_ICONS, METER_WORDS, moveWord } from '../words';
import { RELATION } from '../words/scene';

interface Reason {
  readonly key: string;
  /** Number of the decision, 1 is the first. */
  readonly at: number;
  readonly sentence: string;
  readonly why: string;
  readonly moves: readonly { readonly meter: Meter; readonly change: number }[];
}

/** Moves that share a cause, newest first. */
export function reasons(state: State, who: string): Reason[] {
  const found = new Map<string, Reason>();
  for (const move of state.moves.filter((one) => one.who === who)) {
    const { key, reason } = start(state, move);
    const old = found.get(key) ?? reason;
    found.set(key, { ...old, moves: added(old.moves, move) });
  }
  return [...found.values()].reverse();
}

function start(state: State, move: MeterMove): { key: string; reason: Reason } {
  const { decision, label, text } = move.because;
  const taken = decision ? state.decided.find((one) => one.decision.id === decision) : undefined;
  const key = `${move.at}/${decision ?? ''}/${label ?? text}`;
  const sentence = taken ? taken.option.text : text;
  return { key, reason: { key, at: move.at, sentence, why: taken ? text : '', moves: [] } };
}

function added(moves: Reason['moves'], move: MeterMove): Reason['moves'] {
  const change = move.to - move.from;
  const old = moves.find((one) => one.meter === move.meter);
  if (!old) return [...moves, { meter: move.meter, change }];
  return moves.map((one) => (one === old ? { ...one, change: one.change + change } : one));
}

/** Every sentence that moved this person, and which way. */
export function WhyList({ state, who }: { readonly state: State; readonly who: string }) {
  const all = reasons(state, who);
  if (all.length === 0) {
    return <p class="why-none">{RELATION.still(inSentence(state.meta?.cast ?? [], who))}</p>;
  }
  return (
    <ol class="why-list">
      {all.map((reason) => (
        <li key={reason.key}>
          <span class="why-mark">
            <span class="sr">{RELATION.decision} </span>
            {reason.at || '·'}
          </span>
          <div>
            <q>{typeset(reason.sentence)}</q>
            <p class="why-moves">
              {reason.moves.map(({ meter, change }) => (
                <span key={meter} class={`why-move ${meter}`}>
                  <Icon name={METER_ICONS[meter]} />
                  {METER_WORDS[meter]}
                  <span class={change >= 0 ? 'up' : 'down'}>
                    <Icon name={change >= 0 ? 'arrow-up' : 'arrow-down'} label={RELATION.way(change)} />
                    {change === 0 ? RELATION.back : moveWord(change)}
                  </span>
                </span>
              ))}
            </p>
            {reason.why && <p class="why-text">{typeset(reason.why)}</p>}
          </div>
        </li>
      ))}
    </ol>
  );
}
