import { WALL } from '../words/wall';

/** As many people as can be told apart as blocks. */
const MOST_BLOCKS = 80;
const IN_A_ROW = 40;

interface AnsweredProps {
  readonly answered: number;
  /** 0 when nobody counted the room. */
  readonly room: number;
}

/** How many have voted: in words, and a block for each person. Never what they voted. */
export function Answered({ answered, room }: AnsweredProps) {
  const of = Math.max(room, answered);
  return (
    <div class="wall-answered">
      <p>{WALL.vote.answered(answered, room)}</p>
      {room > 0 && of <= MOST_BLOCKS && (
        <div class="blocks" style={{ '--in-a-row': String(of > IN_A_ROW ? Math.ceil(of / 2) : of) }} aria-hidden="true">
          {Array.from({ length: of }, (_, index) => (
            // Blocks are people without names: they have no identity but their place.
            <i key={index} class={index < answered ? 'on' : ''} />
          ))}
        </div>
      )}
      {of > MOST_BLOCKS && room > 0 && (
        <div class="blocks-bar" aria-hidden="true">
          <i style={{ width: `${(100 * answered) / of}%` }} />
        </div>
      )}
    </div>
  );
}
