/** The machine-readable result of a play; docs/cli.md is its contract. */
import type { Debrief } from '../core/debrief';
import type { Fact } from '../core/facts';
import type { Artifact } from '../story/artifact';

export function playJson(artifact: Artifact, seed: number, variant: string, facts: readonly Fact[], result: Debrief) {
  return {
    story: artifact.meta.slug,
    title: artifact.meta.title,
    hash: artifact.textHash,
    key: artifact.keyHash,
    rules: facts[0]?.fact === 'PlayStarted' ? facts[0].rules : 0,
    seed,
    variant,
    choices: result.decisions.map((d) => ({
      decision: d.decision.id,
      ...(d.decision.twinOf ? { twinOf: d.decision.twinOf } : {}),
      id: d.chosen.option.label,
      text: d.chosen.option.text,
      best: d.chosen.option.best,
      verdict: d.chosen.verdict,
      score: d.chosen.score,
      security: d.chosen.option.security,
      service: d.chosen.option.service,
      tone: { asked: d.tone.asked, used: d.tone.used, fit: d.tone.fit },
      meters: d.moved.map(({ who, meter, from, to }) => ({ who, meter, from, to })),
      shows: d.chosen.option.shows,
      heard: d.chosen.option.heard,
      why: d.chosen.option.why,
      ...(d.chosen.option.rightIf ? { rightIf: d.chosen.option.rightIf } : {}),
      offered: d.decision.options.map((o) => o.label),
    })),
    outcomes: result.outcomes,
    random: result.random,
    hands: result.hands,
    firstTimeRight: result.firstTimeRight,
    ending: result.ending?.id ?? null,
    people: result.people.map((p) => ({ id: p.id, corner: p.corner, scarred: p.scarred, ...p.points.at(-1) })),
    told: result.told.map((t) => t.hidden.id),
    nearMisses: result.nearMisses.map((n) => ({ hidden: n.hidden.id, missing: n.missing, bounds: n.bounds })),
    competencies: result.competencies.map(({ competency, score }) => ({ competency, score })),
    promises: result.promises,
  };
}
