import type { BotName } from '../../story/explore/bots';
import { Grade } from '../../ui/Grade';
import { BOT_NAMES, BOT_ORDER, BOTS_VIEW } from '../words/bots';
import { MAP, VERDICT_WORDS } from '../words/map';

export const COLORS = ['score', 'coverage', 'difficulty'] as const;
export type MapColor = (typeof COLORS)[number];

interface MapBarProps {
  readonly color: MapColor;
  readonly bot: BotName;
  readonly variant: string;
  readonly variants: readonly string[];
  readonly state: string;
  readonly onColor: (color: MapColor) => void;
  readonly onBot: (bot: BotName) => void;
  readonly onVariant: (variant: string) => void;
}

export function MapBar(props: MapBarProps) {
  const { color, bot, variant, variants, state, onColor, onBot, onVariant } = props;
  return (
    <header class="map-bar" data-pane="map-bar">
      <h2>{MAP.title}</h2>
      <fieldset>
        <legend class="sr">{MAP.colors}</legend>
        {COLORS.map((each) => (
          <button key={each} type="button" aria-pressed={color === each} onClick={() => onColor(each)}>
            {MAP.color[each]}
          </button>
        ))}
      </fieldset>
      <label>
        {MAP.bot}{' '}
        <select value={bot} onChange={(event) => onBot(event.currentTarget.value as BotName)}>
          {BOT_ORDER.map((each) => (
            <option key={each} value={each}>
              {BOT_NAMES[each]}
            </option>
          ))}
        </select>
      </label>
      {variants.length > 1 && (
        <label>
          {BOTS_VIEW.variant}{' '}
          <select value={variant} onChange={(event) => onVariant(event.currentTarget.value)}>
            {variants.map((each) => (
              <option key={each} value={each}>
                {BOTS_VIEW.variantName[each] ?? each}
              </option>
            ))}
          </select>
        </label>
      )}
      <span class="state">{state}</span>
      <ul class="legend">
        {(['best', 'sound', 'mixed', 'harmful'] as const).map((verdict) => (
          <li key={verdict}>
            <Grade verdict={verdict} /> {VERDICT_WORDS[verdict]}
          </li>
        ))}
        <li>
          <span class="map-swatch share" /> {MAP.share}
        </li>
        <li>
          <span class="map-swatch never" /> {MAP.never}
        </li>
      </ul>
    </header>
  );
}
