import './opening.css';
import type { ClassDebrief, ClassDecision } from '../../../classroom/debrief';
import { typeset } from '../../debrief/words/typeset';
import { Icon } from '../../Icon';
import { OptionShape } from '../OptionShape';
import { WALL } from '../words/wall';
import { mostVotes } from './replies';
import { SplitBar } from './SplitBar';
import { textsOf, useFit } from './useFit';

interface DebriefOpeningProps {
  readonly title: string;
  /** Decisions that were settled. */
  readonly of: number;
  readonly debrief: ClassDebrief | undefined;
}

/** The way that was taken, decision by decision; what each was worth comes on the pages that follow. */
export function DebriefOpening({ title, of, debrief }: DebriefOpeningProps) {
  const list = useFit<HTMLOListElement>(textsOf(debrief?.decisions ?? []));
  return (
    <section class="wall-opening" aria-labelledby="wall-debrief">
      <header>
        <p class="opening-kicker">{typeset(title)}</p>
        <h1 id="wall-debrief">{WALL.debrief.title}</h1>
      </header>
      {of === 0 && <p class="opening-none">{WALL.debrief.none}</p>}
      <ol class="opening-way" ref={list}>
        {debrief?.decisions.map((decision) => (
          <Taken key={decision.turn} decision={decision} />
        ))}
      </ol>
      <footer>
        <p>
          <b>{figures(of, debrief).join(' · ')}</b>
        </p>
        {debrief?.participation && (
          <p>{WALL.debrief.participation(debrief.participation.answered, debrief.participation.of)}</p>
        )}
        {debrief?.moved && (
          <p class="opening-moved">
            <Icon name="users-three-fill" />
            {WALL.debrief.moved(debrief.moved.first, debrief.moved.last, debrief.moved.votes)}
          </p>
        )}
      </footer>
    </section>
  );
}

function figures(of: number, debrief: ClassDebrief | undefined): string[] {
  if (of === 0) return [];
  const { decisions, room, minutes } = WALL.debrief;
  return [
    decisions(of),
    ...(debrief ? [minutes(debrief.minutes)] : []),
    ...(debrief && debrief.room > 0 ? [room(debrief.room)] : []),
  ];
}

function Taken({ decision: { title, replies } }: { readonly decision: ClassDecision }) {
  const taken = replies.find((reply) => reply.taken);
  const of = mostVotes(replies);
  if (!taken) return null;
  return (
    <li>
      <OptionShape letter={taken.letter} />
      <div>
        <h2>{typeset(title)}</h2>
        <p class="option-text">{typeset(taken.text)}</p>
      </div>
      <div class="opening-votes">
        {of > 0 && <SplitBar letter={taken.letter} count={taken.last ?? 0} of={of} />}
        <p>{of > 0 ? WALL.vote.outOf(taken.last ?? 0, of) : WALL.debrief.noVote}</p>
      </div>
    </li>
  );
}
