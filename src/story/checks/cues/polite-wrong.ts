import { notches } from '../../../core/tone';
import { wrongKind } from './wrong-kind';

/** No wrong reply is friendly. */
export const politeWrong = wrongKind({
  id: 'polite-wrong',
  why: 'Where every wrong reply is rough, kindness is always right, and favors look like service.',
  what: 'No wrong reply in this scene has a soft tone (low-key or yielding).',
  mend: 'Write one that is warm and drops the standard.',
  is: ({ option }) => notches('businesslike', option.tone) < 0 && !option.badTwin,
});
