import './profile.css';
import type { OfficerId } from '../../session/ports';
import { OfficerPicker } from '../brief/OfficerPicker';
import { TextField } from '../settings/Controls';

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
        label="Nickname or number"
        hint="No password, no real name needed. It stays on this computer."
        value={value.nickname}
        maxLength={24}
        autocomplete="nickname"
        onChange={(nickname) => onChange({ ...value, nickname })}
      />
      <OfficerPicker chosen={value.officer} onChoose={(officer) => onChange({ ...value, officer })} />
    </div>
  );
}
