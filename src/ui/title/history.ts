/** What a profile has done with one story, in the words of its card. Pure. */
import type { FinishedSummary, SavedPlay } from '../../session/ports';
import type { IconName } from '../Icon';
import { COMMON } from '../words/common';
import { STATE } from '../words/title';

export interface PostHistory {
  /** The attempt that counts, for the key the story has now. */
  readonly first: FinishedSummary | undefined;
  readonly practised: readonly FinishedSummary[];
  /** First attempts under keys the story no longer has; they stay readable. */
  readonly earlier: readonly FinishedSummary[];
  readonly paused: SavedPlay | undefined;
}

export interface PostState {
  readonly icon: IconName;
  readonly headline: string;
  readonly detail: string;
  readonly action: string;
}

export function historyOf(
  story: { readonly slug: string; readonly keyHash: string },
  finished: readonly FinishedSummary[],
  running: readonly SavedPlay[],
): PostHistory {
  const mine = finished.filter((play) => play.story === story.slug).sort((a, b) => a.finishedAt - b.finishedAt);
  const counted = mine.filter((play) => play.mode === 'first');
  return {
    first: counted.find((play) => play.keyHash === story.keyHash),
    earlier: counted.filter((play) => play.keyHash !== story.keyHash),
    practised: mine.filter((play) => play.mode === 'practice'),
    paused: running.find((save) => save.story === story.slug),
  };
}

/** @param unscored plain ink: no attempt counts, and nothing is right or wrong. */
export function postState(history: PostHistory, decisions: number, unscored = false): PostState {
  const { first, practised, paused } = history;
  if (unscored) return plainState(history);
  if (paused) {
    const made = paused.choices.length;
    const left = Math.max(0, decisions - made);
    return {
      icon: 'pause-circle-fill',
      headline: COMMON.pausedAt(made + 1),
      detail: STATE.saved(paused.mode === 'practice', left),
      action: COMMON.carryOn,
    };
  }
  if (first) {
    const best = bestOf(practised);
    const again = practised.length === 0 ? STATE.notPractised : STATE.practised(practised.length);
    return {
      icon: 'lock-fill',
      headline: STATE.first(first.result.right, first.result.of),
      detail: best ? STATE.best(again, best.right, best.of) : again,
      action: STATE.again,
    };
  }
  return {
    icon: 'flag-banner-fill',
    headline: STATE.waiting,
    detail: STATE.counted(decisions),
    action: STATE.take,
  };
}

function plainState({ practised, paused }: PostHistory): PostState {
  const played = practised.length > 0;
  return {
    icon: paused ? 'pause-circle-fill' : 'chats-circle-fill',
    headline: paused ? STATE.paused : COMMON.notScored,
    detail: played ? STATE.played(practised.length) : STATE.notPlayed,
    action: paused ? COMMON.carryOn : played ? STATE.playAgain : STATE.take,
  };
}

function bestOf(plays: readonly FinishedSummary[]): FinishedSummary['result'] | undefined {
  const share = ({ result }: FinishedSummary) => result.right / Math.max(1, result.of);
  return plays.reduce<FinishedSummary | undefined>(
    (best, play) => (best && share(best) >= share(play) ? best : play),
    undefined,
  )?.result;
}

/** The one post a screen puts forward: what was paused last, else what waits first, else the first of all. */
export function featured(
  posts: readonly { readonly slug: string; readonly history: PostHistory; readonly unscored?: true }[],
): string | undefined {
  const paused = posts
    .flatMap(({ slug, history }) => (history.paused ? [{ slug, at: history.paused.updatedAt }] : []))
    .sort((a, b) => b.at - a.at)[0];
  return (paused ?? posts.find(({ history, unscored }) => !history.first && !unscored) ?? posts[0])?.slug;
}
