/** How plain ink ends: it knows no endings of ours, so it is over where nothing is left. */
import type { Ending, Line } from '../core/model';

/** The one ending of a plain story. */
export const PLAIN_END: Ending = { id: 'end', title: 'The end', text: '' };

/** What ends it. */
export const LAST_LINE: Line = { text: '', read: false, cues: [], effects: [{ effect: 'ends', ending: PLAIN_END.id }] };

/** Nothing in it has a key, so no attempt is locked to one; records want a word all the same. */
export const PLAIN_KEY = 'unscored';
