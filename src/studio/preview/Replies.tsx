import './replies.css';
import type { Option } from '../../core/model';
import type { State } from '../../core/state';
import { typeset } from '../../ui/debrief/words/typeset';
import { Grade } from '../../ui/Grade';
import { Icon } from '../../ui/Icon';
import type { Studio } from '../model';
import { signed } from '../options';
import { PREVIEW } from '../words/preview';
import type { PreviewControl } from './control';
import { goToReply } from './go';

interface RepliesProps {
  readonly studio: Studio;
  readonly control: PreviewControl;
  readonly offer: NonNullable<State['offer']>;
  /** Plain ink has no figures. */
  readonly graded: boolean;
}

/** The replies as the officer meets them, with what only the author sees: grade and figures. */
export function Replies({ studio, control, offer, graded }: RepliesProps) {
  return (
    <ol class="pv-replies" aria-label={PREVIEW.replies}>
      {optionsOf(offer).map((option, index) => (
        <li key={option.label}>
          <button
            type="button"
            class="pv-reply"
            aria-keyshortcuts={String(index + 1)}
            onClick={() => control.choose(option.label)}
          >
            <span class="pv-key" aria-hidden="true">
              {index + 1}
            </span>
            <span>{typeset(option.text)}</span>
            {graded && <Worth option={option} />}
          </button>
          <button
            type="button"
            class="pv-source"
            aria-label={PREVIEW.toReply(index + 1)}
            title={PREVIEW.toReply(index + 1)}
            onClick={() => goToReply(studio, offer.decision.id, option.label)}
          >
            <Icon name="pencil-simple" />
          </button>
        </li>
      ))}
    </ol>
  );
}

/** In the order of the buttons. */
export function optionsOf({ decision, order }: NonNullable<State['offer']>): readonly Option[] {
  return order.flatMap((label) => decision.options.filter((option) => option.label === label));
}

function Worth({ option }: { readonly option: Option }) {
  const figure = (short: string, full: string, points: number) => (
    <span>
      <span aria-hidden="true">{short}</span>
      <span class="sr">{full}</span> {signed(points)}
    </span>
  );
  return (
    <span class="pv-worth">
      <span>
        {figure(PREVIEW.security, PREVIEW.securityFull, option.security)}
        {figure(PREVIEW.service, PREVIEW.serviceFull, option.service)}
      </span>
      <Grade verdict={option.verdict} />
    </span>
  );
}
