/** What this phone keeps, shared by all of its tabs. Where the browser keeps nothing, it lasts as long as the page. */
import { newId } from '../../adapters/random';
import { openTabText } from '../../adapters/tab-text';
import { type Kept, type KeptRoom, type OwnVotes, readKept } from '../../ui/phone/own';

export interface Keep {
  readonly now: () => Kept;
  readonly set: (patch: Partial<Kept>) => void;
  /** Votes and card of this room, and none of another one. */
  readonly room: (code: string) => KeptRoom | undefined;
  readonly setRoom: (code: string, patch: Partial<Omit<KeptRoom, 'code'>>) => void;
  readonly votes: (code: string) => OwnVotes;
  readonly forget: () => void;
  readonly onChange: (listener: () => void) => void;
}

export function openKeep(): Keep {
  const text = openTabText('phone');
  const made: Kept = { device: newId() };
  const now = (): Kept => readKept(text.read()) ?? made;
  const set = (patch: Partial<Kept>): void => {
    text.write(JSON.stringify({ ...now(), ...patch }));
  };
  const room = (code: string): KeptRoom | undefined => {
    const kept = now().room;
    return kept?.code === code ? kept : undefined;
  };
  return {
    ...{ now, set, room },
    setRoom: (code, patch) => set({ room: { title: '', votes: {}, ...room(code), ...patch, code } }),
    votes: (code) => room(code)?.votes ?? {},
    forget: () => text.write(undefined),
    onChange: text.onChange,
  };
}
