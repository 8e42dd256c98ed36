import { useRef, useState } from 'preact/hooks';
import { officerLook } from '../../art/names';
import type { Profile } from '../../session/ports';
import { Button } from '../Button';
import { Icon } from '../Icon';
import { Portrait } from '../Portrait';
import { Sheet } from '../Sheet';
import { COMMON } from '../words/common';
import { PROFILE } from '../words/profile';
import { type NewProfile, ProfileFields } from './ProfileFields';

interface ProfileSheetProps {
  readonly profiles: readonly Profile[];
  readonly current: string | undefined;
  readonly suggestion: NewProfile;
  readonly onChoose: (id: string) => void;
  readonly onMake: (profile: NewProfile) => void;
  readonly onRemove: (id: string) => void;
  readonly onExport: () => void;
  readonly onImport: (file: File) => void;
  readonly onClose: () => void;
}

/** Who is on post: a shared computer holds several. */
export function ProfileSheet(props: ProfileSheetProps) {
  const [making, setMaking] = useState<NewProfile | undefined>(
    props.profiles.length === 0 ? props.suggestion : undefined,
  );
  const [removing, setRemoving] = useState<string>();
  const file = useRef<HTMLInputElement>(null);
  return (
    <Sheet
      title={COMMON.who}
      onClose={props.onClose}
      width={48}
      footer={
        <>
          <Button small kind="quiet" icon="download-simple" onClick={props.onExport}>
            {PROFILE.exportAll}
          </Button>
          <Button small kind="quiet" icon="upload-simple" onClick={() => file.current?.click()}>
            {PROFILE.importFile}
          </Button>
          <input
            ref={file}
            type="file"
            accept="application/json,.json"
            hidden
            aria-label={PROFILE.file}
            onChange={(event) => {
              const [chosen] = event.currentTarget.files ?? [];
              if (chosen) props.onImport(chosen);
              event.currentTarget.value = '';
            }}
          />
        </>
      }
    >
      <ul class="profiles">
        {props.profiles.map((profile) => (
          <li key={profile.id}>
            <ProfileRow
              profile={profile}
              current={profile.id === props.current}
              confirming={profile.id === removing}
              onChoose={() => props.onChoose(profile.id)}
              onAsk={() => setRemoving(profile.id)}
              onKeep={() => setRemoving(undefined)}
              onRemove={() => {
                setRemoving(undefined);
                props.onRemove(profile.id);
              }}
            />
          </li>
        ))}
      </ul>
      {making ? (
        <form
          class="profile-new"
          onSubmit={(event) => {
            event.preventDefault();
            props.onMake(making);
          }}
        >
          <h3>{PROFILE.fresh}</h3>
          <ProfileFields value={making} onChange={setMaking} />
          <button type="submit" class="btn go" disabled={making.nickname.trim() === ''}>
            <Icon name="check" />
            {PROFILE.make}
          </button>
        </form>
      ) : (
        <Button icon="user-plus" onClick={() => setMaking(props.suggestion)}>
          {PROFILE.fresh}
        </Button>
      )}
    </Sheet>
  );
}

interface ProfileRowProps {
  readonly profile: Profile;
  readonly current: boolean;
  readonly confirming: boolean;
  readonly onChoose: () => void;
  readonly onAsk: () => void;
  readonly onKeep: () => void;
  readonly onRemove: () => void;
}

function ProfileRow({ profile, current, confirming, onChoose, onAsk, onKeep, onRemove }: ProfileRowProps) {
  if (confirming) {
    return (
      <fieldset class="profile-confirm">
        <legend class="sr">{PROFILE.removeWho(profile.nickname)}</legend>
        <p>
          {PROFILE.sure[0]}
          <b>{profile.nickname}</b>
          {PROFILE.sure[1]}
        </p>
        <Button small autofocus onClick={onKeep}>
          {PROFILE.keep}
        </Button>
        <Button small kind="danger" icon="trash" onClick={onRemove}>
          {PROFILE.remove}
        </Button>
      </fieldset>
    );
  }
  return (
    <div class="profile-row">
      <button type="button" class="profile-choose" aria-current={current ? 'true' : undefined} onClick={onChoose}>
        <Portrait look={officerLook(profile.officer)} />
        <b>{profile.nickname}</b>
        {current && <Icon name="check-circle-fill" label={PROFILE.chosen} />}
      </button>
      <button
        type="button"
        class="icon-btn"
        aria-label={PROFILE.removeWho(profile.nickname)}
        title={PROFILE.remove}
        onClick={onAsk}
      >
        <Icon name="trash" />
      </button>
    </div>
  );
}
