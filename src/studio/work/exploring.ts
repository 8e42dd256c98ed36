/**
 * Explores a scene in slices, so that between two of them its thread hears that the text has changed. One exploration
 * at a time: a new one ends the one before.
 */
import { draftStory } from '../../story/draft';
import { type ExploreReport, exploring, type Progress } from '../../story/explore/explore';
import { optionsOf } from './handle';
import type { SceneTexts } from './protocol';

export interface ExploreAsk extends SceneTexts {
  readonly ask: 'explore';
  readonly id: number;
  readonly seed: number;
  readonly plays: number;
  readonly seconds: number;
}

export type ExploreRequest = ExploreAsk | { readonly ask: 'cancel' };

export type ExploreAnswer =
  | { readonly id: 0; readonly answer: 'ready' }
  | { readonly id: number; readonly answer: 'progress'; readonly progress: Progress }
  | { readonly id: number; readonly answer: 'explored'; readonly report: ExploreReport }
  /** Not the author's fault: something of ours broke on this text. */
  | { readonly id: number; readonly answer: 'failed'; readonly message: string };

export interface ExplorerWorld {
  readonly post: (answer: ExploreAnswer) => void;
  /** Seconds from any beginning. */
  readonly clock: () => number;
  /** Goes on after messages that wait have been heard. */
  readonly later: (work: () => void) => void;
}

/** Seconds at a stretch. */
const SLICE = 0.1;

export function createExplorer({ post, clock, later }: ExplorerWorld): (request: ExploreRequest) => void {
  /** Counts requests, so that the slices of an earlier one end. */
  let turn = 0;
  const run = (ask: ExploreAsk, mine: number): void => {
    const { seed, plays, seconds } = ask;
    const drafted = draftStory(ask.texts[ask.main] ?? '', optionsOf(ask));
    const steps = exploring(drafted, { seed, plays, seconds, clock });
    const slice = guarded(ask.id, () => {
      if (mine !== turn) return;
      const until = clock() + SLICE;
      for (;;) {
        const { done, value } = steps.next();
        if (done) return post({ id: ask.id, answer: 'explored', report: value });
        if (clock() < until) continue;
        post({ id: ask.id, answer: 'progress', progress: value });
        return later(slice);
      }
    });
    slice();
  };
  const guarded = (id: number, work: () => void) => () => {
    try {
      work();
    } catch (cause) {
      post({ id, answer: 'failed', message: cause instanceof Error ? cause.message : String(cause) });
    }
  };
  return (request) => {
    turn += 1;
    const mine = turn;
    if (request.ask === 'explore') guarded(request.id, () => run(request, mine))();
  };
}
