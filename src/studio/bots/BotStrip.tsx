import './bots.css';
import type { BotFigures, ExploreReport } from '../../story/explore/report';
import { IconButton } from '../../ui/Button';
import type { Studio } from '../model';
import { BOT_NAMES, BOTS_WORDS } from '../words/bots';
import { BotTable } from './BotTable';
import { commonEnding, inOrder, isSteady, randomMean } from './figures';
import { Histogram } from './Histogram';
import { botsLine, botsTrouble } from './state';
import { useBots } from './useBots';

/** Eight bots side by side under the text: who scores what, against somebody who picks at random. */
export function BotStrip({ studio }: { readonly studio: Studio }) {
  const state = useBots((s) => s);
  const { report, running } = state;
  const random = report && randomMean(report);
  const trouble = botsTrouble(state);
  return (
    <section class={state.stale ? 'bot-strip stale' : 'bot-strip'} data-pane="bots" aria-label={BOTS_WORDS.title}>
      <header>
        <h2>{BOTS_WORDS.title}</h2>
        {/* Not a live region: it changes ten times a second. */}
        <span>{[random !== undefined && BOTS_WORDS.measure, botsLine(state)].filter(Boolean).join(' · ')}</span>
        {random !== undefined && <em>{BOTS_WORDS.randomMean(random)}</em>}
        <IconButton name="dice-five" label={BOTS_WORDS.open} onClick={() => studio.show('bots')} />
      </header>
      {trouble && <p class="bots-note">{trouble}</p>}
      {!report && !trouble && !running && <p class="bots-note">{BOTS_WORDS.waiting}</p>}
      {report?.mode === 'ink' && <p class="bots-note">{BOTS_WORDS.plain}</p>}
      {report && random !== undefined && (
        <>
          <ul aria-hidden="true">
            {inOrder(report).map((bot) => (
              <Bot key={bot.bot} figures={bot} random={random} report={report} />
            ))}
          </ul>
          {/* Eight pictures tell a listener less than one table. */}
          <BotTable report={report} hidden />
        </>
      )}
    </section>
  );
}

interface BotProps {
  readonly figures: BotFigures;
  readonly random: number;
  readonly report: ExploreReport;
}

function Bot({ figures, random, report }: BotProps) {
  const { bot, scores } = figures;
  if (!scores) return null;
  const { handInHand } = scores;
  return (
    <li>
      <span class="name">
        {BOT_NAMES[bot]} <b>{Math.round(handInHand.mean)}</b>
      </span>
      <Histogram name={BOT_NAMES[bot]} scores={handInHand} random={random} hatched={isSteady(bot)} />
      <small>
        <span aria-hidden="true">0</span>
        <span class="ending">{commonEnding(figures, report)}</span>
        <span aria-hidden="true">100</span>
      </small>
    </li>
  );
}
