import type { Debrief, DecisionDebrief } from '../../core/debrief';
import { Icon } from '../Icon';
import { inSentence } from '../names';
import { Glyph } from './Glyph';
import { MeterMoves } from './MeterMoves';
import { DECISION } from './words/decision';
import { movedAtOnce, movedLater } from './words/moves';

/** What the reply moved in each person, and what came of it before the next decision. */
export function MovedBlocks({ debrief, d }: { readonly debrief: Debrief; readonly d: DecisionDebrief }) {
  return (
    <div class="block moved">
      {movedAtOnce(debrief, d).map(({ who, moves }) => (
        <div key={who} class="now">
          <h4>
            <Glyph name="moved" />
            {DECISION.moved(inSentence(debrief.meta.cast, who))}
          </h4>
          <MeterMoves moves={moves} />
        </div>
      ))}
      {movedLater(debrief, d).map(({ who, moves }) => (
        <div key={`later-${who}`}>
          <h4>
            <Icon name="hourglass-medium" />
            {DECISION.movedLater(inSentence(debrief.meta.cast, who))}
          </h4>
          <MeterMoves moves={moves} />
        </div>
      ))}
    </div>
  );
}
