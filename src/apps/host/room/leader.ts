/** What the window that leads does for the room: it shows phones what they may see and lays what comes from them. */
import type { HostLine } from '../../../adapters/room-socket/host';
import type { KeptLessonBox } from '../../../classroom/box';
import type { LessonCommand } from '../../../classroom/commands';
import { decideLesson, isLessonRejection } from '../../../classroom/decide';
import type { LessonFact } from '../../../classroom/facts';
import { readFacts } from '../../../classroom/log';
import type { Lesson } from '../../../classroom/model';
import type { RoomHealth, Roster, ServerToHost } from '../../../classroom/protocol/host';
import { phoneView } from '../../../classroom/views/phone';
import type { Decision } from '../../../core/model';
import { typeset } from '../../../ui/debrief/words/typeset';
import { HOST } from '../words';
import { logCopy } from './log-copy';
import { namesKeeper } from './named';

/** What phones learn of the story; the scene is run by the window. */
export interface PhoneStory {
  /** The first that is heard after a reply of this turn. */
  readonly follows: Parameters<typeof phoneView>[1]['follows'];
  readonly key: () => readonly Decision[];
}

export interface LeaderParts {
  readonly box: KeptLessonBox;
  readonly ask: HostLine['ask'];
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly story: () => PhoneStory | undefined;
  /** Id of the lesson that this computer wants of its room: another window may just have forgotten it. */
  readonly wanted: () => string | undefined;
}

export interface Leader {
  /** This window leads the room of this lesson from now on; undefined: no longer. `log`: what the server has of it. */
  readonly lead: (room: { readonly lesson: string; readonly log: readonly LessonFact[] } | undefined) => void;
  /** The lesson, or what is known of the story, has changed. */
  readonly push: () => void;
  readonly votes: (message: VotesMessage) => void;
  readonly roster: (roster: Roster) => void;
  readonly health: (health: RoomHealth) => void;
  /** Of a window elsewhere; answers the words that it is told. */
  readonly command: (command: LessonCommand) => string;
}

type VotesMessage = Parameters<ServerToHost['votes']>[0];

export function leading({ box, ask, now, story, wanted }: LeaderParts): Leader {
  /** Id of the lesson while this window leads. */
  let led: string | undefined;
  let shown = '';
  /** Votes that came before there was a lesson to lay them into: the server may be faster than its own answer. */
  let early: readonly VotesMessage[] = [];
  const copy = logCopy((part) => ask('log', part));
  const names = namesKeeper();

  const lessonLed = (): Lesson | undefined => {
    const { lesson, refused } = box.get();
    return led !== undefined && lesson.id === led && !refused ? lesson : undefined;
  };
  /** A leader whose own log is gone, or was cut off at a damage, has the server's. */
  const takeOver = (): void => {
    if (led !== undefined && wanted() === led && copy.length() > box.facts().length) box.take(copy.facts());
  };
  const show = (lesson: Lesson): void => {
    const told = story();
    const view = phoneView(lesson, {
      step: box.facts().length,
      now: now(),
      follows: told?.follows ?? (() => undefined),
      key: lesson.phase === 'ended' ? (told?.key() ?? []) : [],
      typeset,
    });
    // Of a clock only its setting is news: the time that is left passes by itself.
    const signature = JSON.stringify([{ ...view, step: 0, left: 0 }, view.shows === 'ask' ? lesson.timer : undefined]);
    if (signature === shown) return;
    shown = signature;
    void ask('show', view).then((is) => {
      // It is shown with whatever comes next.
      if ('refused' in is && shown === signature) shown = '';
    });
  };
  const push = (): void => {
    takeOver();
    const lesson = lessonLed();
    if (!lesson) return;
    show(lesson);
    void copy.send(box.facts());
    const waiting = early;
    early = [];
    for (const message of waiting) lay(message);
  };
  const lay = (message: VotesMessage): void => {
    box.act({ do: 'votes', ...message, vouched: true });
  };

  return {
    lead: (room) => {
      led = room?.lesson;
      shown = '';
      early = room ? early : [];
      if (!room) return;
      copy.has(room.log);
      push();
    },
    push,
    votes: (message) => {
      if (lessonLed()) lay(message);
      else early = [...early, message];
    },
    roster: ({ members }) => {
      const lesson = lessonLed();
      if (!lesson) return;
      const news = names(members, lesson);
      if (Object.keys(news).length > 0) box.act({ do: 'members', members: news });
    },
    health: ({ here, asleep }) => {
      const lesson = lessonLed();
      // Who raises a hand has no phone in the room: a count by eye may only be too low.
      if (lesson && here + asleep > lesson.room) box.act({ do: 'room', room: here + asleep });
    },
    command: (command) => {
      const lesson = lessonLed();
      if (!lesson) return HOST.noLesson;
      return isSound(lesson, command, now()) ? (box.act(command) ?? '') : HOST.otherCommand;
    },
  };
}

/** Whatever came from elsewhere: what it makes must be facts, or the log could not be read again. */
function isSound(lesson: Lesson, command: LessonCommand, at: number): boolean {
  try {
    const made = decideLesson(lesson, command, at);
    return isLessonRejection(made) || made.length === 0 || 'facts' in readFacts(made, 1);
  } catch {
    return false;
  }
}
