/** Which decision or ending follows which reply, for each bot and variant: what a map of the story draws its lines from. */
import { variantOf } from './bounds';
import type { Exploration } from './exploration';
import { endingOf, rounded, weighed } from './figures';
import type { BotFlow, FlowStep } from './report';

/** Empty for plain ink, which has no decisions. */
export function flowsOf(x: Exploration): BotFlow[] {
  if (x.plain) return [];
  return Array.from({ length: x.worlds }, (_, world) => world).flatMap((world) =>
    x.bots.map(({ name }, bot) => ({ bot: name, variant: variantOf(world), steps: stepsOf(x, bot, world) })),
  );
}

function stepsOf(x: Exploration, bot: number, world: number): FlowStep[] {
  const own = x.played.filter(({ path }) => path.world === world);
  const steps = new Map<string, { readonly step: Omit<FlowStep, 'share'>; share: number }>();
  const add = (step: Omit<FlowStep, 'share'>, weight: number): void => {
    const key = `${step.from} ${step.to ?? ''} ${step.ending ?? ''}`;
    const known = steps.get(key);
    if (known) known.share += weight;
    else steps.set(key, { step, share: weight });
  };
  for (const { play, weight } of weighed(own, bot, x.worlds)) {
    let from = '';
    for (const { decision, option } of play.moment.state?.decided ?? []) {
      add({ from, to: decision.id }, weight);
      from = `${decision.id}/${option.label}`;
    }
    add({ from, ending: endingOf(play) }, weight);
  }
  return [...steps.values()].map(({ step, share }) => ({ ...step, share: rounded(share, 4) }));
}
