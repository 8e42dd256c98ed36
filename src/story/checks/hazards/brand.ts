import { hazard } from './hazard';
import { matched } from './patterns';
import type { Kind } from './said';

/** As their owners write them: in small letters some are plain words. */
const BRANDS =
  /\bverbal judo\b|\bVerbal Judo\b|\bVERBAL JUDO\b|\bCrisis Prevention Institute\b|\bNonviolent Crisis Intervention\b|\bCPI\b|\bLEAPS\b|\bCOQS\b|\b(?:the |use |using |by |your )HEARD\b|\bHEARD (?:model|method|steps|technique)\b/;

const EVERYWHERE: readonly Kind[] = ['reply', 'heard', 'why', 'mile', 'officer', 'page', 'narration', 'others'];

/** The name of somebody's course or model. */
export const brand = hazard({
  id: 'brand',
  number: 'H18',
  hazard: "the name of somebody's course",
  why: 'Such names belong to their owners, and officers were trained in other ones; what to do has to be said in plain words.',
  mend: 'Say what the officer does, in our own words.',
  kinds: EVERYWHERE,
  anywhere: EVERYWHERE,
  finds:
    () =>
    ({ text }) =>
      matched(text, BRANDS),
});
