import { Text } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { FACES, TONES } from '../../../../src/core/model';
import { suggest } from '../../../../src/studio/editor/completion/suggest';
import type { ProjectFile } from '../../../../src/studio/project';
import { tagNames } from '../../../../src/vocabulary/table';
import { STORY, sceneOf } from '../scene';

/** What is offered at the bar of a line that stands in the knot `door`, or in the head. */
function offered(marked: string, { explicit = true, head = false, files = [] as ProjectFile[] } = {}) {
  const place = head ? '# site' : '-> inside\n';
  const base = head
    ? STORY.replace('# place: side-door, day\n', '# place: side-door, day\n@\n')
    : STORY.replace(place, `@\n${place}`);
  const bar = marked.lastIndexOf('|');
  const at = base.indexOf('@') + bar;
  const text = base.replace('@', marked.slice(0, bar) + marked.slice(bar + 1));
  const found = suggest(Text.of(text.split('\n')), at, sceneOf(text, at, files), explicit);
  return (
    found && { typed: text.slice(found.from, at), options: found.options, labels: found.options.map((o) => o.label) }
  );
}
const labels = (marked: string, more?: Parameters<typeof offered>[1]) => offered(marked, more)?.labels;

describe('names of tags', () => {
  it('come from the table of the place', () => {
    expect(labels('#|', { head: true })).toEqual(tagNames('global'));
    expect(labels('They wait. # |')).toEqual([...tagNames('line'), 'Theo', 'Jess']);
    expect(labels('* (a) ["Hi." # |]')).toEqual([...tagNames('choice'), 'Theo', 'Jess']);
    expect(labels('* (a) ["Hi." \\\n    # tone: low-key \\\n    # |')).toEqual([
      ...tagNames('choice').filter((name) => name !== 'tone'),
      ...['Theo', 'Jess'],
    ]);
    expect(labels('* (a) ["Hi."] Hm. #|')).toEqual([...tagNames('line'), 'Theo', 'Jess']);
    expect(labels('# decision: x  # |')?.slice(0, 2)).toEqual(['asks', 'situation']);
    expect(labels('#|')).toEqual([...tagNames('line'), 'decision', 'Theo', 'Jess']);
  });

  it('carry the help of their row, and a colon where they have a value', () => {
    const asks = offered('# decision: x  # as|')?.options.find((o) => o.label === 'asks');
    expect(asks).toMatchObject({ detail: 'needed', first: true, info: { doc: 'The tone that the moment asks for.' } });
    expect(asks?.insert?.('asks')).toBe('asks: ');
    expect(asks?.info?.example).toBe('# asks: low-key');
    expect(offered('* ["Hi." # b|]')?.options.find((o) => o.label === 'best')?.insert).toBeUndefined();
    expect(offered('Hm. # se|')?.typed).toBe('se');
  });

  it('stay while the word is the one under the cursor', () => {
    expect(labels('* ["Hi." # tone|')).toContain('tone');
    expect(labels('* ["Hi." # tone: low-key # ver|')).not.toContain('tone');
  });
});

