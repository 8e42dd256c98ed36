/** What a computer keeps of its room, for both its windows and over a reload: the key above all. */
import * as v from 'valibot';
import type { SharedText } from '../shared-text';

const words = v.pipe(v.string(), v.maxLength(200));
const schema = v.object({
  /** `lesson`: the one that the room is for; '' once it was discarded: the room is there for the next. */
  room: v.optional(v.object({ code: words, key: words, lesson: words })),
  /** The address that was chosen for phones. */
  origin: v.optional(words),
  wifi: v.optional(v.object({ name: words, password: words, security: v.picklist(['none', 'wpa']) })),
});

export type KeptRoom = Readonly<v.InferOutput<typeof schema>>;

export interface RoomKeep {
  readonly get: () => KeptRoom;
  /** Fields that are undefined are forgotten, those that are missing stay. */
  readonly change: (fields: KeptRoom) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/** What cannot be read is none: a room is found again by nothing else, and a new one is opened. */
export function openRoomKeep(text: SharedText): RoomKeep {
  const here = new Set<() => void>();
  let known: { readonly text: string | undefined; readonly kept: KeptRoom } = { text: undefined, kept: {} };
  const get = (): KeptRoom => {
    const now = text.read();
    if (now !== known.text) known = { text: now, kept: keptIn(now) };
    return known.kept;
  };
  return {
    get,
    change: (fields) => {
      text.write(JSON.stringify({ ...get(), ...fields }));
      for (const listener of [...here]) listener();
    },
    subscribe: (listener) => {
      here.add(listener);
      const stop = text.onChange(listener);
      return () => {
        here.delete(listener);
        stop();
      };
    },
  };
}

function keptIn(text: string | undefined): KeptRoom {
  try {
    const read = v.safeParse(schema, JSON.parse(text ?? '{}'));
    return read.success ? read.output : {};
  } catch {
    return {};
  }
}
