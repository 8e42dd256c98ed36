/** Blocks in braces that run over several lines: inside one a dash begins a branch, not a gather. */

/**
 * What the branches of a block are: `{condition:` chooses by it, `{` alone by the condition of each branch,
 * `{stopping:` and its like by the turn.
 */
export type Block = 'condition' | 'switch' | 'sequence';

const SEQUENCE = /^(?:[&!~$]|(?:stopping|cycle|once|shuffle)(?:\s+(?:stopping|once))?\s*:)/;

function kindOf(rest: string): Block {
  if (SEQUENCE.test(rest)) return 'sequence';
  return rest === '' ? 'switch' : 'condition';
}

/** The blocks that are open after a line, outermost first. @param open those before it. */
export function blocksAfter(text: string, open: readonly Block[]): readonly Block[] {
  if (!/[{}]/.test(text)) return open;
  const blocks = [...open];
  for (const { index, 0: brace } of text.matchAll(/(?<!\\)[{}]/g)) {
    if (brace === '{') blocks.push(kindOf(text.slice(index + 1).trim()));
    else blocks.pop();
  }
  return blocks;
}
