import type { Finding, Rule } from '../rule';

const MARKUP = /<\/?[a-z][a-z0-9]*(?:\s[^<>\n]*)?\/?>/gi;

/** HTML in a sentence or a tag. */
export const html: Rule = {
  id: 'html',
  family: 'language',
  severity: 'error',
  why: 'People read the markup itself, because nothing that an author writes becomes part of the page.',
  on: 'text',
  check: ({ plain, scan, texts }) =>
    plain
      ? []
      : scan.lines.flatMap(({ logical, file, pieces }): Finding[] => {
          if (pieces.length === 0 || !/<\/?[a-z]/i.test(logical.text)) return [];
          return logical.starts.flatMap(({ offset, line }) => {
            const source = texts.get(file) ?? '';
            const end = source.indexOf('\n', offset);
            const found = [...source.slice(offset, end === -1 ? undefined : end).matchAll(MARKUP)];
            if (found.length === 0) return [];
            const edits = found.map(({ index, 0: markup }) => {
              const from = offset + index;
              return { file, from, to: from + markup.length, text: /^<br/i.test(markup) ? ' ' : '' };
            });
            return [
              {
                file,
                line,
                what: `${found.map((m) => `"${m[0]}"`).join(' and ')} would be shown as written.`,
                mend: 'Remove the markup; say it with words.',
                fix: { label: 'Remove the markup', edits },
              },
            ];
          });
        }),
};
