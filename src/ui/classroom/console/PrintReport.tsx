import './print.css';
import type { ClassDebrief, ClassDecision } from '../../../classroom/debrief';
import { VERDICT_WORDS } from '../../../core/words';
import { sentence, typeset } from '../../debrief/words/typeset';
import { PRINTED } from '../words/report';
import { settledLines, summaryLines } from './debrief-words';

const DAY = new Intl.DateTimeFormat(undefined, { dateStyle: 'long' });

/** The report on paper: nothing of it is on the screen, and nothing of the screen on it. */
export function PrintReport({ debrief }: { readonly debrief: ClassDebrief }) {
  const { title, decisions, room, people = [] } = debrief;
  const at = decisions.at(-1)?.settled.at;
  const about = [
    ...(at === undefined ? [] : [DAY.format(new Date(at))]),
    ...(room > 0 ? [PRINTED.people(room)] : []),
    ...summaryLines(debrief),
  ];
  return (
    <article class="print-report">
      <p>{PRINTED.kind}</p>
      <h1>{typeset(title)}</h1>
      <p>{about.join(' · ')}</p>
      {decisions.map((each) => (
        <Decision key={each.turn} {...each} />
      ))}
      {people.length > 0 && (
        <section>
          <h2>{PRINTED.tookPart}</h2>
          <ul>
            {people.map(({ name, answered, of }, i) => (
              <li key={i}>
                {name}: {PRINTED.answered(answered, of)}
              </li>
            ))}
          </ul>
        </section>
      )}
    </article>
  );
}

function Decision(decision: ClassDecision) {
  const { number, title, replies, votes, note, questions } = decision;
  const twice = votes.length > 1;
  return (
    <section>
      <h2>
        {number} {typeset(title)}
      </h2>
      <p>{settledLines(decision).join(' ')}</p>
      <table>
        <thead>
          <tr>
            <th colSpan={2}>{PRINTED.reply}</th>
            <th>{PRINTED.worth}</th>
            {twice && <th>{PRINTED.first}</th>}
            <th>{twice ? PRINTED.last : PRINTED.votes}</th>
          </tr>
        </thead>
        <tbody>
          {replies.map(({ id, letter, text, taken, debrief, first, last }) => (
            <tr key={id} data-taken={taken}>
              <td>{letter}</td>
              <td>
                {typeset(text)} {taken && <b>({PRINTED.taken})</b>}
              </td>
              <td>{debrief ? VERDICT_WORDS[debrief.verdict] : PRINTED.none}</td>
              {twice && <td>{first ?? PRINTED.none}</td>}
              <td>{last ?? PRINTED.none}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {questions.map(({ words, split }) => (
        <p key={words}>
          {PRINTED.asked(
            typeset(words),
            split.rows.map((row) => PRINTED.answer(typeset(row.text), row.count)).join(', '),
          )}
        </p>
      ))}
      {note && (
        <p>
          <b>{PRINTED.note}</b> {sentence(note)}
        </p>
      )}
    </section>
  );
}
