import { now } from '../../adapters/clock';
import { newId } from '../../adapters/random';
import { saveFile } from '../../adapters/save-file';
import { DEFAULT_SETTINGS, type Profile, type ProgressStore, type Settings } from '../../session/ports';
import type { NewProfile } from '../../ui/profile/ProfileFields';
import { APP, BANNERS } from '../../ui/words/app';
import { showBanner, showTrouble, troubleOf } from './banners';
import type { Box } from './box';
import { type AppState, currentProfile, lastActive } from './state';

export interface Library {
  readonly load: () => Promise<void>;
  /** Reads the plays of the profile on post again. */
  readonly refresh: () => Promise<void>;
  readonly choose: (id: string) => Promise<void>;
  readonly make: (profile: NewProfile) => Promise<Profile>;
  readonly change: (change: Partial<NewProfile>) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
  readonly settings: (change: Partial<Settings>) => void;
  readonly exportAll: () => Promise<void>;
  readonly importFile: (file: File) => Promise<void>;
  readonly suggestion: () => NewProfile;
}

/** Profiles, their settings and their plays: everything that outlives the tab. */
export function openLibrary(
  state: Box<AppState>,
  store: ProgressStore,
  removeAdded: (profile: string) => Promise<void>,
): Library {
  /** Tells a failure and goes on: what is on the screen stays as it is. */
  const tried = async <T>(work: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await work();
    } catch (cause) {
      showTrouble(state, troubleOf(cause), () => void exportAll());
      return undefined;
    }
  };
  const exportAll = async (): Promise<void> => {
    const text = await tried(() => store.exportAll(now()));
    if (text !== undefined) saveFile('rapport-progress.json', text);
  };
  const refresh = async (): Promise<void> => {
    const id = state.get().profileId;
    if (!id) return state.set({ running: [], finished: [] });
    const read = await tried(() => Promise.all([store.running(id), store.finished(id)]));
    if (read && state.get().profileId === id) state.set({ running: read[0], finished: read[1] });
  };
  const choose = async (id: string | undefined): Promise<void> => {
    const settings = id ? await tried(() => store.settings(id)) : undefined;
    state.set({ profileId: id, settings: settings ?? DEFAULT_SETTINGS, cover: undefined });
    await refresh();
  };
  const load = async (): Promise<void> => {
    const profiles = (await tried(store.profiles)) ?? [];
    const activity = new Map<string, number>();
    for (const { id } of profiles) {
      const saves = (await tried(() => store.running(id))) ?? [];
      const plays = profiles.length > 1 ? ((await tried(() => store.finished(id))) ?? []) : [];
      activity.set(id, Math.max(0, ...saves.map((save) => save.updatedAt), ...plays.map((play) => play.finishedAt)));
    }
    state.set({ profiles });
    await choose(lastActive(profiles, activity));
    for (const trouble of store.troubles()) showTrouble(state, trouble, () => void exportAll());
    state.set({ ready: true });
  };

  return {
    load,
    refresh,
    choose,
    exportAll,
    suggestion: () => ({ nickname: APP.officerNumber(state.get().profiles.length + 1), officer: 'a' }),
    make: async ({ nickname, officer }) => {
      const profile: Profile = { id: newId(), nickname: nickname.trim(), officer, createdAt: now() };
      const { settings, profiles } = state.get();
      await tried(() => store.putProfile(profile));
      await tried(() => store.putSettings(profile.id, profiles.length === 0 ? settings : DEFAULT_SETTINGS));
      state.set({ profiles: [...profiles, profile] });
      await choose(profile.id);
      return profile;
    },
    change: async (change) => {
      const profile = currentProfile(state.get());
      if (!profile) return;
      const changed = { ...profile, ...change };
      state.set({ profiles: state.get().profiles.map((one) => (one.id === changed.id ? changed : one)) });
      await tried(() => store.putProfile(changed));
    },
    remove: async (id) => {
      await tried(() => store.removeProfile(id));
      await tried(() => removeAdded(id));
      const profiles = state.get().profiles.filter((one) => one.id !== id);
      state.set({ profiles });
      if (state.get().profileId === id) await choose(profiles[0]?.id);
    },
    settings: (change) => {
      const settings = { ...state.get().settings, ...change };
      state.set({ settings });
      const id = state.get().profileId;
      if (id) void tried(() => store.putSettings(id, settings));
    },
    importFile: async (file) => {
      const report = await tried(async () => store.importAll(await file.text()));
      if (!report) return;
      const text = BANNERS.imported(report.profiles, report.plays, report.skipped);
      showBanner(state, { id: 'import', text, details: report.problems });
      state.set({ profiles: (await tried(store.profiles)) ?? state.get().profiles });
      await (state.get().profileId ? refresh() : choose(state.get().profiles[0]?.id));
    },
  };
}
