/** The pictures in the cells; each says in words what it shows. */
import { TONES } from '../../core/model';
import { TONE_WORDS } from '../../core/words';
import { Icon } from '../../ui/Icon';
import type { Problem } from '../../vocabulary/problems';
import { signed } from '../options';
import { COLUMNS, TABLE } from '../words/table';

/** Five steps from soft to firm: solid the tone used, a gold ring around the tone asked for. */
export function ToneCell({ used, asked }: { readonly used: string; readonly asked: string }) {
  const word = (tone: string) => TONE_WORDS[tone as (typeof TONES)[number]] ?? tone;
  return (
    <div class="dt-tone">
      <span class="sr">{TABLE.tone(word(used), word(asked))}</span>
      <span aria-hidden="true">{word(used) || '–'}</span>
      <i aria-hidden="true">
        {TONES.map((tone) => (
          <u key={tone} class={[tone === used && 'on', tone === asked && 'ask'].filter(Boolean).join(' ')} />
        ))}
      </i>
    </div>
  );
}

const MOST = 3;

/** Plus grows solid to the right, minus hatched to the left. */
export function StepCell({ step, text }: { readonly step: number | undefined; readonly text: string }) {
  const width = `${(50 * Math.min(MOST, Math.abs(step ?? 0))) / MOST}%`;
  return (
    <div class="dt-step">
      <span class="bar" aria-hidden="true">
        {step !== undefined && step !== 0 && <i class={step > 0 ? 'plus' : 'minus'} style={{ width }} />}
      </span>
      <b>{step === undefined ? TABLE.step(text) : signed(step)}</b>
    </div>
  );
}

/** Words against the middle of the decision, which the tick marks. */
export function WordsCell({ words, median }: { readonly words: number; readonly median: number }) {
  const width = `${Math.min(100, (70 * words) / Math.max(1, median))}%`;
  return (
    <div class="dt-count">
      <span class="sr">{TABLE.length(words, median)}</span>
      <b aria-hidden="true">{words}</b>
      <i aria-hidden="true">
        <u style={{ width }} />
        <s />
      </i>
    </div>
  );
}

export function Flags({ flags }: { readonly flags: readonly Problem[] }) {
  return (
    <>
      {flags.map((flag) => (
        <span key={`${flag.rule}/${flag.what}`} class={`dt-chip ${flag.severity}`} title={flag.what}>
          <Icon name={flag.severity === 'error' ? 'x' : 'warning'} />
          {COLUMNS.flag(flag.rule)}
        </span>
      ))}
    </>
  );
}
