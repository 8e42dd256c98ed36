/** What an option of the text is worth, read from its tags: for lists that show it beside the words. */
import type { Tone, Verdict } from '../core/model';
import { TONES, VERDICTS } from '../core/model';
import { choiceScore, verdictOf } from '../core/score';
import { type DecisionSource, type OptionSource, tagOf } from '../story/outline';

export interface Worth {
  readonly security: number;
  readonly service: number;
  readonly sum: number;
  readonly best: boolean;
  readonly tone?: Tone;
  readonly verdict: Verdict;
}

function steps(option: OptionSource, name: string): number {
  const n = Number(tagOf(option.tags, name)?.value ?? 0);
  return Number.isFinite(n) ? n : 0;
}

/** Lenient: what cannot be read counts as nothing, because the list of problems says so already. */
export function worthOf(option: OptionSource, decision: DecisionSource): Worth {
  const security = steps(option, 'security');
  const service = steps(option, 'service');
  const best = tagOf(option.tags, 'best') !== undefined;
  const tone = TONES.find((t) => t === tagOf(option.tags, 'tone')?.value.trim().toLowerCase());
  const said = VERDICTS.find((v) => v === tagOf(option.tags, 'verdict')?.value.trim().toLowerCase());
  return { security, service, sum: security + service, best, tone, verdict: best ? 'best' : (said ?? verdict()) };

  function verdict(): Verdict {
    const others = decision.options.map((o) => ({ security: steps(o, 'security'), service: steps(o, 'service') }));
    return verdictOf(choiceScore({ security, service }, others), false);
  }
}

/** `+2`, `0`, `−1`: with a sign and a real minus. */
export function signed(n: number): string {
  return n > 0 ? `+${n}` : n < 0 ? `−${-n}` : '0';
}
