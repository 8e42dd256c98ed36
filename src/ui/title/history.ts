/** What a profile has done with one story, in the words of its card. Pure. */
import type { FinishedSummary, SavedPlay } from '../../session/ports';
import { countWord } from '../counts';
import type { IconName } from '../Icon';

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
      headline: `Paused at decision ${made + 1}`,
      detail: `${paused.mode === 'practice' ? 'Practice, saved' : 'Saved'}. ${left > 0 ? `${capital(countWord(left))} to go` : 'Almost there'}`,
      action: 'Carry on',
    };
  }
  if (first) {
    const best = bestOf(practised);
    const again = practised.length === 0 ? 'Not practised yet' : `Practised ${times(practised.length)} since`;
    return {
      icon: 'lock-fill',
      headline: `First attempt: ${first.result.right} of ${first.result.of} right`,
      detail: best ? `${again}, best ${best.right} of ${best.of}` : again,
      action: 'Practice again',
    };
  }
  return {
    icon: 'flag-banner-fill',
    headline: 'First attempt waiting',
    detail: `${capital(countWord(decisions))} ${decisions === 1 ? 'decision' : 'decisions'}, counted once`,
    action: 'Take this post',
  };
}

function plainState({ practised, paused }: PostHistory): PostState {
  const played = practised.length > 0;
  return {
    icon: paused ? 'pause-circle-fill' : 'chats-circle-fill',
    headline: paused ? 'Paused' : 'Not scored',
    detail: played ? `Plain Ink, played ${times(practised.length)}` : 'Plain Ink, not played yet',
    action: paused ? 'Carry on' : played ? 'Play again' : 'Take this post',
  };
}

function bestOf(plays: readonly FinishedSummary[]): FinishedSummary['result'] | undefined {
  const share = ({ result }: FinishedSummary) => result.right / Math.max(1, result.of);
  return plays.reduce<FinishedSummary | undefined>(
    (best, play) => (best && share(best) >= share(play) ? best : play),
    undefined,
  )?.result;
}

function times(count: number): string {
  if (count === 1) return 'once';
  return count === 2 ? 'twice' : `${countWord(count)} times`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
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
