/** Decisions with their replies as an officer who has not read the situation sees them: wording, tone and worth. */
import type { Decision, Option } from '../../core/model';
import { namesOf } from '../../vocabulary/globals';
import { isDecisionTag, readDecision, readOption } from '../../vocabulary/read';
import { type DecisionSource, type OptionSource, tagOf } from '../outline';
import type { Draft } from './rule';
import { plainText, sentencesOf, spokenPart, wordsOf } from './wording';

export interface Reply {
  readonly source: OptionSource;
  readonly option: Option;
  /** What is on the screen. */
  readonly text: string;
  /** What is said aloud; the whole text where nothing is. */
  readonly said: string;
  /** Whether anything is said aloud. */
  readonly spoken: boolean;
  readonly words: readonly string[];
  readonly sentences: number;
}

/** A decision as written, read with the words of the language. */
export interface Judged {
  readonly source: DecisionSource;
  readonly decision: Decision;
  readonly replies: readonly Reply[];
  /** Not a twin: what an officer meets who plays the base facts. */
  readonly base: boolean;
}

const known = new WeakMap<Draft, readonly Judged[]>();

/** Every decision, finished or not; none of a plain story. */
export function judged(draft: Draft): readonly Judged[] {
  const before = known.get(draft);
  if (before) return before;
  const found = draft.plain ? [] : draft.outline.decisions.map((source) => judge(source, draft));
  known.set(draft, found);
  return found;
}

/** Decisions with a key: a best reply and another one. Other rules speak of the unfinished ones. */
export function keyed(draft: Draft): readonly Judged[] {
  return judged(draft).filter(
    ({ replies }) => replies.some((r) => r.option.best) && replies.some((r) => !r.option.best),
  );
}

const quiet = () => {};

function judge(source: DecisionSource, { meta }: Draft): Judged {
  const names = namesOf({ ...meta });
  const offered = source.options.map((o) => ({
    option: readOption(o.label ?? '', o.text, o.tags, names, quiet),
    hasVerdict: tagOf(o.tags, 'verdict') !== undefined,
  }));
  const decision = readDecision(source.tags.filter(isDecisionTag), offered, source.id, names, quiet);
  const replies = decision.options.map((option, i) => reply(source.options[i] as OptionSource, option));
  return { source, decision, replies, base: source.twinOf === undefined };
}

function reply(source: OptionSource, option: Option): Reply {
  const text = plainText(source.text);
  const quoted = spokenPart(text);
  return {
    source,
    option,
    text,
    said: quoted || text,
    spoken: quoted !== '',
    words: wordsOf(text),
    sentences: sentencesOf(text),
  };
}
