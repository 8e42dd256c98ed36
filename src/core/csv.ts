/** Tables as text (RFC 4180), for spreadsheets: commas, quotes and line breaks inside a cell survive. */

/** A spreadsheet takes a cell that begins so for a formula; an apostrophe in front keeps it a text. */
const FORMULA = /^'*[=+\-@\t\r]/;

export function writeCsv(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows of cells. Separators are commas, or semicolons where the first row has no comma; empty rows are left out. */
export function readCsv(text: string): string[][] {
  const source = text.replace(/^\uFEFF/, '');
  const first = source.slice(0, source.search(/\r?\n|$/));
  const separator = !first.includes(',') && first.includes(';') ? ';' : ',';
  const rows: string[][] = [];
  let row: string[] = [];
  let value = '';
  let quoted = false;
  const endCell = () => {
    row.push(FORMULA.test(value) && value.startsWith("'") ? value.slice(1) : value);
    value = '';
  };
  const endRow = () => {
    endCell();
    if (row.some((c) => c !== '')) rows.push(row);
    row = [];
  };
  for (let i = 0; i < source.length; i++) {
    const c = source[i] as string;
    if (quoted) {
      if (c !== '"') value += c;
      else if (source[i + 1] === '"') value += source[++i];
      else quoted = false;
    } else if (c === '"' && value === '') quoted = true;
    else if (c === separator) endCell();
    else if (c === '\n') endRow();
    else if (c !== '\r' || source[i + 1] !== '\n') value += c;
  }
  endRow();
  return rows;
}
