import type { Hidden } from '../../core/model';

/** `trust 58, or trust 50 and rapport 55`: what has to hold before a hidden fact is told. */
export function needWords({ needs }: Pick<Hidden, 'needs'>): string {
  return needs
    .map((need) =>
      Object.entries(need)
        .map(([meter, points]) => `${meter} ${points}`)
        .join(' and '),
    )
    .join(', or ');
}
