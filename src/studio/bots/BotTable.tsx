import type { ExploreReport } from '../../story/explore/report';
import { BOT_NAMES, BOTS_WORDS } from '../words/bots';
import { commonEnding, inOrder } from './figures';

/** The bots as figures. @param hidden for listeners only, where the pictures say the same. */
export function BotTable({ report, hidden = false }: { readonly report: ExploreReport; readonly hidden?: boolean }) {
  return (
    <table class={hidden ? 'sr' : 'bots-table'}>
      <caption class="sr">{BOTS_WORDS.table}</caption>
      <thead>
        <tr>
          <th scope="col">{BOTS_WORDS.bot}</th>
          <th scope="col">{BOTS_WORDS.mean}</th>
          <th scope="col">{BOTS_WORDS.least}</th>
          <th scope="col">{BOTS_WORDS.most}</th>
          <th scope="col">{BOTS_WORDS.right}</th>
          <th scope="col">{BOTS_WORDS.ending}</th>
        </tr>
      </thead>
      <tbody>
        {inOrder(report).map((figures) => {
          const { bot, scores } = figures;
          if (!scores) return null;
          const { handInHand, firstTimeRight } = scores;
          return (
            <tr key={bot}>
              <th scope="row">{BOT_NAMES[bot]}</th>
              <td>{Math.round(handInHand.mean)}</td>
              <td>{Math.round(handInHand.min)}</td>
              <td>{Math.round(handInHand.max)}</td>
              <td>{BOTS_WORDS.rightOf(firstTimeRight.right, firstTimeRight.of)}</td>
              <td>{commonEnding(figures, report)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
