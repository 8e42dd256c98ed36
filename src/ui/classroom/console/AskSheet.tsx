import { useId, useState } from 'preact/hooks';
import { Button } from '../../Button';
import { typeset } from '../../debrief/words/typeset';
import { Sheet } from '../../Sheet';
import { ASK } from '../words/sheets';
import type { ConsoleProps } from './props';
import { predictQuestion, toneQuestion } from './questions';

interface AskSheetProps {
  readonly all: ConsoleProps;
  readonly onClose: () => void;
}

/** An extra question beside the decision; it decides nothing. */
export function AskSheet({ all: { view, notes, onCommand }, onClose }: AskSheetProps) {
  const { turn } = view;
  const [kind, setKind] = useState<'tone' | 'predict'>('tone');
  const [of, setOf] = useState(turn?.settled?.choice ?? turn?.pick ?? turn?.replies[0]?.id);
  const [words, setWords] = useState<string>();
  const [wordsId, ofId] = [useId(), useId()];
  if (!turn) return null;
  const asked = kind === 'tone' ? toneQuestion() : predictQuestion(notes, turn.replies, of);
  const predictable = predictQuestion(notes, turn.replies, undefined) !== undefined;
  const question = words ?? asked?.words ?? '';
  const choose = (to: typeof kind) => {
    setKind(to);
    setWords(undefined);
  };
  return (
    <Sheet
      title={ASK.title}
      onClose={onClose}
      width={40}
      class="ask-sheet"
      footer={
        <>
          <Button onClick={onClose}>{ASK.no}</Button>
          <Button
            kind="go"
            disabled={!asked || question.trim() === ''}
            onClick={() => {
              if (!asked) return;
              onClose();
              onCommand({ do: 'ask', turn: turn.turn, ...asked, words: question.trim() });
            }}
          >
            {ASK.yes}
          </Button>
        </>
      }
    >
      <fieldset class="ask-kinds">
        <legend>{ASK.kind}</legend>
        <label>
          <input type="radio" name="ask" checked={kind === 'tone'} onChange={() => choose('tone')} />
          {ASK.tone}
        </label>
        <label>
          <input
            type="radio"
            name="ask"
            checked={kind === 'predict'}
            disabled={!predictable}
            onChange={() => choose('predict')}
          />
          {ASK.predict}
        </label>
      </fieldset>
      {!predictable && <p class="ask-missing">{ASK.predictMissing}</p>}
      {kind === 'predict' && (
        <>
          <label class="sheet-label" for={ofId}>
            {ASK.predictOf}
          </label>
          <select
            id={ofId}
            value={of}
            onChange={(event) => {
              setOf(event.currentTarget.value);
              setWords(undefined);
            }}
          >
            {turn.replies.map(({ id, letter, text }) => (
              <option key={id} value={id}>
                {letter}: {typeset(text)}
              </option>
            ))}
          </select>
        </>
      )}
      <label class="sheet-label" for={wordsId}>
        {ASK.words}
      </label>
      <textarea
        id={wordsId}
        rows={2}
        maxLength={300}
        value={question}
        onInput={(event) => setWords(event.currentTarget.value)}
      />
      <p class="sheet-label">{ASK.choices}</p>
      <ul class="ask-choices">
        {asked?.choices.map(({ id, text }) => (
          <li key={id}>{typeset(text)}</li>
        ))}
      </ul>
    </Sheet>
  );
}
