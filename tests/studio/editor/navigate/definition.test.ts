import { Text } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { definitionAt } from '../../../../src/studio/editor/navigate/definition';
import { STORY, sceneOf } from '../scene';

const PART = { name: 'part.ink', text: '=== later ===\n# cast: Rosa = Rosa Q; officers\nTheo: Bye. # keeps: ticket\n' };
const MAIN = `INCLUDE part.ink\n${STORY}{door.walk: -> later} # enter: Rosa\n* [x # exit: Nobody]`;

/** Line of the definition and the words that it selects. */
function leads(marked: string, text = MAIN): string | undefined {
  const place = marked.replace('|', '');
  expect(text).toContain(place);
  const at = text.indexOf(place) + marked.indexOf('|');
  const found = definitionAt(Text.of(text.split('\n')), at, sceneOf(text, at, [PART]));
  if (!found) return undefined;
  const source = found.file === 'part.ink' ? PART.text : text;
  expect(source.slice(0, found.from).split('\n').length).toBe(found.line);
  return `${found.file}:${source.slice(found.from, found.to)}:${found.line}`;
}

describe('go to definition', () => {
  it.each([
    ['-> insi|de', 'story.ink:inside:27'],
    ['-> later|}', 'part.ink:later:1'],
    ['door.wa|lk:', 'story.ink:walk:17'],
    ['{do|or.walk', 'story.ink:door:14'],
    ['{can_det|ectors:', 'story.ink:can_detectors:11'],
    ['Th|eo: (guarded)', 'story.ink:Theo:5'],
    ['# The|o: competence', 'story.ink:Theo:5'],
    ['enter: Ro|sa', 'part.ink:Rosa:2'],
    ['reveals: detec|tors', 'story.ink:detectors:7'],
    ['INCLUDE pa|rt.ink', 'part.ink::1'],
    ['promise: ticket to Th|eo', 'story.ink:Theo:5'],
  ])('%s leads to %s', (marked, to) => {
    expect(leads(marked)).toBe(to);
  });

  it('finds a promise where it was made, and an ending', () => {
    expect(leads('keeps: tic|ket', `${STORY}Theo: Bye. # keeps: ticket`)).toBe('story.ink:ticket:19');
    expect(leads('end: soft|-stop', `${STORY}Theo: Bye. # end: soft-stop`)).toBe('story.ink:soft-stop:8');
  });

  it('leads nowhere from prose, unknown names and ends', () => {
    for (const marked of ['Cold en|ough', 'exit: No|body', '-> EN|D', 'title: The Smo|ke']) {
      expect(leads(marked), marked).toBeUndefined();
    }
  });
});
