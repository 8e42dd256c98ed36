import { useId, useState } from 'preact/hooks';
import type { TurnView } from '../../../classroom/views/console';
import { Button } from '../../Button';
import { typeset } from '../../debrief/words/typeset';
import { Sheet } from '../../Sheet';
import { OptionShape } from '../OptionShape';
import { OVERRIDE } from '../words/sheets';
import type { ConsoleProps } from './props';

interface OverrideSheetProps {
  readonly turn: TurnView;
  /** The reply that was pressed, where one was. */
  readonly choice: string | undefined;
  readonly onCommand: ConsoleProps['onCommand'];
  readonly onClose: () => void;
}

const LONGEST = 2000;

/** The facilitator decides, and says why. */
export function OverrideSheet({ turn, choice, onCommand, onClose }: OverrideSheetProps) {
  const [taken, setTaken] = useState(choice);
  const [note, setNote] = useState('');
  const noteId = useId();
  const letter = turn.replies.find((r) => r.id === taken)?.letter;
  return (
    <Sheet
      title={OVERRIDE.title}
      onClose={onClose}
      width={44}
      class="override-sheet"
      footer={
        <>
          <Button onClick={onClose}>{OVERRIDE.no}</Button>
          <Button
            kind="go"
            disabled={taken === undefined}
            onClick={() => {
              if (taken === undefined) return;
              onClose();
              onCommand({ do: 'decide', turn: turn.turn, choice: taken, ...(note.trim() && { note }) });
            }}
          >
            {OVERRIDE.yes(letter ?? '')}
          </Button>
        </>
      }
    >
      <p>{OVERRIDE.text}</p>
      <fieldset class="override-replies">
        <legend>{OVERRIDE.which}</legend>
        {turn.replies.map((reply) => (
          <label key={reply.id}>
            <input type="radio" name="override" checked={taken === reply.id} onChange={() => setTaken(reply.id)} />
            <OptionShape letter={reply.letter} />
            <span>{typeset(reply.text)}</span>
          </label>
        ))}
      </fieldset>
      <label class="sheet-label" for={noteId}>
        {OVERRIDE.note}
      </label>
      <textarea
        id={noteId}
        rows={2}
        maxLength={LONGEST}
        value={note}
        onInput={(event) => setNote(event.currentTarget.value)}
      />
    </Sheet>
  );
}
