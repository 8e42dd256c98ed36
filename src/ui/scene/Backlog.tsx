import './backlog.css';
import { useEffect, useRef } from 'preact/hooks';
import type { State } from '../../core/state';
import { Button } from '../Button';
import { typeset } from '../debrief/words/typeset';
import { Icon } from '../Icon';
import { Sheet } from '../Sheet';
import { speakerName } from '../words';

/** Everything said so far, newest last. Reading back is always free. */
export function Backlog({ state, onClose }: { readonly state: State; readonly onClose: () => void }) {
  const end = useRef<HTMLLIElement>(null);
  useEffect(() => end.current?.scrollIntoView({ block: 'end' }), []);
  let decisions = 0;
  return (
    <Sheet
      title="What was said"
      onClose={onClose}
      width={68}
      full
      reading
      footer={
        <>
          <span class="backlog-hint">Reading back is always free. Choosing again is for practice.</span>
          <Button icon="arrow-right" small onClick={onClose}>
            Back to the scene
          </Button>
        </>
      }
    >
      <ol class="backlog">
        {state.said.map((said, index) => {
          if (said.said === 'choice') {
            decisions += 1;
            return (
              <li key={index} class="chosen">
                <b>You</b>
                <div>
                  {typeset(said.option.text)}
                  <small>
                    <Icon name="check-fat-fill" />
                    Decision {decisions}: you chose this
                  </small>
                </div>
              </li>
            );
          }
          if (said.line.text === '') return null;
          const name = speakerName(said.line);
          return (
            <li key={index} class={name ? undefined : 'narration'}>
              {name && <b class={said.line.speaker === 'officer' ? 'you' : undefined}>{name}</b>}
              <div>{typeset(said.line.text)}</div>
            </li>
          );
        })}
        <li ref={end} class="backlog-end" aria-hidden="true" />
      </ol>
    </Sheet>
  );
}
