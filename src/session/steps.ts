/** Where a play stops for the officer: one spoken line at a time, with all that came of it. */
import type { Fact } from '../core/facts';
import type { Line } from '../core/model';
import { hash32 } from '../core/random';

/** Silent lines carry cues and effects only; nobody should have to tap for them. */
function spoken(fact: Fact | undefined): boolean {
  return fact?.fact === 'LineShown' && fact.line.text !== '';
}

/**
 * The end (exclusive) of the next step: up to the line after the next one. A decision or an ending that follows a line
 * belongs to it, so that replies stand beside what they answer.
 */
export function nextStop(facts: readonly Fact[], from: number): number {
  let at = from;
  while (at < facts.length && !spoken(facts[at])) {
    if (facts[at]?.fact === 'DecisionOffered') return at + 1;
    at++;
  }
  at++;
  while (at < facts.length && !spoken(facts[at])) {
    if (facts[at]?.fact === 'DecisionOffered') return at + 1;
    at++;
  }
  return Math.min(at, facts.length);
}

export function atEnd(facts: readonly Fact[], cursor: number): boolean {
  return cursor >= facts.length;
}

/** Identity of a line for "skip what was read": its words, because wording is what was read. */
export function lineKey(line: Line): string {
  return hash32(`${line.speaker ?? ''}|${line.text}`).toString(36);
}
