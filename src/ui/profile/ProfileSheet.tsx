import { useRef, useState } from 'preact/hooks';
import { officerLook } from '../../art/names';
import type { Profile } from '../../session/ports';
import { Button } from '../Button';
import { Icon } from '../Icon';
import { Portrait } from '../Portrait';
import { Sheet } from '../Sheet';
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
      title="Who is on post?"
      onClose={props.onClose}
      width={48}
      footer={
        <>
          <Button small kind="quiet" icon="download-simple" onClick={props.onExport}>
            Export all progress
          </Button>
          <Button small kind="quiet" icon="upload-simple" onClick={() => file.current?.click()}>
            Import
          </Button>
          <input
            ref={file}
            type="file"
            accept="application/json,.json"
            hidden
            aria-label="Progress file"
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
          <h3>New profile</h3>
          <ProfileFields value={making} onChange={setMaking} />
          <button type="submit" class="btn go" disabled={making.nickname.trim() === ''}>
            <Icon name="check" />
            Make this profile
          </button>
        </form>
      ) : (
        <Button icon="user-plus" onClick={() => setMaking(props.suggestion)}>
          New profile
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
        <legend class="sr">Remove {profile.nickname}</legend>
        <p>
          Remove <b>{profile.nickname}</b> with every play and record? This cannot be taken back; export first to keep a
          copy.
        </p>
        <Button small autofocus onClick={onKeep}>
          Keep
        </Button>
        <Button small kind="danger" icon="trash" onClick={onRemove}>
          Remove
        </Button>
      </fieldset>
    );
  }
  return (
    <div class="profile-row">
      <button type="button" class="profile-choose" aria-current={current ? 'true' : undefined} onClick={onChoose}>
        <Portrait look={officerLook(profile.officer)} />
        <b>{profile.nickname}</b>
        {current && <Icon name="check-circle-fill" label="chosen" />}
      </button>
      <button type="button" class="icon-btn" aria-label={`Remove ${profile.nickname}`} title="Remove" onClick={onAsk}>
        <Icon name="trash" />
      </button>
    </div>
  );
}
