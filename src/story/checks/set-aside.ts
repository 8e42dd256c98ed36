/** `# set-aside: rule = reason`: an author weighed a piece of advice and keeps the text. Counted and shown, never hidden. */
import type { StoryMeta } from '../../core/model';
import { didYouMean } from '../../vocabulary/nearest';
import type { Problem } from '../../vocabulary/problems';
import type { FoundTag } from '../scan';
import type { Draft, Finding, Rule } from './rule';

type Meta = Pick<StoryMeta, 'setAside'>;
type SetAside = NonNullable<StoryMeta['setAside']>[number];

/** Errors cannot be set aside: the story would not play. */
export function setAside(problems: readonly Problem[], { setAside: set = [] }: Meta): Problem[] {
  return problems.map((problem) => {
    const by = set.find(
      (s) => s.rule === problem.rule && (s.decision === undefined || s.decision === problem.decision),
    );
    return by && problem.severity === 'advice' ? { ...problem, setAside: by.reason } : problem;
  });
}

/** The rule that minds set-asides themselves; it has to know all the others, so it stands beside their list. */
export function setAsideRule(rules: readonly Rule[]): Rule & { readonly on: 'text' } {
  return {
    id: 'set-aside',
    family: 'language',
    severity: 'advice',
    why: 'A set-aside without its finding hides the next one, which nobody has weighed.',
    on: 'text',
    check: (draft) =>
      (draft.meta.setAside ?? []).flatMap((set): Finding[] => {
        const said = misnamed(set, rules, draft);
        return said ? [{ ...placeOf(set, draft), ...said }] : [];
      }),
  };
}

function misnamed({ rule, decision }: SetAside, rules: readonly Rule[], { outline }: Draft) {
  const known = rules.find((r) => r.id === rule);
  if (!known) {
    const ids = rules.filter((r) => r.severity === 'advice').map((r) => r.id);
    return { what: `There is no rule "${rule}" to set aside.`, mend: didYouMean(rule, ids) };
  }
  if (known.severity === 'error') {
    return { what: `What "${rule}" finds are errors, and errors cannot be set aside.`, mend: 'Mend what it finds.' };
  }
  const decisions = outline.decisions.map((d) => d.id);
  if (decision === undefined || decisions.includes(decision)) return undefined;
  return { what: `There is no decision "${decision}" to set aside for.`, mend: didYouMean(decision, decisions) };
}

/** Set-asides that nothing was found for, once everything has been looked for. */
export function idle(draft: Draft, rules: readonly Rule[], problems: readonly Problem[]): Finding[] {
  return (draft.meta.setAside ?? [])
    .filter((set) => !misnamed(set, rules, draft))
    .filter(({ rule, reason }) => !problems.some((p) => p.rule === rule && p.setAside === reason))
    .map((set) => ({
      ...placeOf(set, draft),
      what: `Nothing is found any more that "${set.rule}${set.decision ? `, ${set.decision}` : ''}" would set aside.`,
      mend: 'Remove the line.',
    }));
}

function placeOf({ rule, decision, reason }: SetAside, { file, scan }: Draft): Pick<Finding, 'file' | 'line'> {
  const tags = scan.pieces.filter((p) => p.kind === 'global').flatMap((p) => p.tags);
  const is = ({ name, value }: FoundTag) =>
    name.toLowerCase() === 'set-aside' && [rule, decision ?? '', reason].every((part) => value.includes(part));
  const found = tags.find(is);
  return { file: found?.file ?? file, line: found?.line ?? 0 };
}
