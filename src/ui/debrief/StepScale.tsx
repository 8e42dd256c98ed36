import { Icon } from '../Icon';
import { Glyph } from './Glyph';
import { signed } from './words/numbers';
import { BAR_NAMES, stepWord } from './words/outcomes';

const STEPS = [-3, -2, -1, 1, 2, 3] as const;

/** One outcome's step from -3 to 3: filled from the middle, in words below. */
export function StepScale({ outcome, step }: { readonly outcome: 'security' | 'service'; readonly step: number }) {
  const filled = (at: number) => (step > 0 ? at > 0 && at <= step : at < 0 && at >= step);
  return (
    <div class={`steps ${outcome}`}>
      <p class="head">
        {outcome === 'security' ? <Icon name="lock-fill" /> : <Glyph name="service" />}
        {BAR_NAMES[outcome]}
        <span class="sr">: </span>
        <em>{signed(step)}</em>
      </p>
      <div class="scale" aria-hidden="true">
        {STEPS.map((at) => (
          <i key={at} class={filled(at) ? 'on' : undefined} />
        ))}
      </div>
      <p class="says">{stepWord(outcome, step)}</p>
    </div>
  );
}
