import { describe, expect, it } from 'vitest';
import { readCsv, writeCsv } from '../../../src/core/csv';
import type { Fact } from '../../../src/core/facts';
import { readSheetCsv, readSheetJson, sheetCsv, sheetJson } from '../../../src/records/rating/file';
import { sheetPage } from '../../../src/records/rating/page';
import { decisionCode, ratingSheet, replyCode, unmet } from '../../../src/records/rating/sheet';
import { decision, line, meta, option } from '../../fixtures';

const GATE = decision('gate', [
  option('open', { best: true, text: '"Come in."' }),
  option('ask', { text: '=Who <b>sent</b> you?' }),
  option('wait'),
]);
const LAMP = decision('lamp', [option('lend', { best: true }), option('keep')]);
const PLAY: readonly Fact[] = [
  { fact: 'PlayStarted', story: 'door', meta, seed: 1, world: 0, rules: 1 },
  { fact: 'LineShown', line: line('Cold enough?', { speaker: 'Theo' }) },
  { fact: 'DecisionOffered', decision: GATE, order: ['open', 'ask', 'wait'] },
  { fact: 'ChoiceMade', decision: 'gate', label: 'ask', score: 0 },
  { fact: 'LineShown', line: line('', { cues: [{ cue: 'clock', time: '10:24' }] }) },
  { fact: 'DecisionOffered', decision: LAMP, order: ['lend', 'keep'] },
  { fact: 'ChoiceMade', decision: 'lamp', label: 'keep', score: 0 },
  { fact: 'LineShown', line: line('The end of it.') },
];
const SOURCE = { story: 'door', keyHash: 'key', plays: [PLAY] };
const sheet = (kind: 'situation' | 'blind', seed = 1) => ratingSheet(SOURCE, kind, seed);

describe('a sheet with the situation', () => {
  it('tells what comes before each box, and nothing after the last', () => {
    const { tellings, items } = sheet('situation');
    expect(tellings[0]).toEqual([
      { part: 'sight', text: 'door: open' },
      { part: 'line', who: 'Theo Brandt', text: 'Cold enough?', paper: false },
      { part: 'item', number: 1 },
      { part: 'said', text: '=Who <b>sent</b> you?' },
      { part: 'sight', text: '10:24' },
      { part: 'item', number: 2 },
    ]);
    expect(items.map((i) => i.code)).toEqual([decisionCode('door', 'gate'), decisionCode('door', 'lamp')]);
  });

  it('asks about each decision once', () => {
    const twice = ratingSheet({ ...SOURCE, plays: [PLAY, PLAY] }, 'situation', 1);
    expect(twice.items).toHaveLength(2);
    expect(twice.tellings[1]).toEqual([]);
    expect(unmet(twice, ['gate', 'lamp', 'roof'])).toEqual(['roof']);
  });
});

describe('a sheet without', () => {
  it('has the replies, and no trace of the scene', () => {
    const blind = sheet('blind');
    const all = sheetPage(blind) + sheetCsv(blind) + sheetJson(blind);
    expect(all).toContain('Say lend.');
    for (const trace of ['Cold enough', 'Theo', 'The Door', 'gate', 'lend"', '10:24']) expect(all).not.toContain(trace);
  });
});

it('says nowhere which reply is the best', () => {
  for (const kind of ['situation', 'blind'] as const) {
    const plain = { ...GATE, options: GATE.options.map((o) => ({ ...o, best: !o.best, security: 3, why: 'other' })) };
    const other = PLAY.map((f) =>
      f.fact === 'DecisionOffered' && f.decision === GATE ? { ...f, decision: plain } : f,
    );
    expect(ratingSheet({ ...SOURCE, plays: [other] }, kind, 1)).toEqual(sheet(kind));
  }
});

it('is the same for the same seed, and in another order for some other', () => {
  expect(sheet('blind')).toEqual(sheet('blind'));
  const orders = new Set([1, 2, 3, 4, 5, 6].map((seed) => JSON.stringify(sheet('blind', seed).items)));
  expect(orders.size).toBeGreaterThan(2);
});

it('is a page that runs nothing an author wrote', () => {
  const page = sheetPage(sheet('situation'), { text: 'data:font/woff2;base64,AA' });
  expect(page).toContain('=Who &lt;b&gt;sent&lt;/b&gt; you?');
  expect(page).not.toMatch(/<script|<b>sent/);
  expect(page).toContain('src:url("data:font/woff2;base64,AA")');
});

describe('a filled sheet', () => {
  const { items } = sheet('situation');
  const letterOf = (item: number, reply: string) => items[item]?.replies.find((r) => r.code === reply)?.letter ?? '';
  const open = letterOf(0, replyCode('door', 'gate', 'open'));
  const fill = (best: readonly string[], reader = 'Ana') => {
    const [head = [], ...rows] = readCsv(sheetCsv(sheet('situation')));
    const at = (name: string) => head.indexOf(name);
    return writeCsv([
      head,
      ...rows.map((row, i) =>
        row.map((c, k) => (k === at('best') ? (best[i] ?? '') : k === at('reader') && i === 0 ? reader : c)),
      ),
    ]);
  };

  it('comes back from a table, also in small letters and half done', () => {
    expect(readSheetCsv('ana.csv', fill([` ${open.toLowerCase()}) `]))).toEqual({
      ...{ file: 'ana.csv', reader: 'Ana', kind: 'situation', keyHash: 'key', problems: [] },
      answers: [{ item: decisionCode('door', 'gate'), reply: replyCode('door', 'gate', 'open') }],
    });
    expect(readSheetCsv('desk/ana.csv', fill([open], ''))).toMatchObject({ reader: 'ana' });
  });

  it('comes back from JSON', () => {
    const json = JSON.parse(sheetJson(sheet('situation')));
    json.items[1].best = letterOf(1, replyCode('door', 'lamp', 'lend'));
    expect(readSheetJson('bo.json', { ...json, reader: 'Bo' })).toMatchObject({
      ...{ reader: 'Bo', kind: 'situation' },
      answers: [{ item: decisionCode('door', 'lamp'), reply: replyCode('door', 'lamp', 'lend') }],
    });
  });

  it('names a letter that is none, and a sheet without answers', () => {
    expect(readSheetCsv('ana.csv', fill([open, 'X']))).toMatchObject({
      problems: ['“ana.csv”, box 2: “X” is none of its letters, so it counts as not answered.'],
    });
    expect(readSheetCsv('ana.csv', fill([]))).toMatchObject({ problems: [expect.stringContaining('no answers yet')] });
  });

  it.each([
    ['a table of something else', () => readSheetCsv('x.csv', 'a,b\n1,2\n'), /no column “box”/],
    ['a table whose kind was lost', () => readSheetCsv('x.csv', 'box,best,sheet,codes\n1,A,,a b\n'), /“sheet”/],
    ['JSON without boxes', () => readSheetJson('x.json', { rapport: 'rating-sheet', version: 1 }), /kind/],
    [
      'JSON of a newer Rapport',
      () => readSheetJson('x.json', { ...JSON.parse(sheetJson(sheet('blind'))), version: 2 }),
      /newer Rapport/,
    ],
  ])('refuses %s with its name', (_what, read, words) => {
    const why = read();
    expect(why).toMatch(words);
    expect(why).toContain('“x.');
  });
});
