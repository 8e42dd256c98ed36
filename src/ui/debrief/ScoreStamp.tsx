import type { Verdict } from '../../core/model';
import { VERDICT_WORDS } from '../../core/words';
import { Icon } from '../Icon';
import { Glyph } from './Glyph';
import { OTHERS } from './words/decision';

/** Each verdict has a word, a drawing and an outline of its own; colour only repeats them. */
export function VerdictMark({ verdict }: { readonly verdict: Verdict }) {
  switch (verdict) {
    case 'best':
      return <Icon name="star-fill" />;
    case 'sound':
      return <Icon name="check" />;
    case 'mixed':
      return <Glyph name="mixed" />;
    case 'harmful':
      return <Glyph name="harmful" />;
  }
}

/** The verdict in a word, then the score; a decision in which all replies are equal has no score. */
export function ScoreStamp({ verdict, score }: { readonly verdict: Verdict; readonly score: number | null }) {
  return (
    <span class={`stamp ${verdict}`}>
      <VerdictMark verdict={verdict} />
      {VERDICT_WORDS[verdict]}
      {score !== null && (
        <b>
          <span class="sr">, </span>
          {score}
          <span class="sr"> {OTHERS.of}</span>
        </b>
      )}
    </span>
  );
}
