/** Where a key leads on the map. */
import { decisionOf, type MapGraph } from './graph';
import type { Box } from './layout';

export type Step = 'left' | 'right' | 'up' | 'down';

export const STEPS: Readonly<Record<string, Step>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** Right and left go along the story where it says how it goes on, else to the nearest thing that way. */
export function stepFrom(at: string, step: Step, graph: MapGraph, boxes: readonly Box[]): string {
  const here = boxes.find((b) => b.id === at);
  if (!here) return boxes[0]?.id ?? at;
  const along = here.kind === 'panel' ? undefined : alongStory(at, step, graph);
  if (along && boxes.some((b) => b.id === along)) return along;
  return nearest(here, step, boxes)?.id ?? at;
}

function alongStory(at: string, step: Step, { decisions, edges }: MapGraph): string | undefined {
  const decision = decisions.find((d) => d.id === at);
  const most = (own: (edge: MapGraph['edges'][number]) => boolean) =>
    edges
      .filter(own)
      .reduce<MapGraph['edges'][number] | undefined>((a, b) => (a && a.share >= b.share ? a : b), undefined);
  if (step === 'right') {
    if (!decision) return most((e) => e.from === at)?.to;
    return decision.replies.reduce((a, b) => (a && a.share >= b.share ? a : b), decision.replies[0])?.id;
  }
  if (step !== 'left') return undefined;
  const from = most((e) => e.to === at && e.from !== '')?.from;
  return from ?? (decision || at.startsWith('end:') ? undefined : decisionOf(at));
}

function nearest(here: Box, step: Step, boxes: readonly Box[]): Box | undefined {
  const flat = step === 'left' || step === 'right';
  const sign = step === 'left' || step === 'up' ? -1 : 1;
  const far = (b: Box): number => {
    const dx = b.x + b.width / 2 - (here.x + here.width / 2);
    const dy = b.y + b.height / 2 - (here.y + here.height / 2);
    const ahead = sign * (flat ? dx : dy);
    // Up and down stay in their column.
    const beside = !flat && Math.abs(dx) >= (b.width + here.width) / 2;
    return ahead <= 1 || beside ? Number.POSITIVE_INFINITY : ahead + 3 * Math.abs(flat ? dy : dx);
  };
  const best = boxes.reduce<Box | undefined>((a, b) => (a && far(a) <= far(b) ? a : b), undefined);
  return best && Number.isFinite(far(best)) ? best : undefined;
}

/** The next thing after `at` that nobody came to, round and round. */
export function nextNever(at: string, { decisions, endings }: MapGraph): string | undefined {
  const all = [
    ...decisions.flatMap((d) => [{ id: d.id, never: false }, ...d.replies.map(({ id, never }) => ({ id, never }))]),
    ...endings.map(({ id, reached }) => ({ id: `end:${id}`, never: !reached })),
  ];
  const from = all.findIndex((n) => n.id === at) + 1;
  return [...all.slice(from), ...all.slice(0, from)].find((n) => n.never)?.id;
}
