import type { Meter } from '../../core/model';
import { Icon } from '../Icon';
import { capital } from '../names';
import { METER_ICONS, METER_WORDS } from '../words';
import { fromTo, howMuch } from './words/change';

export interface Moved {
  readonly meter: Meter;
  readonly from: number;
  readonly to: number;
  readonly why: string;
}

const ARROWS = { up: 'arrow-up', down: 'arrow-down', same: 'equals' } as const;

/** How far each meter moved: arrow and word first, numbers second, and why. */
export function MeterMoves({ moves }: { readonly moves: readonly Moved[] }) {
  return (
    <ul class="moves">
      {moves.map(({ meter, from, to, why }, i) => {
        const { direction, words } = howMuch(to - from);
        return (
          <li key={`${meter}-${from}-${to}`}>
            <span class={`which ${meter}`}>
              <Icon name={METER_ICONS[meter]} />
            </span>
            <b>{METER_WORDS[meter]}</b>
            <span>
              <span class={`change ${direction}`}>
                <Icon name={ARROWS[direction]} />
                {capital(words)}
              </span>{' '}
              <span class="numbers">{fromTo(from, to)}</span>
            </span>
            {/* One sentence often moves both meters; it is told once. */}
            {why && why !== moves[i + 1]?.why && <small>{why}</small>}
          </li>
        );
      })}
    </ul>
  );
}
