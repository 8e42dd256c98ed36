import './controls.css';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { CONTROLS } from '../words/settings';

interface RowProps {
  readonly label: string;
  readonly hint?: string;
}

interface SegmentedProps<T extends string | number> extends RowProps {
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: ComponentChildren; readonly name?: string }[];
  readonly onChange: (value: T) => void;
  readonly wide?: boolean;
}

/** One of a few, all in sight: radio buttons under the skin. */
export function Segmented<T extends string | number>(props: SegmentedProps<T>) {
  const name = useId();
  return (
    <fieldset class={props.wide ? 'control wide' : 'control'}>
      <legend>
        {props.label}
        {props.hint && <small>{props.hint}</small>}
      </legend>
      <div class="segments">
        {props.options.map((option) => (
          <label key={option.value}>
            <input
              class="sr"
              type="radio"
              name={name}
              checked={option.value === props.value}
              aria-label={option.name}
              onChange={() => props.onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface SwitchProps extends RowProps {
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

export function Switch({ label, hint, on, onChange }: SwitchProps) {
  return (
    <label class="control switch">
      <span>
        {label}
        {hint && <small>{hint}</small>}
      </span>
      <span class="switch-state">
        <span aria-hidden="true">{on ? CONTROLS.on : CONTROLS.off}</span>
        <input
          type="checkbox"
          role="switch"
          aria-checked={on}
          checked={on}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
      </span>
    </label>
  );
}

interface SliderProps extends RowProps {
  /** 0 to 1. */
  readonly value: number;
  readonly onChange: (value: number) => void;
}

export function Slider({ label, hint, value, onChange }: SliderProps) {
  const percent = Math.round(value * 100);
  return (
    <label class="control">
      <span>
        {label}
        {hint && <small>{hint}</small>}
      </span>
      <input
        class="slider"
        type="range"
        min={0}
        max={100}
        step={10}
        value={percent}
        aria-valuetext={CONTROLS.percent(percent)}
        onInput={(event) => onChange(Number(event.currentTarget.value) / 100)}
      />
    </label>
  );
}

interface TextFieldProps extends RowProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly maxLength?: number;
  readonly autocomplete?: string;
}

export function TextField({ label, hint, value, onChange, maxLength = 120, autocomplete = 'off' }: TextFieldProps) {
  return (
    <label class="control field">
      <span>
        {label}
        {hint && <small>{hint}</small>}
      </span>
      <input
        type="text"
        value={value}
        maxLength={maxLength}
        autocomplete={autocomplete}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </label>
  );
}
