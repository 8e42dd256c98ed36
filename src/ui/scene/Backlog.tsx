import { useEffect, useRef } from 'preact/hooks';
import type { State } from '../../core/state';
import { Button } from '../Button';
import { Sheet } from '../Sheet';
import { BACKLOG } from '../words/scene';
import { SaidList } from './SaidList';

/** Everything said so far, newest last. Reading back is always free. */
export function Backlog({ state, onClose }: { readonly state: State; readonly onClose: () => void }) {
  const end = useRef<HTMLLIElement>(null);
  useEffect(() => end.current?.scrollIntoView({ block: 'end' }), []);
  return (
    <Sheet
      title={BACKLOG.title}
      onClose={onClose}
      width={68}
      full
      reading
      footer={
        <>
          <span class="backlog-hint">{BACKLOG.free}</span>
          <Button icon="arrow-right" small onClick={onClose}>
            {BACKLOG.close}
          </Button>
        </>
      }
    >
      <SaidList said={state.said} counted={!state.meta?.unscored}>
        <li ref={end} class="backlog-end" aria-hidden="true" />
      </SaidList>
    </Sheet>
  );
}
