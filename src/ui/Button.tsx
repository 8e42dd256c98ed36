import './button.css';
import type { ComponentChildren, Ref } from 'preact';
import { Icon, type IconName } from './Icon';

interface Look {
  /** `go` is the one gold action of a screen. */
  readonly kind?: 'go' | 'plain' | 'quiet' | 'danger';
  readonly small?: boolean;
  readonly icon?: IconName;
  readonly class?: string;
  readonly children: ComponentChildren;
}

interface ButtonProps extends Look {
  readonly onClick: (event: MouseEvent) => void;
  readonly disabled?: boolean;
  readonly autofocus?: boolean;
  readonly describedBy?: string;
  readonly expanded?: boolean;
  readonly buttonRef?: Ref<HTMLButtonElement>;
}

function classes({ kind = 'plain', small, class: more }: Look): string {
  return ['btn', kind, small && 'small', more].filter(Boolean).join(' ');
}

export function Button(props: ButtonProps) {
  return (
    <button
      type="button"
      class={classes(props)}
      ref={props.buttonRef}
      onClick={props.onClick}
      disabled={props.disabled}
      autofocus={props.autofocus}
      aria-describedby={props.describedBy}
      aria-expanded={props.expanded}
    >
      {props.icon && <Icon name={props.icon} />}
      {props.children}
    </button>
  );
}

/** Looks like a button, goes somewhere: another screen is an address, so it is a link. */
export function LinkButton(props: Look & { readonly href: string; readonly describedBy?: string }) {
  return (
    <a class={classes(props)} href={props.href} aria-describedby={props.describedBy}>
      {props.icon && <Icon name={props.icon} />}
      {props.children}
    </a>
  );
}

interface IconButtonProps {
  readonly name: IconName;
  /** What it does, in words. */
  readonly label: string;
  readonly onClick: () => void;
  readonly framed?: boolean;
  readonly pressed?: boolean;
}

export function IconButton({ name, label, onClick, framed, pressed }: IconButtonProps) {
  return (
    <button
      type="button"
      class={framed ? 'icon-btn framed' : 'icon-btn'}
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      onClick={onClick}
    >
      <Icon name={name} />
    </button>
  );
}
