import './view.css';
import { useContext } from 'preact/hooks';
import type { ExploreReport } from '../../story/explore/report';
import { Button } from '../../ui/Button';
import type { Studio } from '../model';
import { BOT_ABOUT, BOT_NAMES, BOTS_VIEW, BOTS_WORDS, percent } from '../words/bots';
import { BotTable } from './BotTable';
import { inOrder, isSteady, randomMean, titleOf } from './figures';
import { Histogram } from './Histogram';
import { NeverReached } from './NeverReached';
import { botsLine, botsTrouble } from './state';
import { Decisions, Lengths, Meters, Variants, Ways } from './tables';
import { Explored, useBots } from './useBots';

/** Everything that ten thousand plays say of a scene. */
export function BotsView({ studio }: { readonly studio: Studio }) {
  const exploring = useContext(Explored);
  const state = useBots((s) => s);
  const { report, running, stale } = state;
  const trouble = botsTrouble(state);
  return (
    <div class={stale ? 'bots-view stale' : 'bots-view'} data-pane="bots-view">
      <header>
        <h2>{BOTS_WORDS.title}</h2>
        <p>{botsLine(state)}</p>
        {report && !report.exact && !running && !trouble && (
          <Button icon="clock" onClick={() => exploring?.more()}>
            {BOTS_VIEW.more}
          </Button>
        )}
      </header>
      {trouble && <p class="bots-note">{trouble}</p>}
      {!report && !trouble && !running && <p class="bots-note">{BOTS_WORDS.waiting}</p>}
      {report && <Results studio={studio} report={report} />}
    </div>
  );
}

function Results({ studio, report }: { readonly studio: Studio; readonly report: ExploreReport }) {
  const { exact, plays, endedBy, trouble } = report;
  return (
    <>
      <p>
        {exact ? BOTS_VIEW.lead.exact(plays) : BOTS_VIEW.lead.sampled(plays)} {BOTS_VIEW.ended[endedBy]}
      </p>
      {trouble.length > 0 && (
        <section>
          <h3>{BOTS_VIEW.trouble}</h3>
          <ul>
            {trouble.map(({ message }) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
        </section>
      )}
      <Scores report={report} />
      <NeverReached studio={studio} report={report} />
      <div class="columns">
        <Decisions report={report} />
        <Ways studio={studio} report={report} />
        <Variants report={report} />
        <Meters report={report} />
        <Lengths report={report} />
      </div>
    </>
  );
}

function Scores({ report }: { readonly report: ExploreReport }) {
  const random = randomMean(report);
  if (random === undefined) return <p class="bots-note">{BOTS_WORDS.plain}</p>;
  return (
    <section>
      <h3>
        {BOTS_VIEW.scores} <small>{BOTS_WORDS.measure}</small>
      </h3>
      <ul class="plots">
        {inOrder(report).map(({ bot, scores, endings }) =>
          scores ? (
            <li key={bot}>
              <h4>
                {BOT_NAMES[bot]} <b>{Math.round(scores.handInHand.mean)}</b>
              </h4>
              <p>{BOT_ABOUT[bot]}</p>
              <Histogram name={BOT_NAMES[bot]} scores={scores.handInHand} random={random} hatched={isSteady(bot)} />
              <p>
                {Object.entries(endings)
                  .sort((a, b) => b[1] - a[1])
                  .map(([id, share]) => `${titleOf(id, report)} ${percent(share)}`)
                  .join(', ')}
              </p>
            </li>
          ) : null,
        )}
      </ul>
      <BotTable report={report} />
    </section>
  );
}
