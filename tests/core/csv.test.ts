import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readCsv, writeCsv } from '../../src/core/csv';

it('brings every cell back, whatever is in it', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', ',', ';', '"', '\n', '\r', '=', '+', '-', '@', "'", ' ', 'é') });
  const word = fc.constantFrom('id', 'text');
  fc.assert(
    fc.property(fc.array(fc.tuple(word, cell, cell), { minLength: 1 }), (rows) => {
      expect(readCsv(writeCsv([['a', 'b', 'c'], ...rows]))).toEqual([['a', 'b', 'c'], ...rows]);
    }),
  );
});

it('reads what a spreadsheet makes of it: a mark at the start, semicolons, empty rows', () => {
  expect(readCsv('\uFEFFid;text\r\n1;"a;b"\r\n;\r\n')).toEqual([
    ['id', 'text'],
    ['1', 'a;b'],
  ]);
});

it('gives a spreadsheet no formula to run', () => {
  expect(writeCsv([['=1+1', 'x']])).toBe("'=1+1,x\r\n");
});
