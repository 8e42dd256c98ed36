import './keys-bar.css';
import { BAR, KEY } from '../words/console';
import { Kbd } from './Kbd';
import type { ConsoleProps } from './props';

/** The foot: what the clicker does now, in words. */
export function KeysBar({ view, told, onCommand, onSheet }: ConsoleProps) {
  const { next, back, blank, phase } = view;
  return (
    <footer class="keys-bar">
      {next && (
        // The same as the gold button above, for a thumb or a glance; assistive technology has that one.
        <button
          type="button"
          class="keys-next"
          tabIndex={-1}
          aria-hidden="true"
          disabled={!next.command}
          onPointerDown={(event) => event.preventDefault()}
          onMouseDown={(event) => event.preventDefault()}
          onClick={(event) => next.command && event.detail < 2 && onCommand(next.command)}
        >
          <kbd>{KEY.next}</kbd> {next.words}
        </button>
      )}
      <p class="keys-told" role="status">
        {told}
      </p>
      {told === '' && (
        <p class="keys-list" aria-hidden="true">
          <span>
            <kbd>{KEY.back}</kbd> {back ? lower(back.words) : BAR.noBack}
          </span>
          {phase !== 'ended' && (
            <span>
              <kbd>.</kbd> {blank ? BAR.unblank : BAR.blank}
            </span>
          )}
          <span class="rare">
            <kbd>Esc</kbd> {BAR.escape}
          </span>
          <span class="rare">
            <kbd>F5</kbd> {BAR.reload}
          </span>
        </p>
      )}
      <button type="button" class="keys-all" onClick={() => onSheet('help')}>
        <Kbd>?</Kbd> {BAR.all}
      </button>
    </footer>
  );
}

const lower = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);
