/** Between the session that runs the story and the lesson: what to replay, and what to lay. */
import type { Fact } from '../core/facts';
import type { Lesson, PlayCommand, Stop, Trial, Turn } from './model';
import { runOf } from './phase';

/**
 * What to do with a fresh session of `lesson.scene` to stand where the wall stands. Empty in the lobby, where nothing
 * is shown yet, and at the first stop, which a session shows by itself.
 */
export function playOf({ trial, ...lesson }: Lesson): PlayCommand[] {
  const turns = runOf({ ...lesson });
  const of = trial && turns.find((t) => t.turn === trial.turn);
  return trial && of ? trialPlay(turns, of, trial) : upTo(turns, lesson.at);
}

/** One command for each stop after the first: out of a decision by its choice, else onward. */
function upTo(turns: readonly Turn[], at: number): PlayCommand[] {
  const settled = new Map(turns.flatMap((t) => (t.settled ? [[t.stop, t] as const] : [])));
  return Array.from({ length: Math.max(0, at) }, (_, stop): PlayCommand => {
    const turn = settled.get(stop);
    return turn?.settled
      ? { do: 'choose', decision: turn.card.decision, label: turn.settled.choice }
      : { do: 'advance' };
  });
}

function trialPlay(turns: readonly Turn[], of: Turn, { choice, at }: Trial): PlayCommand[] {
  return [
    ...upTo(turns, of.stop),
    { do: 'choose', decision: of.card.decision, label: choice },
    ...Array.from({ length: at }, (): PlayCommand => ({ do: 'advance' })),
  ];
}

/** Choices of the run so far, in order, to run the story on with. */
export function choicesOf(lesson: Lesson): { readonly decision: string; readonly label: string }[] {
  return runOf(lesson).flatMap(({ card, settled }) =>
    settled ? [{ decision: card.decision, label: settled.choice }] : [],
  );
}

/**
 * One stop from the facts that a session shows with it. It takes the words and the order of the replies, and nothing of
 * their worth: what is laid here may reach any screen.
 */
export function stopOf(shown: readonly Fact[]): Stop {
  let stop: Stop = { text: '' };
  for (const fact of shown) {
    if (fact.fact === 'LineShown') {
      const { speaker, text, discuss } = fact.line;
      if (text !== '') stop = { ...stop, ...(speaker !== undefined && { speaker }), text };
      if (discuss !== undefined) stop = { ...stop, discuss };
    } else if (fact.fact === 'DecisionOffered') {
      const { id, title, options, timer } = fact.decision;
      const replies = fact.order.flatMap((label) =>
        options.filter((o) => o.label === label).map((o) => ({ id: label, text: o.text })),
      );
      stop = { ...stop, decision: { decision: id, title, replies, ...(timer !== undefined && { seconds: timer }) } };
    } else if (fact.fact === 'EndingReached') {
      stop = { ...stop, ending: fact.ending };
    }
  }
  return stop;
}
