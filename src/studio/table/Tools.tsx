import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { COLUMNS, TABLE } from '../words/table';
import { TEXT_COLUMNS, type TextColumn } from './columns';

interface ToolsProps {
  readonly decisions: number;
  readonly replies: number;
  readonly flagged: number;
  readonly cast: readonly string[];
  readonly people: readonly string[];
  readonly texts: readonly TextColumn[];
  readonly blind: boolean;
  readonly onlyFlagged: boolean;
  readonly onBlind: () => void;
  readonly onFlagged: () => void;
  readonly onPeople: (people: readonly string[]) => void;
  readonly onTexts: (texts: readonly TextColumn[]) => void;
  readonly onPrint: () => void;
  readonly onCsv: () => void;
}

/** The bar above the table. */
export function Tools(props: ToolsProps) {
  return (
    <header class="dt-tools">
      <h2>{TABLE.title}</h2>
      <p>{TABLE.counts(props.decisions, props.replies)}</p>
      <button type="button" class="dt-pill" aria-pressed={props.blind} onClick={props.onBlind}>
        <Icon name="eye-slash" />
        {TABLE.blind} <kbd>B</kbd>
      </button>
      <button type="button" class="dt-pill" aria-pressed={props.onlyFlagged} onClick={props.onFlagged}>
        <Icon name="flag" />
        {TABLE.flagged(props.flagged)}
      </button>
      <Chooser {...props} />
      <Button small icon="printer" class="dt-pill" onClick={props.onPrint}>
        {TABLE.print}
      </Button>
      <Button small icon="download-simple" class="dt-pill" onClick={props.onCsv}>
        {TABLE.csv}
      </Button>
    </header>
  );
}

/** People and texts to show. */
function Chooser({ cast, people, texts, onPeople, onTexts }: ToolsProps) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) return;
    const outside = (event: PointerEvent): void => {
      if (!root.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, [open]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    setOpen(false);
    root.current?.querySelector('button')?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes what its button opened.
    <div class="dt-chooser" ref={root} onKeyDown={onKeyDown}>
      <button type="button" class="dt-pill" aria-expanded={open} onClick={() => setOpen(!open)}>
        <Icon name="sliders-horizontal" />
        {TABLE.columns(people)}
      </button>
      {open && (
        <fieldset>
          <legend>{TABLE.columnsTitle}</legend>
          {cast.map((who) => (
            <label key={who}>
              <input
                type="checkbox"
                checked={people.includes(who)}
                onChange={() => onPeople(cast.filter((w) => (w === who) !== people.includes(w)))}
              />
              {who}
            </label>
          ))}
          <hr />
          {TEXT_COLUMNS.map((name) => (
            <label key={name}>
              <input
                type="checkbox"
                checked={texts.includes(name)}
                onChange={() => onTexts(TEXT_COLUMNS.filter((t) => (t === name) !== texts.includes(t)))}
              />
              {COLUMNS[name]}
            </label>
          ))}
        </fieldset>
      )}
    </div>
  );
}
