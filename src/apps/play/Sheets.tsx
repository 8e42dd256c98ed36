import { useStore } from '../../ui/hooks';
import { ProfileSheet } from '../../ui/profile/ProfileSheet';
import { SettingsSheet } from '../../ui/settings/SettingsSheet';
import type { App } from './app';
import { currentProfile } from './state';

/** Sheets that any screen can open. */
export function Sheets({ app, canRead }: { readonly app: App; readonly canRead: boolean }) {
  const state = useStore(app.state);
  const { library } = app;
  const profile = currentProfile(state);
  const close = () => app.state.set({ sheet: undefined });
  if (state.sheet === 'settings') {
    return (
      <SettingsSheet
        settings={state.settings}
        nickname={profile?.nickname}
        officer={profile?.officer}
        canRead={canRead}
        recorded={state.play?.extras !== undefined}
        onChange={library.settings}
        onOfficer={(officer) => void library.change({ officer })}
        onClose={close}
      />
    );
  }
  if (state.sheet !== 'profiles') return null;
  return (
    <ProfileSheet
      profiles={state.profiles}
      current={profile?.id}
      suggestion={library.suggestion()}
      onChoose={(id) => {
        void library.choose(id);
        close();
      }}
      onMake={(made) => {
        void library.make(made);
        close();
      }}
      onRemove={(id) => void library.remove(id)}
      onExport={() => void library.exportAll()}
      onImport={(file) => void library.importFile(file)}
      onClose={close}
    />
  );
}
