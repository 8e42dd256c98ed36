/** Figures of a report as the strip, the view and the map show them. */
import type { BotFigures, ExploreReport } from '../../story/explore/report';
import { BOT_ORDER, BOTS_WORDS } from '../words/bots';

/** One way through a variant, so its bars are hatched. */
export function isSteady(bot: BotFigures['bot']): boolean {
  return bot !== 'random' && bot !== 'mostly-best';
}

export function inOrder({ bots }: Pick<ExploreReport, 'bots'>): BotFigures[] {
  return BOT_ORDER.flatMap((name) => bots.filter((b) => b.bot === name));
}

export function randomMean({ bots }: Pick<ExploreReport, 'bots'>): number | undefined {
  return bots.find((b) => b.bot === 'random')?.scores?.handInHand.mean;
}

/** Title of the ending that most of a bot's plays come to. */
export function commonEnding({ endings }: Pick<BotFigures, 'endings'>, report: Pick<ExploreReport, 'endings'>): string {
  const [id] = Object.entries(endings).reduce((most, each) => (each[1] > most[1] ? each : most), ['', 0]);
  return titleOf(id, report);
}

export function titleOf(ending: string, { endings }: Pick<ExploreReport, 'endings'>): string {
  return (ending && endings.find((e) => e.id === ending)?.title) || ending || BOTS_WORDS.noEnding;
}
