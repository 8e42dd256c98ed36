import './officers.css';
import { lookText, OFFICERS, officerLook } from '../../art/names';
import type { OfficerId } from '../../session/ports';
import { Portrait } from '../Portrait';
import { PROFILE } from '../words/profile';

interface OfficerPickerProps {
  readonly chosen: OfficerId | undefined;
  readonly onChoose: (officer: OfficerId) => void;
}

/** Who the player is in the pictures. No text of a story depends on it. */
export function OfficerPicker({ chosen, onChoose }: OfficerPickerProps) {
  return (
    <fieldset class="officers">
      <legend>{PROFILE.officer}</legend>
      {OFFICERS.map((officer) => (
        <label key={officer}>
          <input
            class="sr"
            type="radio"
            name="officer"
            value={officer}
            checked={officer === chosen}
            onChange={() => onChoose(officer)}
          />
          <Portrait look={officerLook(officer)} />
          <span class="sr">{lookText(officerLook(officer))}</span>
        </label>
      ))}
    </fieldset>
  );
}
