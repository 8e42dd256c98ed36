import { OPTION_SHAPES, shapeOf } from '../option-shapes';
import { el, svg } from './el';

/** The mark of a reply. @param spoken its letter is read out here, for nothing beside it says it. */
export function shape(letter: string, size: '' | 'large' | 'small' = '', spoken = false): SVGSVGElement {
  const kind = shapeOf(letter);
  const { path, drop } = OPTION_SHAPES[kind];
  return svg(
    'svg',
    {
      class: `shape of-${kind.toLowerCase()} ${size}`,
      viewBox: '-1 -1 34 34',
      ...(spoken ? { role: 'img', 'aria-label': letter } : { 'aria-hidden': 'true' }),
    },
    svg('path', { d: path }),
    svg('text', { x: '16', y: `${21 + drop}`, 'text-anchor': 'middle' }, letter),
  );
}

/** Color and pattern of a letter, both. @param share 0 to 1. */
export function bar(share: number, letter?: string): HTMLElement {
  const fill = el('i');
  fill.style.width = `${Math.round(share * 1000) / 10}%`;
  return el(
    'span',
    { class: `track ${letter ? `of-${shapeOf(letter).toLowerCase()}` : ''}`, 'aria-hidden': 'true' },
    fill,
  );
}
