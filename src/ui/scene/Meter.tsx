import type { Meter as MeterName } from '../../core/model';
import { meterWord, pips } from '../../core/words';
import { Icon } from '../Icon';
import { METER_ICONS, METER_WORDS } from '../words';
import { RELATION } from '../words/scene';

interface MeterProps {
  readonly who: string;
  /** As a sentence calls them. */
  readonly name: string;
  readonly meter: MeterName;
  /** Whole points, 0 to 100; never shown as such. */
  readonly points: number;
  /** Points it moved by with the latest step. */
  readonly change: number;
}

const TEN = Array.from({ length: 10 }, (_, index) => index);

/** Ten pips and a word. Shape and label carry it beside the hue: slanted blocks for trust, round pips for rapport. */
export function Meter({ who, name, meter, points, change }: MeterProps) {
  const filled = pips(points);
  const word = meterWord(meter, points);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a native meter cannot hold ten pips.
    <div
      class={`meter ${meter}`}
      data-person={who}
      data-meter={meter}
      data-pips={filled}
      role="meter"
      aria-label={RELATION.meter(METER_WORDS[meter], name)}
      aria-valuemin={0}
      aria-valuemax={10}
      aria-valuenow={filled}
      aria-valuetext={RELATION.pips(word, filled)}
    >
      <span class="meter-icon">
        <Icon name={METER_ICONS[meter]} />
      </span>
      <span class="meter-name">{METER_WORDS[meter]}</span>
      <span class="pips" aria-hidden="true">
        {TEN.map((index) => (
          <i key={index} class={index < filled ? 'on' : ''} />
        ))}
      </span>
      <span class="meter-word">
        {change !== 0 && (
          <span class={change > 0 ? 'up' : 'down'}>
            <Icon name={change > 0 ? 'arrow-up' : 'arrow-down'} />
          </span>
        )}
        <b>{word}</b>
      </span>
    </div>
  );
}
