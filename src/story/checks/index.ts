/** Runs the rules of the checker. The list is the checker: what is not here is not checked. */
import { FAMILIES, type Problem } from '../../vocabulary/problems';
import { withoutExplained } from './explained';
import type { Draft, Finding, Played, Rule } from './rule';
import { RULES } from './rules';
import { idle, setAside, setAsideRule } from './set-aside';

const SET_ASIDE = setAsideRule(RULES);

/** Every rule that may speak, in the order in which people read of them. */
export const ALL_RULES: readonly Rule[] = [...RULES, SET_ASIDE].toSorted(
  (a, b) => FAMILIES.indexOf(a.family) - FAMILIES.indexOf(b.family) || (a.id < b.id ? -1 : 1),
);

const EXPLAINING: ReadonlySet<string> = new Set(RULES.filter((r) => r.explains).map((r) => r.id));

export function hasError(problems: readonly Problem[]): boolean {
  return problems.some((p) => p.severity === 'error' && p.setAside === undefined);
}

export function runTextRules(draft: Draft): Problem[] {
  const found = RULES.flatMap((rule) => (rule.on === 'text' ? told(rule, rule.check(draft)) : []));
  const misnamed = told(SET_ASIDE, SET_ASIDE.check(draft));
  return setAside([...withoutExplained(found, EXPLAINING, draft.scan.lines), ...misnamed], draft.meta);
}

/** @param earlier what the rules of the text found: together they tell which set-asides have outlived their finding. */
export function runPlayRules(played: Played, earlier: readonly Problem[]): Problem[] {
  const found = RULES.flatMap((rule) =>
    rule.on === 'play' && (rule.anyInk || !played.plain) ? told(rule, rule.check(played)) : [],
  );
  const problems = setAside(found, played.meta);
  return [...problems, ...told(SET_ASIDE, idle(played, RULES, [...earlier, ...problems]))];
}

function told({ id, family, severity, why }: Rule, findings: readonly Finding[]): Problem[] {
  return findings.map((finding) => ({ severity, ...finding, family, rule: id, why }));
}

/** By file and line, families in their order; what concerns a whole file comes last, because a line often explains it. */
export function inOrder(problems: readonly Problem[]): Problem[] {
  const line = (p: Problem) => p.line || Number.MAX_SAFE_INTEGER;
  const family = (p: Problem) => FAMILIES.indexOf(p.family);
  return problems.toSorted(
    (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || line(a) - line(b) || family(a) - family(b),
  );
}
