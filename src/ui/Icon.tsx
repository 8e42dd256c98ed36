import { ICONS } from './icons.gen';
import type { TOOL_ICONS } from './tool-icons.gen';

export type IconName = keyof typeof ICONS | keyof typeof TOOL_ICONS;

const drawings: Partial<Record<IconName, string>> = { ...ICONS };

/** The path of an icon; undefined for one of a tool where no tool is loaded. */
export const iconPath = (name: IconName): string | undefined => drawings[name];

/** Icons of a tool come with the tool: the player loads none of them. */
export function addIcons(more: typeof TOOL_ICONS): void {
  Object.assign(drawings, more);
}

/** Names a side, which is the other one on a page that is written from the right. */
const POINTS = /-(?:left|right)(?:-|$)/;

/** A drawing beside a word. It never carries meaning alone: without `label` assistive technology skips it. */
export function Icon({ name, label }: { readonly name: IconName; readonly label?: string }) {
  return (
    <svg
      class={POINTS.test(name) ? 'icon points' : 'icon'}
      viewBox="0 0 256 256"
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : 'true'}
    >
      <path d={iconPath(name)} />
    </svg>
  );
}
