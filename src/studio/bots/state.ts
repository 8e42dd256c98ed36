import type { ExploreState } from '../exploring';
import { BOTS_WORDS } from '../words/bots';

/** Where the bots stand, in one line. */
export function botsLine({ report, stale, running, progress, trouble }: ExploreState): string {
  if (running) {
    return progress
      ? BOTS_WORDS.running(progress.plays, progress.choices.reached, progress.choices.total)
      : BOTS_WORDS.starting;
  }
  if (!report) return '';
  const plays = report.exact ? BOTS_WORDS.walked(report.plays) : BOTS_WORDS.made(report.plays);
  return stale || trouble ? `${plays} · ${BOTS_WORDS.stale}` : plays;
}

/** What keeps them from playing, in a sentence; undefined where nothing does. */
export function botsTrouble({ trouble }: ExploreState): string | undefined {
  if (trouble === 'errors') return BOTS_WORDS.errors;
  if (trouble === 'too-long') return BOTS_WORDS.tooLong;
  return trouble && BOTS_WORDS.broke(trouble.message);
}
