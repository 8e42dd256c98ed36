/** Words of the report, on its buttons and on paper. */

export const PRINTED = {
  kind: 'Class report',
  people: (n: number) => `${n} ${n === 1 ? 'person' : 'people'}`,
  reply: 'Reply',
  worth: 'Worth',
  first: 'First vote',
  last: 'Last vote',
  votes: 'Votes',
  taken: 'taken',
  note: 'Note:',
  asked: (words: string, answers: string) => `${words} ${answers}.`,
  answer: (text: string, count: number) => `${text}: ${count}`,
  none: '–',
  tookPart: 'Who took part',
  answered: (answered: number, of: number) => `${answered} of ${of} answers`,
} as const;

export const REPORT = {
  title: 'Report',
  csv: 'CSV table',
  json: 'JSON data',
  print: 'Print',
  hint: 'It never says who voted for what.',
} as const;
