/** Scenes to begin from. Each compiles, plays and says in notes what its parts are for. */
import { MAIN, type Scene, slugOf } from '../../records/scene';
import { TEMPLATES as W } from '../words/files';
import everyTag from './every-tag.ink?raw';
import explained from './explained.ink?raw';
import threeDecisions from './three-decisions.ink?raw';
import twins from './twins.ink?raw';
import twoPeople from './two-people.ink?raw';

export interface Template {
  readonly id: keyof typeof W;
  readonly text: string;
}

export const TEMPLATES: readonly Template[] = [
  { id: 'explained', text: explained },
  { id: 'threeDecisions', text: threeDecisions },
  { id: 'twins', text: twins },
  { id: 'twoPeople', text: twoPeople },
  { id: 'everyWord', text: everyTag },
];

export function templateScene({ id, text }: Template): Scene {
  const { title } = W[id];
  return { slug: slugOf(title), title, main: MAIN, files: [{ name: MAIN, text }] };
}