describe('values of tags', () => {
  it.each([
    ['* ["Hi." # tone: |', [...TONES], ''],
    ['* ["Hi." # tone: low-k|', [...TONES], 'low-k'],
    ['# decision: x # asks: |', [...TONES], ''],
    ['* ["Hi." # security: -|', ['-3', '-2', '-1', '0', '1', '2', '3'], '-'],
    ['* ["Hi." # Theo: |', ['competence', 'integrity', 'rapport'], ''],
    ['* ["Hi." # theo: competence 2, |', ['competence', 'integrity', 'rapport'], ''],
    ['* ["Hi." # Theo: competence |', ['-3', '-2', '-1', '0', '1', '2', '3'], ''],
    ['* ["Hi." # shows: vigilance |', ['-2', '-1', '0', '1', '2', '3'], ''],
    ['* ["Hi." # deceit: |', ['Theo', 'Jess'], ''],
    ['* ["Hi." # owns: |', ['Theo', 'Jess'], ''],
    ['* ["Hi." # owns: Theo |', ['before', 'asked', 'caught', 'shifted'], ''],
    ['* ["Hi." # promise: |', ['ticket'], ''],
    ['* ["Hi." # promise: lamp |', ['to'], ''],
    ['* ["Hi." # promise: lamp to |', ['Theo', 'Jess'], ''],
    ['* ["Hi." # heard: |', ['Theo', 'Jess'], ''],
    ['Hm. # keeps: |', ['ticket'], ''],
    ['Hm. # enter: J|', ['Theo', 'Jess'], 'J'],
    ['Hm. # face: Theo |', [...FACES], ''],
    ['Hm. # reveals: |', ['detectors'], ''],
    ['Hm. # end: |', ['both-hands', 'soft-stop'], ''],
    ['Hm. # sound: |', ['door', 'radio', 'phone', 'tick'], ''],
    ['Hm. # prop: |', ['door', 'extinguisher'], ''],
    ['Hm. # prop: extinguisher |', ['hung', 'prop', 'away'], ''],
    ['Hm. # place: |', ['side-door', 'control-room', 'lobby'], ''],
    ['Hm. # place: side-door, |', ['day', 'dusk'], ''],
    ['# decision: x # twin-of: |', ['intake'], ''],
  ])('%s', (marked, expected, typed) => {
    expect(offered(marked)).toMatchObject({ labels: expected, typed });
  });

  it.each([
    ['# weather: |', ['none', 'snow', 'rain']],
    ['# present: Theo, |', ['Theo', 'Jess']],
    ['# dress: |', ['uniform', 'winter', 'cap']],
    ['# props: door |', ['closed', 'open']],
    ['# hidden: keys = |', ['Theo', 'Jess']],
    ['# hears: Rosa, lead; from |', ['Theo', 'Jess']],
    ['# cast: Al = Al Reed, clerk; stage |', ['calm', 'anxious', 'defensive', 'risk', 'cooling']],
  ])('in the head: %s', (marked, expected) => {
    expect(labels(marked, { head: true })).toEqual(expected);
  });

  it('names advice that may be set aside, then a decision', () => {
    expect(labels('# set-aside: best, |', { head: true })).toEqual(['intake']);
    expect(labels('# set-aside: |', { head: true })?.length).toBeGreaterThan(0);
  });

  it('have nothing where prose is written', () => {
    expect(offered('* ["Hi." # why: A reason |')).toBeUndefined();
    expect(offered('# title: The |', { head: true })).toBeUndefined();
  });
});

describe('what people say', () => {
  it('offers speakers where a line begins, once a letter is typed or somebody asks', () => {
    expect(labels('T|', { explicit: false })).toEqual(['Theo', 'Jess', 'You', 'Read']);
    expect(offered('T|')?.options[0]?.insert?.('Theo')).toBe('Theo: ');
    expect(labels('- |')).toEqual(['Theo', 'Jess', 'You', 'Read']);
    expect(labels('{can_detectors: Th|')).toEqual(['Theo', 'Jess', 'You', 'Read']);
    expect(offered('|', { explicit: false })).toBeUndefined();
    expect(offered('They wait. T|')).toBeUndefined();
    expect(offered('* T|')).toBeUndefined();
  });

  it('offers faces behind a name', () => {
    expect(labels('Theo: (|', { explicit: false })).toEqual([...FACES]);
    expect(labels('- Jess (radio): (wor|')).toEqual([...FACES]);
    expect(offered('Theo: Hello (|')).toBeUndefined();
  });
});

describe('places and logic', () => {
  const own = ['door', 'walk', 'order', 'after'];
  it('offers targets of a divert by the shortest name', () => {
    expect(labels('-> |', { explicit: false })).toEqual([...own, 'inside', 'inside.hall', 'END', 'DONE']);
    expect(offered('* [Go.] -> inside.h|')?.typed).toBe('inside.h');
    expect(labels('{TURNS_SINCE(-> |')).toContain('walk');
    expect(labels('<- |')).toContain('inside');
    expect(labels('->-> |')).toContain('inside');
  });

  it('offers variables and counts in braces and logic lines', () => {
    expect(labels('{|', { explicit: false })).toEqual(['theo_trust', 'can_detectors', ...own, 'inside', 'inside.hall']);
    expect(labels('* {not wa|')).toContain('walk');
    expect(labels('~ temp x = th|')).toContain('theo_trust');
    expect(offered('{theo_trust > 50: |')?.labels).toEqual(['Theo', 'Jess', 'You', 'Read']);
    expect(offered('{a|b} and |')).toBeUndefined();
    const trust = offered('{|')?.options.find((o) => o.label === 'theo_trust');
    expect(trust).toMatchObject({ detail: '45', info: { doc: expect.stringContaining('Theo Brandt’s trust') } });
  });

  it('offers the other files to include', () => {
    const files = [{ name: 'part.ink', text: '' }];
    expect(labels('INCLUDE |', { head: true, files })).toEqual(['part.ink']);
  });

  it('stays silent in comments, headings and declarations', () => {
    for (const marked of ['Hm. // # |', '=== |', 'VAR x = |']) expect(offered(marked), marked).toBeUndefined();
  });
});
