/** A ProgressStore that keeps everything in memory, for rules of a session; the real one is tested in a browser. */
import {
  DEFAULT_SETTINGS,
  type FinishedPlay,
  type Profile,
  type ProgressStore,
  type SavedPlay,
} from '../../src/session/ports';

export class MemoryStore implements ProgressStore {
  readonly saves = new Map<string, SavedPlay>();
  readonly done: FinishedPlay[] = [];
  readonly readKeys = new Map<string, ReadonlySet<string>>();
  /** Set to make every write fail. */
  refuse: Error | undefined;
  /** Set to keep writes of plays open until it resolves. */
  hold: (() => Promise<void>) | undefined;

  readonly troubles = () => [];
  readonly profiles = async (): Promise<readonly Profile[]> => [];
  readonly putProfile = async () => {};
  readonly removeProfile = async () => {};
  readonly settings = async () => DEFAULT_SETTINGS;
  readonly putSettings = async () => {};
  readonly running = async () => [...this.saves.values()];
  readonly putRunning = async (save: SavedPlay) => {
    await this.hold?.();
    if (this.refuse) throw this.refuse;
    this.saves.set(`${save.profile}/${save.story}`, save);
  };
  readonly removeRunning = async (profile: string, story: string) => {
    this.saves.delete(`${profile}/${story}`);
  };
  readonly finished = async () => this.done;
  readonly finishedPlay = async (_profile: string, id: string) => this.done.find((play) => play.id === id);
  readonly finish = async (play: FinishedPlay) => {
    await this.hold?.();
    if (this.refuse) throw this.refuse;
    this.done.push(play);
    this.saves.delete(`${play.profile}/${play.story}`);
  };
  readonly putTakeBack = async () => {};
  readonly read = async (profile: string, story: string) =>
    this.readKeys.get(`${profile}/${story}`) ?? new Set<string>();
  readonly putRead = async (profile: string, story: string, keys: ReadonlySet<string>) => {
    this.readKeys.set(`${profile}/${story}`, keys);
  };
  readonly exportAll = async () => '';
  readonly importAll = async () => ({ profiles: 0, plays: 0, skipped: 0, problems: [] });
}
