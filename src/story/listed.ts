/** The decisions of a text as records of plays know them: names of today and of before, replies, and the marked best. */
import { plainText } from './checks/wording';
import { type DecisionSource, type OptionSource, type Outline, tagOf } from './outline';

interface ListedReply {
  readonly name: string;
  readonly was: readonly string[];
  readonly text: string;
  readonly best: boolean;
  readonly file: string;
  readonly line: number;
}

export interface ListedDecision {
  readonly name: string;
  readonly was: readonly string[];
  readonly twinOf?: string;
  readonly file: string;
  readonly line: number;
  readonly replies: readonly ListedReply[];
}

/** Replies without a label are left out: nothing can be recorded of them by name. */
export function listed({ decisions }: Pick<Outline, 'decisions'>): ListedDecision[] {
  return decisions.map((decision) => {
    const { id: name, twinOf, file, line } = decision;
    return {
      name,
      was: before(decision),
      ...(twinOf && { twinOf }),
      file,
      line,
      replies: decision.options.flatMap(reply),
    };
  });
}

function reply(option: OptionSource): ListedReply[] {
  const { label: name, text, file, line } = option;
  if (name === undefined) return [];
  const best = tagOf(option.tags, 'best') !== undefined;
  return [{ name, was: before(option), text: plainText(text), best, file, line }];
}

/** The newest first, as they stand. */
function before({ tags }: Pick<DecisionSource, 'tags'>): string[] {
  return tags.filter((t) => t.name.toLowerCase() === 'was').map((t) => t.value.trim());
}
