import { notches } from '../../../core/tone';
import { wrongKind } from './wrong-kind';

/** No wrong reply is firm. */
export const toughWrong = wrongKind({
  id: 'tough-wrong',
  why: 'Where no firm reply is ever wrong, an officer learns that holding the line is enough.',
  what: 'No wrong reply in this scene has a firm tone (directive or command).',
  mend: 'Write one that holds the standard and drops the person.',
  is: ({ option }) => notches('businesslike', option.tone) > 0,
});
