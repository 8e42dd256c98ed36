/** The room of phones as the windows use it: of the leading computer, or of one elsewhere that follows. */
import type { HostLine } from '../../../adapters/room-socket/host';
import type { RoomKeep } from '../../../adapters/room-socket/kept';
import type { LessonBox } from '../../../classroom/box';
import type { Lesson } from '../../../classroom/model';
import type { RoomAct, RoomSettings } from '../../../classroom/protocol/host';
import type { RoomAsks, RoomProps } from '../../../ui/classroom/room';
import { HOST } from '../words';
import type { Bridge } from './bridge';
import { type Cell, cell } from './cell';
import type { PhoneStory } from './leader';
import type { LinkState } from './link';
import { roomProps } from './props';
import type { Remote } from './remote';

export interface RoomDesk {
  readonly props: Cell<RoomProps>;
  /** This window keeps no lesson: another computer does. */
  readonly follows: boolean;
  /** What came of something that was asked elsewhere, in words; '' where it was done. */
  readonly told: (listener: (words: string) => void) => () => void;
  readonly setStory: (story: PhoneStory | undefined) => void;
  /** Forgets the lesson, on purpose. */
  readonly discard: () => void;
}

export interface DeskParts {
  readonly box: LessonBox;
  readonly keep: RoomKeep;
  /** Where this window's room comes from. */
  readonly from: { readonly bridge: Bridge } | { readonly remote: Remote };
}

export function openDesk({ box, keep, from }: DeskParts): RoomDesk {
  const follows = 'remote' in from;
  const link = follows ? from.remote : from.bridge;
  const listeners = new Set<(words: string) => void>();
  const tell = (words: string): void => {
    for (const listener of [...listeners]) listener(words);
  };
  const asks = roomAsks({ box, keep, from, line: link.line, state: link.state, tryNow: link.tryNow, tell });
  const made = (): RoomProps => roomProps(link.state.get(), keep.get(), follows, asks);
  const props = cell(made());
  link.state.subscribe(() => props.set(made()));
  keep.subscribe(() => props.set(made()));
  if (follows) from.remote.box.answers(tell);
  return {
    props,
    follows,
    told: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    setStory: (story) => {
      if (!follows) from.bridge.setStory(story);
    },
    discard: () => {
      if (follows) return tell(HOST.notHere);
      from.bridge.forgetLesson();
      box.discard();
    },
  };
}

interface AskParts extends DeskParts {
  readonly line: () => HostLine | undefined;
  readonly state: Cell<LinkState>;
  readonly tryNow: () => void;
  readonly tell: (words: string) => void;
}

function roomAsks({ box, keep, from, line, state, tryNow, tell }: AskParts): RoomAsks {
  const act = async (what: RoomAct): Promise<void> => {
    const before = what.do === 'settings' ? settle(state, what.settings) : undefined;
    const is = await line()?.ask('room', what);
    if (is && !('refused' in is)) return;
    if (before) settle(state, before);
    tell(HOST.notDone);
  };
  const setWays = (change: (ways: Lesson['settings']['ways']) => Lesson['settings']['ways']): void => {
    const { settings } = box.newest().lesson;
    tell(box.act({ do: 'settings', settings: { ...settings, ways: change(settings.ways) } }) ?? '');
  };
  return {
    pickAddress: (origin) => keep.change({ origin }),
    setWifi: (wifi) => keep.change({ wifi }),
    act: (what) => void act(what),
    openPhones: () => setWays((ways) => (ways.includes('phones') ? ways : [...ways, 'phones'])),
    closePhones: () => {
      setWays((ways) => {
        const others = ways.filter((way) => way !== 'phones');
        return others.length > 0 ? others : ['hands'];
      });
      if ('bridge' in from) void from.bridge.closeRoom();
      else void act({ do: 'close' });
    },
    copy: (address) => {
      // Not there on a plain http address.
      const copied = (navigator.clipboard as Clipboard | undefined)?.writeText(address) ?? Promise.reject();
      copied.then(
        () => tell(HOST.copied),
        () => tell(HOST.notCopied),
      );
    },
    tryNow,
  };
}

/**
 * The roster comes twice a second at most, and settings are sent whole: a second change before it must begin with the
 * first one. What the server says next counts.
 * @returns the settings before.
 */
function settle(state: Cell<LinkState>, settings: RoomSettings): RoomSettings | undefined {
  const now = state.get();
  if (!now.room) return undefined;
  state.set({ ...now, room: { ...now.room, roster: { ...now.room.roster, settings } } });
  return now.room.roster.settings;
}
