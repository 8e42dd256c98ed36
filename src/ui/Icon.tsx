import { ICONS, type IconName } from './icons.gen';

export type { IconName };

/** A drawing beside a word. It never carries meaning alone: without `label` assistive technology skips it. */
export function Icon({ name, label }: { readonly name: IconName; readonly label?: string }) {
  return (
    <svg
      class="icon"
      viewBox="0 0 256 256"
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : 'true'}
    >
      <path d={ICONS[name]} />
    </svg>
  );
}
