import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../ui/Button';
import type { Renaming } from '../editor/rename/rename';
import { CAST } from '../words/cast';
import { RENAME } from '../words/editor';

interface NameFieldProps {
  readonly name: string;
  /** What a new name would change, or why it cannot be. */
  readonly tryName: (to: string) => Renaming;
  /** How often the name is said in words that stay. */
  readonly said: () => number;
  readonly onRename: (to: string) => void;
}

/** The name before somebody's lines, and the field in which it gets another one everywhere. */
export function NameField({ name, tryName, said, onRename }: NameFieldProps) {
  const [typed, type] = useState<string>();
  const [told, tell] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const open = typed !== undefined;
  useLayoutEffect(() => {
    if (open) input.current?.select();
  }, [open]);
  const leave = (): void => {
    type(undefined);
    button.current?.focus();
  };
  const to = typed?.trim() ?? name;
  const now = open && to !== name ? tryName(to) : undefined;
  const problem = now && 'problem' in now ? now.problem : undefined;
  const places = now && 'edits' in now ? `${RENAME.places(now.places)}. ` : '';
  return (
    <form
      class="cast-field cast-name"
      onSubmit={(event) => {
        event.preventDefault();
        if (!open || problem) return;
        if (now && 'edits' in now) {
          onRename(to);
          tell(RENAME.done(name, to, now.places));
        }
        leave();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.preventDefault();
        leave();
      }}
    >
      <label for="cast-name">{CAST.name}</label>
      <span class="cast-id">
        <input
          id="cast-name"
          ref={input}
          type="text"
          autocomplete="off"
          spellcheck={false}
          readOnly={!open}
          value={typed ?? name}
          aria-invalid={problem !== undefined}
          aria-describedby="cast-name-note"
          onInput={(event) => type(event.currentTarget.value)}
        />
        <Button
          small
          icon="pencil-simple"
          buttonRef={button}
          onClick={() => (open ? input.current?.form?.requestSubmit() : type(name))}
        >
          {CAST.rename}
        </Button>
      </span>
      <small id="cast-name-note" role="status" class={problem ? 'problem' : undefined}>
        {!open ? told : (problem ?? `${places}${RENAME.said(name, said())} ${RENAME.keys}`)}
      </small>
    </form>
  );
}
