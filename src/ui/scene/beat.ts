/** What the words of a scene are at one step: which line, what the officer had said, what a coach would add. Pure. */
import type { Line, Option } from '../../core/model';
import type { State } from '../../core/state';
import type { PlayView } from '../../session/view';
import { fresh } from '../fresh';
import { soundWords } from '../words';

export interface Beat {
  /** The line that is read now; the officer's own sentence right after a choice. */
  readonly line: Line | undefined;
  /** The sentence this line answers, shown above it. */
  readonly own: string | undefined;
  /** The option taken last, while its reason may be given. */
  readonly taken: Option | undefined;
}

export function beatOf(state: State): Beat {
  const heard = state.said.filter((said) => said.said === 'choice' || said.line.text !== '');
  const at = heard.findLastIndex((said) => said.said === 'choice');
  const choice = heard[at];
  const last = heard.at(-1);
  const since = heard.length - 1 - at;
  const taken = choice?.said === 'choice' ? choice.option : undefined;
  if (!last) return { line: undefined, own: undefined, taken };
  if (last.said === 'choice') return { line: ownLine(last.option.text), own: undefined, taken };
  return { line: last.line, own: since === 1 ? taken?.text : undefined, taken: since <= 2 ? taken : undefined };
}

/** How many lines stand beside the replies. */
const EARLIER = 4;

/** The lines before the one that is answered, since the officer last spoke. */
export function earlierLines(state: State): readonly Line[] {
  const lines: Line[] = [];
  for (const said of state.said.toReversed()) {
    if (said.said === 'choice') break;
    lines.unshift(said.line);
  }
  return lines.slice(0, -1).slice(-EARLIER);
}

function ownLine(text: string): Line {
  return { speaker: 'officer', text, read: false, cues: [], effects: [] };
}

/** Sounds of the latest step, in words. */
export function captionsOf(view: PlayView): string[] {
  const cues = fresh(view).flatMap((fact) => {
    if (fact.fact === 'LineShown') return fact.line.cues;
    if (fact.fact !== 'ChoiceMade') return [];
    return view.state.decided.find((one) => one.decision.id === fact.decision)?.option.cues ?? [];
  });
  return cues.flatMap((cue) => (cue.cue === 'sound' ? [soundWords(cue.sound)] : []));
}

/** The clock of the scene where it has one, else the time the story opens with. */
export function timeOf(state: State): string {
  const day = state.meta?.time ?? '';
  const clock = state.scene.clock;
  if (!clock) return day;
  return /\d{1,2}:\d{2}/.test(day) ? day.replace(/\d{1,2}:\d{2}/, clock) : `${day} ${clock}`.trim();
}
