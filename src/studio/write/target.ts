/** What the table writes to, as the reader of stories found it in the text. */
import type { DecisionSource, OptionSource } from '../../story/outline';
import type { FoundTag } from '../../story/scan';
import type { Span } from '../../story/source-lines';

/** What carries tags: a reply with its words, or the line that begins a decision. */
export interface Target {
  readonly kind: 'choice' | 'decision';
  readonly text: string;
  readonly textSpan: Span;
  readonly span: Span;
  readonly tags: readonly FoundTag[];
}

export function reply({ text, textSpan, span, tags }: OptionSource): Target {
  return { kind: 'choice', text, textSpan, span, tags };
}

export function decision({ span, tags }: DecisionSource): Target {
  return { kind: 'decision', text: '', textSpan: { from: span.to, to: span.to }, span, tags };
}
