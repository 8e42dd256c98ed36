/**
 * What the live region speaks, as a pure function: speaker and line; how meters moved, in words; at a decision its
 * situation and the number of replies. Nothing else, and nothing twice.
 */
import type { Fact, FactOf } from '../core/facts';
import type { Line } from '../core/model';
import type { PlayView } from '../session/view';
import { fresh } from './fresh';
import { callName, METER_WORDS, movesOf, moveWord, speakerName } from './words';
import { SPOKEN } from './words/spoken';

export function announce(view: PlayView, before?: PlayView): string[] {
  if (before && view.step === before.step) return [];
  const facts = fresh(view);
  const moved = facts.filter((fact): fact is FactOf<'MeterChanged'> => fact.fact === 'MeterChanged');
  const moves = movesOf(moved).map(({ who, meter, change }) =>
    SPOKEN.moved(callName(who), METER_WORDS[meter].toLowerCase(), change > 0, moveWord(change)),
  );
  const said = facts.flatMap((fact) => spoken(fact, view));
  const asked = facts.flatMap((fact) => (isOpen(fact, view) ? [decision(fact)] : []));
  return [...said, ...moves, ...asked];
}

/** A resumed play brings decisions that were taken long ago; only the open one is asked. */
function isOpen(fact: Fact, view: PlayView): fact is FactOf<'DecisionOffered'> {
  return fact.fact === 'DecisionOffered' && fact.decision.id === view.state.offer?.decision.id;
}

function spoken(fact: Fact, view: PlayView): string[] {
  if (fact.fact === 'LineShown') return fact.line.text === '' ? [] : [lineWords(fact.line)];
  if (fact.fact !== 'ChoiceMade') return [];
  const taken = view.state.decided.find((one) => one.decision.id === fact.decision);
  return taken ? [SPOKEN.you(taken.option.text)] : [];
}

function lineWords(line: Line): string {
  const name = speakerName(line);
  if (line.read) return SPOKEN.toRead(line.text);
  return name ? SPOKEN.says(name, line.text) : line.text;
}

function decision({ decision: asked }: FactOf<'DecisionOffered'>): string {
  return SPOKEN.replies(sentence(asked.situation ?? asked.title), asked.options.length);
}

/** Ends with a stop, so that speech pauses before the number. */
function sentence(text: string): string {
  return /[.!?…”"']$/.test(text) ? text : `${text}.`;
}
