/** Which decision or ending follows which reply, for each bot: what a map of the story draws its lines from. */
import type { Exploration } from './exploration';
import { endingOf, rounded, weighed } from './figures';
import type { BotFlow, FlowStep } from './report';

/** Empty for plain ink, which has no decisions. */
export function flowsOf(x: Exploration): BotFlow[] {
  return x.plain ? [] : x.bots.map(({ name }, bot) => ({ bot: name, steps: stepsOf(x, bot) }));
}

function stepsOf(x: Exploration, bot: number): FlowStep[] {
  const steps = new Map<string, { readonly step: Omit<FlowStep, 'share'>; share: number }>();
  const add = (step: Omit<FlowStep, 'share'>, weight: number): void => {
    const key = `${step.from} ${step.to ?? ''} ${step.ending ?? ''}`;
    const known = steps.get(key);
    if (known) known.share += weight;
    else steps.set(key, { step, share: weight });
  };
  for (const { play, weight } of weighed(x.played, bot, x.worlds)) {
    let from = '';
    for (const { decision, option } of play.moment.state?.decided ?? []) {
      add({ from, to: decision.id }, weight);
      from = `${decision.id}/${option.label}`;
    }
    add({ from, ending: endingOf(play) }, weight);
  }
  return [...steps.values()].map(({ step, share }) => ({ ...step, share: rounded(share, 4) }));
}
