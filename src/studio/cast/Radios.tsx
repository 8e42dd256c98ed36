import type { ComponentChildren } from 'preact';

interface RadiosProps<T extends string> {
  readonly label: string;
  readonly class?: string;
  readonly all: readonly T[];
  readonly now: string;
  readonly onPick: (one: T) => void;
  /** Besides picking, when one is pressed; arrow keys only try. */
  readonly onPress?: (one: T) => void;
  /** What stands in the field. */
  readonly show: (one: T) => ComponentChildren;
  /** Its name, where what stands there is a picture. */
  readonly say?: (one: T) => string;
}

const STEP: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** One of several; arrow keys try the next one at once, Home and End the first and the last. */
export function Radios<T extends string>({ label, class: more, all, now, onPick, onPress, show, say }: RadiosProps<T>) {
  const at = all.findIndex((one) => one === now);
  const onKeyDown = (event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void => {
    const step = STEP[event.key];
    const next =
      event.key === 'Home'
        ? 0
        : event.key === 'End'
          ? all.length - 1
          : step === undefined
            ? undefined
            : (Math.max(0, at) + step + all.length) % all.length;
    const one = next === undefined ? undefined : all[next];
    if (one === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.currentTarget.querySelectorAll<HTMLElement>('[role="radio"]')[next as number]?.focus();
    onPick(one);
  };
  return (
    <div role="radiogroup" aria-label={label} class={`cast-radios ${more ?? ''}`} onKeyDown={onKeyDown}>
      {all.map((one, i) => (
        // biome-ignore lint/a11y/useSemanticElements: a native radio cannot hold a picture, and would submit on its own name.
        <button
          key={one}
          type="button"
          role="radio"
          aria-checked={one === now}
          aria-label={say?.(one)}
          title={say?.(one)}
          tabIndex={i === Math.max(0, at) ? 0 : -1}
          onClick={() => {
            onPick(one);
            onPress?.(one);
          }}
        >
          {show(one)}
        </button>
      ))}
    </div>
  );
}
