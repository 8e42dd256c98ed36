import { useEffect, useRef } from 'preact/hooks';
import { typeset } from '../../ui/debrief/words/typeset';
import { Icon } from '../../ui/Icon';
import { speakerName } from '../../ui/words';
import type { Studio } from '../model';
import { PREVIEW } from '../words/preview';
import type { PreviewControl, PreviewState } from './control';
import { goToLine } from './go';

interface TurnLinesProps {
  readonly studio: Studio;
  readonly control: PreviewControl;
  readonly state: PreviewState;
  readonly onClose: () => void;
}

/** Every line since the last choice, to read in one go; each leads to its place in the text. */
export function TurnLines({ studio, control, state, onClose }: TurnLinesProps) {
  const list = useRef<HTMLOListElement>(null);
  const now = useRef<HTMLLIElement>(null);
  useEffect(() => now.current?.scrollIntoView({ block: 'nearest' }), [state.shown, state.moments]);
  return (
    <div class="pv-lines">
      <header>
        <b>{PREVIEW.allLines}</b>
        <button type="button" class="pv-button" onClick={onClose}>
          <Icon name="x" />
          {PREVIEW.oneLine}
        </button>
      </header>
      <ol ref={list}>
        {state.moments.map(({ line, view }, index) => (
          <li key={`${index}/${line?.text}`} ref={index === state.shown ? now : undefined}>
            {line && (
              <button
                type="button"
                class={line.read ? 'read' : undefined}
                aria-current={index === state.shown ? 'true' : undefined}
                title={PREVIEW.toLine}
                onClick={() => {
                  control.show(index);
                  goToLine(studio, line, view.state);
                }}
              >
                {speakerName(line) && <b>{speakerName(line)} </b>}
                {typeset(line.text)}
              </button>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}
