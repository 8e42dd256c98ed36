import './profile.css';
import type { OfficerId } from '../../session/ports';
import { OfficerPicker } from '../brief/OfficerPicker';
import { TextField } from '../settings/Controls';
import { PROFILE } from '../words/profile';

export interface NewProfile {
  readonly nickname: string;
  readonly officer: OfficerId;
}

interface ProfileFieldsProps {
  readonly value: NewProfile;
  readonly onChange: (value: NewProfile) => void;
}

export function ProfileFields({ value, onChange }: ProfileFieldsProps) {
  return (
    <div class="profile-fields">
      <TextField
        label={PROFILE.nickname}
        hint={PROFILE.nicknameHint}
        value={value.nickname}
        maxLength={24}
        autocomplete="nickname"
        onChange={(nickname) => onChange({ ...value, nickname })}
      />
      <OfficerPicker chosen={value.officer} onChoose={(officer) => onChange({ ...value, officer })} />
    </div>
  );
}
