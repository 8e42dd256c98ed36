/** Colours for a line of a skeleton: enough to read it by. The editor has the whole language. */

export type Paint = 'knot' | 'choice' | 'tag' | 'person' | 'face' | 'logic' | 'wait' | 'best' | 'plain';

export interface Piece {
  readonly paint: Paint;
  readonly text: string;
}

const RULES: readonly (readonly [Paint, RegExp])[] = [
  ['wait', /\(\([^()]+\)\)/y],
  ['best', /# best\b/y],
  ['tag', /# [\w-]+:?/y],
  ['knot', /=== \w+/y],
  ['choice', /\* \(\w+\)|\[|\]/y],
  ['logic', /^VAR\b|\{\w+:|\}$|-> ?\w+/y],
  ['face', /\([a-z]+\) /y],
];

/** @param person the name that speaks in this scene. */
export function painted(line: string, person: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const add = (paint: Paint, text: string): void => {
    const last = pieces.at(-1);
    if (paint === 'plain' && last?.paint === 'plain') pieces[pieces.length - 1] = { paint, text: last.text + text };
    else pieces.push({ paint, text });
    at += text.length;
  };
  while (at < line.length) {
    const spoken = line.startsWith(`${person}:`, at) && (at === 0 || /[\s{]/.test(line[at - 1] ?? ''));
    const rule = spoken ? undefined : RULES.find(([, sign]) => matchAt(sign, line, at) !== undefined);
    if (spoken) add('person', `${person}:`);
    else if (rule) add(rule[0], matchAt(rule[1], line, at) ?? '');
    else add('plain', line[at] ?? '');
  }
  return pieces;
}

function matchAt(sign: RegExp, line: string, at: number): string | undefined {
  sign.lastIndex = at;
  return sign.exec(line)?.[0];
}
