import './backlog.css';
import type { ComponentChildren } from 'preact';
import type { State } from '../../core/state';
import { typeset } from '../debrief/words/typeset';
import { Icon } from '../Icon';
import { speakerName } from '../words';
import { BACKLOG, SCENE } from '../words/scene';

interface SaidListProps {
  readonly said: State['said'];
  /** Choices are counted where they are decisions. */
  readonly counted: boolean;
  readonly children?: ComponentChildren;
}

/** What was said and chosen, in order. */
export function SaidList({ said, counted, children }: SaidListProps) {
  let decisions = 0;
  return (
    <ol class="backlog">
      {said.map((one, index) => {
        if (one.said === 'choice') {
          decisions += 1;
          return (
            <li key={index} class="chosen">
              <b>{SCENE.you}</b>
              <div>
                {typeset(one.option.text)}
                <small>
                  <Icon name="check-fat-fill" />
                  {counted ? BACKLOG.choseAt(decisions) : BACKLOG.chose}
                </small>
              </div>
            </li>
          );
        }
        if (one.line.text === '') return null;
        const name = speakerName(one.line);
        return (
          <li key={index} class={name ? undefined : 'narration'}>
            {name && <b class={one.line.speaker === 'officer' ? 'you' : undefined}>{name}</b>}
            <div>{typeset(one.line.text)}</div>
          </li>
        );
      })}
      {children}
    </ol>
  );
}
