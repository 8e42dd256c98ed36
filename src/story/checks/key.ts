/** The key, proven by walking every path: one best a decision, one best path a world, endings and facts within reach. */
import type { Decision, StoryMeta } from '../../core/model';
import { sum } from '../../core/score';
import type { Problem } from '../../vocabulary/problems';
import type { Piece } from '../scan';
import { rivals, type Walk } from '../walk';

const WORLD_NAMES = ['base', 'twin', 'second twin'] as const;

export function checkKey(walks: readonly Walk[], meta: StoryMeta, pieces: readonly Piece[], file: string): Problem[] {
  const problems: Problem[] = [];
  const error = (line: number, rule: string, what: string, mend: string) =>
    problems.push({ severity: 'error', file, line, rule, what, mend });
  const advice = (line: number, rule: string, what: string, mend: string) =>
    problems.push({ severity: 'advice', file, line, rule, what, mend });
  const seen = new Set<string>();
  walks.forEach((walk, world) => {
    for (const t of walk.trouble) {
      error(
        0,
        'flow',
        `After ${pathText(t.path)} (${WORLD_NAMES[world]}): ${t.message}`,
        'Give every path a line, a choice or an end.',
      );
    }
    if (!walk.complete) {
      advice(
        0,
        'bounds',
        'The story has too many paths to walk them all.',
        'Bounds and the random player are then estimates; fewer loops make them exact.',
      );
    }
    for (const decision of walk.decisions.values()) {
      if (seen.has(decision.id)) continue;
      seen.add(decision.id);
      checkDecision(decision, lineOf(pieces, decision.id), error);
      checkAnswers(decision, walk, lineOf(pieces, decision.id), advice);
    }
    for (const rival of rivals(walk.leaves).slice(0, 3)) {
      error(
        0,
        'rival-path',
        `The path ${pathText(rival.path)} reaches the totals of the marked-best path (${WORLD_NAMES[world]}).`,
        'Another path must cost something on one of the two bars.',
      );
    }
    for (const leaf of walk.leaves) {
      if (leaf.ending) continue;
      error(
        0,
        'flow',
        `The path ${pathText(leaf.path)} ends without "# end: …" (${WORLD_NAMES[world]}).`,
        'Put the ending on the last line of the path.',
      );
      break;
    }
  });
  const leaves = walks.flatMap((w) => w.leaves);
  for (const ending of meta.endings) {
    if (leaves.some((l) => l.ending === ending.id)) continue;
    error(
      lineOf(pieces, ending.id, 'ending'),
      'unreached',
      `The ending "${ending.id}" is never reached.`,
      'Change the conditions before it, or remove it.',
    );
  }
  for (const hidden of meta.hidden) {
    const telling = leaves.filter((l) => l.told.includes(hidden.id));
    if (telling.length === 0) {
      error(
        lineOf(pieces, hidden.id, 'hidden'),
        'unreached',
        `Nobody ever hears "${hidden.id}".`,
        'Lower its bounds, or tell it where the meters allow it.',
      );
    } else if (telling.every((l) => l.firstTimeRight.right === l.firstTimeRight.of)) {
      advice(
        lineOf(pieces, hidden.id, 'hidden'),
        'only-perfect',
        `"${hidden.id}" is told only to players without a single miss.`,
        'Let one sound choice on the way still reach it.',
      );
    }
  }
  return problems;
}

type Say = (line: number, rule: string, what: string, mend: string) => void;

function checkDecision(decision: Decision, line: number, error: Say): void {
  const scored = decision.options.some((o) => o.why !== '');
  if (!scored) return;
  const best = decision.options.filter((o) => o.best);
  const name = `Decision "${decision.id}"`;
  if (decision.options.length < 2) error(line, 'options', `${name} has one option.`, 'Offer three or four.');
  if (best.length !== 1 && !(decision.differ && best.length === 2)) {
    error(
      line,
      'one-best',
      `${name} has ${best.length} best options.`,
      'Mark exactly one with "# best" (two where "# differ" stands).',
    );
  }
  const top = Math.max(...best.map(sum));
  for (const option of decision.options) {
    if (option.best || sum(option) < top) continue;
    error(
      line,
      'best-sum',
      `In "${decision.id}" the option "${option.label}" has as much security plus service (${sum(option)}) as the best (${top}).`,
      'The best has the greatest sum.',
    );
  }
}

/** Every reply gets its own answer: a consequence that two share teaches nothing about either. */
function checkAnswers(decision: Decision, walk: Walk, line: number, advice: Say): void {
  const seen = new Map<string, string>();
  for (const { label } of decision.options) {
    const answer = [...(walk.answers.get(`${decision.id}/${label}`) ?? [])].sort().join(' | ');
    const other = seen.get(answer);
    if (answer === '')
      advice(line, 'answer', `In "${decision.id}" nothing is said after "${label}".`, 'Give it a line of its own.');
    else if (other)
      advice(
        line,
        'answer',
        `In "${decision.id}" the replies "${other}" and "${label}" get the same answer.`,
        'Give each its own consequence.',
      );
    seen.set(answer, label);
  }
}

function lineOf(pieces: readonly Piece[], id: string, tag = 'decision'): number {
  const tags = pieces.flatMap((p) => p.tags);
  return tags.find((t) => t.name.toLowerCase() === tag && t.value.split('=')[0]?.trim() === id)?.line ?? 0;
}

function pathText(path: readonly { readonly label: string }[]): string {
  return path.map((p) => p.label).join(', ') || '(no choice)';
}
