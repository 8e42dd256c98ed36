import { useEffect, useRef, useState } from 'preact/hooks';
import { typeset } from '../../debrief/words/typeset';
import { Icon } from '../../Icon';
import { NOTE } from '../words/console';

interface NoteBoxProps {
  readonly decision: string;
  readonly title: string;
  readonly note: string;
  readonly onNote: (decision: string, text: string) => void;
}

/** Longest note that the lesson takes, in characters. */
const LONGEST = 2000;

/** A note on one decision, kept when one leaves it. Mount it anew for each decision. */
export function NoteBox({ decision, title, note, onNote }: NoteBoxProps) {
  const [text, setText] = useState(note);
  const written = useRef({ text: note, note, onNote });
  written.current = { ...written.current, note, onNote };
  const keep = () => {
    const { text, note, onNote } = written.current;
    if (text !== note) onNote(decision, text);
  };
  // Another console, or a step back, may have changed it meanwhile.
  useEffect(() => {
    written.current = { ...written.current, text: note };
    setText(note);
  }, [note]);
  // The page may be left, and the wall may go on, while somebody writes.
  useEffect(() => {
    addEventListener('pagehide', keep);
    return () => {
      removeEventListener('pagehide', keep);
      keep();
    };
  }, []);
  return (
    <section class="box note-box">
      <h2>
        <Icon name="note" />
        <label for="lesson-note">{NOTE.title}</label>
      </h2>
      <textarea
        id="lesson-note"
        data-note
        aria-label={NOTE.about(typeset(title))}
        rows={2}
        maxLength={LONGEST}
        placeholder={NOTE.placeholder}
        value={text}
        onInput={(event) => {
          written.current = { ...written.current, text: event.currentTarget.value };
          setText(event.currentTarget.value);
        }}
        onBlur={keep}
      />
    </section>
  );
}
