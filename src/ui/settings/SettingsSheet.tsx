import './settings.css';
import type { OfficerId, Settings } from '../../session/ports';
import { OfficerPicker } from '../brief/OfficerPicker';
import { Icon } from '../Icon';
import { Sheet } from '../Sheet';
import { TEXT_SIZES } from '../text-size';
import { Segmented, Slider, Switch, TextField } from './Controls';

interface SettingsProps {
  readonly settings: Settings;
  readonly nickname: string | undefined;
  readonly officer: OfficerId | undefined;
  /** No voice on this computer: read-aloud is not offered. */
  readonly canRead: boolean;
  /** The play has recorded lines, which the voice's volume turns. */
  readonly recorded: boolean;
  readonly onChange: (change: Partial<Settings>) => void;
  readonly onOfficer: (officer: OfficerId) => void;
  readonly onClose: () => void;
}

/** Settings that are on or off. */
type Flag = { [K in keyof Settings]: Settings[K] extends boolean ? K : never }[keyof Settings];

export function SettingsSheet(props: SettingsProps) {
  const { settings, onChange } = props;
  const volume = (change: Partial<Settings['volume']>) => onChange({ volume: { ...settings.volume, ...change } });
  const toggle = (flag: Flag, label: string, hint: string) => (
    <Switch label={label} hint={hint} on={settings[flag]} onChange={(on) => onChange({ [flag]: on })} />
  );
  return (
    <Sheet
      title="Settings"
      onClose={props.onClose}
      width={84}
      full
      footer={
        <>
          <Icon name="monitor" />
          <span>
            {props.nickname ? `Saved for ${props.nickname}, on this computer only.` : 'Kept until you make a profile.'}{' '}
            Changes show at once.
          </span>
        </>
      }
    >
      <div class="settings">
        <div>
          <section>
            <h3>Reading</h3>
            <Segmented
              label="Text size"
              value={settings.textSize}
              options={TEXT_SIZES.map((size) => ({
                value: size,
                name: `${size} percent`,
                label: <span class={`letter size-${size}`}>A</span>,
              }))}
              onChange={(textSize) => onChange({ textSize })}
            />
            <Segmented
              label="Typeface"
              wide
              value={settings.font}
              options={[
                { value: 'atkinson', label: 'Atkinson' },
                { value: 'lexend', label: 'Lexend' },
                { value: 'opendyslexic', label: 'OpenDyslexic' },
              ]}
              onChange={(font) => onChange({ font })}
            />
            <p class="sample">You gonna fix it, or you gonna write me up?</p>
            <Segmented
              label="Page"
              value={settings.theme}
              options={[
                { value: 'light', label: 'Light' },
                { value: 'night', label: 'Night' },
                { value: 'system', label: 'As device' },
              ]}
              onChange={(theme) => onChange({ theme })}
            />
            <Switch
              label="High contrast"
              hint="Darker lines, plain paper"
              on={settings.contrast === 'high'}
              onChange={(on) => onChange({ contrast: on ? 'high' : 'standard' })}
            />
            <Segmented
              label="Text comes"
              value={settings.textSpeed}
              options={[
                { value: 'instant', label: 'At once' },
                { value: 'normal', label: 'As spoken' },
                { value: 'slow', label: 'Slowly' },
              ]}
              onChange={(textSpeed) => onChange({ textSpeed })}
            />
          </section>
          <section>
            <h3>Sound</h3>
            <Switch label="Sound" on={!settings.muted} onChange={(on) => onChange({ muted: !on })} />
            <Slider label="Places" value={settings.volume.ambience} onChange={(ambience) => volume({ ambience })} />
            <Slider label="Effects" value={settings.volume.effects} onChange={(effects) => volume({ effects })} />
            <Slider
              label="Buttons"
              value={settings.volume.interface}
              onChange={(level) => volume({ interface: level })}
            />
            {toggle('captions', 'Captions', 'Sounds in words, too')}
            {props.canRead && toggle('readAloud', 'Read aloud', 'A sentence at a time')}
            {(props.canRead || props.recorded) && (
              <Slider label="Voice" value={settings.volume.voice} onChange={(voice) => volume({ voice })} />
            )}
          </section>
        </div>
        <div>
          <section>
            <h3>Playing</h3>
            {toggle('novice', 'Coach me', 'The reason, after each choice')}
            {toggle('numberKeys', 'Number keys choose', '1 to 4')}
            {toggle('timer', 'Timed decisions', 'How long people wait for an answer; it never decides for you')}
            {toggle('skipRead', 'Skip what I read', 'A button that goes to the next new line or decision')}
            <Segmented
              label="Motion"
              hint="Less: cuts, no blinking, still scenery"
              value={settings.motion}
              options={[
                { value: 'full', label: 'Full' },
                { value: 'reduced', label: 'Less' },
                { value: 'system', label: 'As device' },
              ]}
              onChange={(motion) => onChange({ motion })}
            />
          </section>
          {props.officer && (
            <section>
              <OfficerPicker chosen={props.officer} onChoose={props.onOfficer} />
            </section>
          )}
          <section>
            <h3>From your trainer</h3>
            <TextField
              label="Crisis line"
              hint="Shown where a scene may be left"
              value={settings.crisisLine}
              onChange={(crisisLine) => onChange({ crisisLine })}
            />
            <TextField
              label="Where you work"
              hint="Shown with each brief"
              value={settings.jurisdiction}
              maxLength={240}
              onChange={(jurisdiction) => onChange({ jurisdiction })}
            />
          </section>
        </div>
      </div>
    </Sheet>
  );
}
