import type { Ratings as Rated } from '../../records/rating/agreement';
import { disputedWords, ratingLines } from '../../records/rating/words';
import type { ListedDecision } from '../../story/listed';
import type { Studio } from '../model';
import { READERS as W } from '../words/people';
import { GoTo } from './GoTo';

interface RatingsProps {
  readonly studio: Studio;
  readonly ratings: Rated;
  readonly decisions: readonly ListedDecision[];
}

/** What filled sheets show: agreement with each other and with the key, and what the wording gives away. */
export function Ratings({ studio, ratings, decisions }: RatingsProps) {
  if (ratings.readers.length === 0) return null;
  return (
    <section>
      <h3>{W.results}</h3>
      {ratingLines(ratings).map(({ title, lines }) => (
        <div key={title}>
          <h4>{title}</h4>
          <ul class="people-lines">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      ))}
      {ratings.disputed.length > 0 && (
        <>
          <h4>{W.disputed}</h4>
          <ul class="people-findings">
            {ratings.disputed.map((d) => (
              <li key={d.decision}>
                <GoTo studio={studio} decisions={decisions} decision={d.decision} />
                <p>{disputedWords(d)}</p>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
