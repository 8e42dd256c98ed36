/** What the wall shows and what a press of the gold button brings, in words. Pure: views in, words out. */
import type { Stop } from '../../../classroom/model';
import type { ConsoleView } from '../../../classroom/views/console';
import { sentence, typeset } from '../../debrief/words/typeset';
import { callName } from '../../words';
import { WALL } from '../words/console';
import type { KeyNotes } from './props';

export interface Said {
  /** Who says it; undefined for narration and for words of ours. */
  readonly who?: string;
  readonly text: string;
}

type Names = Readonly<Record<string, string>>;

export function nameOf(speaker: string, names: Names): string {
  return names[speaker] ?? callName(speaker);
}

export function saidAt({ speaker, text }: Pick<Stop, 'speaker' | 'text'>, names: Names): Said {
  return { ...(speaker !== undefined && { who: nameOf(speaker, names) }), text: typeset(text) };
}

export function onWall({ wall, stop, turn, trial }: ConsoleView, names: Names): Said {
  switch (wall.shows) {
    case 'nothing':
      return { text: WALL.blank };
    case 'lobby':
      return { text: WALL.lobby };
    case 'scene':
    case 'decision':
    case 'vote':
      if (wall.shows === 'vote' && wall.asked.kind !== 'decision') return { text: typeset(wall.asked.words) };
      return stop ? saidAt(stop, names) : { text: WALL.scene };
    case 'card':
    case 'discuss':
      return { who: WALL.card, text: typeset(wall.words ?? turn?.title ?? '') };
    case 'split':
      return { text: WALL.split };
    case 'decided': {
      const taken = wall.asked.choices.find((c) => c.id === wall.choice);
      return { who: taken?.letter, text: typeset(taken?.text ?? '') };
    }
    case 'debrief':
      return { text: wall.turn ? WALL.debriefPage(wall.at + 1, typeset(wall.turn.title)) : WALL.debriefOpening };
    case 'trial': {
      const line = trial?.stops[trial.at];
      return line ? saidAt(line, names) : { text: WALL.scene };
    }
    case 'ended':
      return { text: WALL.ended };
  }
}

/** A line that is known is shown itself; else what the press does. */
export function comesNext(view: ConsoleView, notes: KeyNotes | undefined, names: Names): Said | undefined {
  const { next, ahead, trial } = view;
  if (!next) return undefined;
  const { command } = next;
  if ((command?.do === 'show' || command?.do === 'begin') && ahead?.text) return saidAt(ahead, names);
  if (command?.do === 'trial' && command.to !== null) {
    const line = trial?.stops[command.to];
    if (line) return saidAt(line, names);
  }
  if (command?.do === 'decide') {
    const [first] = notes?.[command.choice]?.follows ?? [];
    if (first && !next.says) return saidAt(first, names);
  }
  return { text: next.says ?? sentence(next.words) };
}
