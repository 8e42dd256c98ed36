import { VARIABLE } from '../words/editor';
import type { Draft } from '../work/protocol';
import { needWords } from './needs';

/** What a variable of the story means: most are kept by the core and only read by ink. */
export function variableWords(name: string, draft: Draft | undefined): string {
  const meter = /^(.+)_(trust|rapport)$/.exec(name);
  const person = draft?.meta.cast.find((m) => m.id.toLowerCase() === meter?.[1]);
  if (person && meter) return VARIABLE.mirrored(person.name || person.id, meter[2] as string);
  const hidden = draft?.meta.hidden.find((h) => `can_${h.id}` === name);
  if (hidden) return VARIABLE.can(hidden.who, hidden.id, needWords(hidden));
  return name === 'twin' ? VARIABLE.twin : VARIABLE.own;
}
