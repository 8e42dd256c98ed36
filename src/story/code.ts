/** The stretches of a line that ink computes: conditions, printed expressions, logic behind a tilde, arguments. */

/** Offsets in the line's text. */
export interface Code {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const NOT_CODE = /^\s*(?:[&!~$]|(?:stopping|cycle|once|shuffle)\b[^:]*:)/;

/** @param insideBraces whether the line stands in a block, where `- condition:` begins a branch. */
export function codeOf(text: string, insideBraces: boolean): Code[] {
  const found: Code[] = [];
  const add = (from: number, to: number) => found.push({ from, to, text: text.slice(from, to) });
  const logic = /^\s*(?:-\s*(?:[^:{}]*:)?\s*)?~/.exec(text);
  if (logic) add(logic[0].length, text.length);
  const variable = /^\s*(?:VAR|CONST)\s+\w+\s*=/.exec(text);
  if (variable) add(variable[0].length, text.length);
  const branch = insideBraces ? /^\s*-(?!>)\s*([^:{}"#]*):/.exec(text) : null;
  if (branch && !/^\s*else\s*$/.test(branch[1] as string)) {
    add(branch[0].length - 1 - (branch[1] as string).length, branch[0].length - 1);
  }
  for (const call of text.matchAll(/(?:->|<-)\s*[\w.]+\s*\(([^()]*)\)/g)) {
    const end = call.index + call[0].length - 1;
    add(end - (call[1] as string).length, end);
  }
  if (!text.includes('{')) return found;
  for (const { index } of text.matchAll(/(?<!\\)\{/g)) {
    const end = endOfCode(text, index + 1);
    if (end !== undefined) add(index + 1, end);
  }
  return found;
}

/** Up to the colon of a condition or the brace behind an expression; undefined where alternatives stand instead. */
function endOfCode(text: string, from: number): number | undefined {
  if (NOT_CODE.test(text.slice(from))) return undefined;
  for (let at = from; at < text.length; at++) {
    const char = text[at];
    if (char === ':' || char === '}') return at;
    if (char === '{' || char === '#' || char === '[') return undefined;
    if (char === '|') {
      if (text[at + 1] !== '|') return undefined;
      at++;
    }
  }
  return undefined;
}
