/** Words of the look back, before anything is judged. */
import { COMMON } from './common';

export const REFLECT = {
  pageTitle: (title: string) => `${COMMON.lookBack}: ${title}`,
  about: (title: string, post: string, practice: boolean) =>
    `${title} · ${post} · ${practice ? COMMON.practice : COMMON.firstAttempt}`,
  question: 'Before you see the rest: which sentence would you take back?',
  unscored: 'Your own eye first. This is not scored.',
  none: 'None: I’d keep them all.',
  remind: 'Pick a sentence, or keep them all.',
  show: 'Show me what each one did',
} as const;
