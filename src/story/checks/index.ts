/** Runs the rules of the checker. The list is the checker: what is not here is not checked. */
import { FAMILIES, type Problem } from '../../vocabulary/problems';
import { withoutExplained } from './explained';
import type { Draft, Finding, Played, Rule, Told } from './rule';
import { RULES } from './rules';
import { setAside } from './set-aside';

const EXPLAINING: ReadonlySet<string> = new Set(RULES.filter((r) => r.explains).map((r) => r.id));

export function hasError(problems: readonly Problem[]): boolean {
  return problems.some((p) => p.severity === 'error' && p.setAside === undefined);
}

export function runTextRules(draft: Draft): Problem[] {
  const found = RULES.flatMap((rule) => (rule.on === 'text' ? told(rule, rule.check(draft)) : []));
  return setAside(withoutExplained(found, EXPLAINING, draft.scan.lines), draft.meta);
}

export function runPlayRules(played: Played): Problem[] {
  const found = RULES.flatMap((rule) => (rule.on === 'play' ? told(rule, rule.check(played)) : []));
  return setAside(found, played.meta);
}

function told({ id, family, severity, why }: Rule, findings: readonly Finding[]): Told[] {
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
