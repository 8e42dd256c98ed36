/** Names that decisions and replies had before: `# was: old-name`, the newest first. */
import type { Decision } from '../core/model';
import type { Step } from './artifact';

interface Named {
  readonly was?: readonly string[];
}

/** The name that something began with; what a first attempt is locked to knows it by this one. */
export function firstName(name: string, { was }: Named): string {
  return was?.at(-1) ?? name;
}

/**
 * The label by which a decision offers today what a step of an earlier day took; undefined where it does not. A name of
 * today goes before the same name of an earlier day.
 */
export function labelToday(decision: Decision | undefined, step: Step): string | undefined {
  if (!decision || !(decision.id === step.decision || decision.was?.includes(step.decision))) return undefined;
  const { options } = decision;
  const today = options.find((o) => o.label === step.label) ?? options.find((o) => o.was?.includes(step.label));
  return today?.label;
}
