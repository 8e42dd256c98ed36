import './settings.css';
import type { OfficerId, Settings } from '../../session/ports';
import { OfficerPicker } from '../brief/OfficerPicker';
import { Icon } from '../Icon';
import { Sheet } from '../Sheet';
import { TEXT_SIZES } from '../text-size';
import { COMMON } from '../words/common';
import { CONTROLS, SETTINGS } from '../words/settings';
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
      title={COMMON.settings}
      onClose={props.onClose}
      width={84}
      full
      footer={
        <>
          <Icon name="monitor" />
          <span>
            {SETTINGS.kept(props.nickname)} {SETTINGS.atOnce}
          </span>
        </>
      }
    >
      <div class="settings">
        <div>
          <section>
            <h3>{SETTINGS.reading}</h3>
            <Segmented
              label={COMMON.textSize}
              value={settings.textSize}
              options={TEXT_SIZES.map((size) => ({
                value: size,
                name: CONTROLS.percent(size),
                label: <span class={`letter size-${size}`}>{SETTINGS.letter}</span>,
              }))}
              onChange={(textSize) => onChange({ textSize })}
            />
            <Segmented
              label={SETTINGS.typeface}
              wide
              value={settings.font}
              options={[
                { value: 'atkinson', label: SETTINGS.typefaces.atkinson },
                { value: 'lexend', label: SETTINGS.typefaces.lexend },
                { value: 'opendyslexic', label: SETTINGS.typefaces.opendyslexic },
              ]}
              onChange={(font) => onChange({ font })}
            />
            <p class="sample">{SETTINGS.sample}</p>
            <Segmented
              label={SETTINGS.page}
              value={settings.theme}
              options={[
                { value: 'light', label: SETTINGS.pages.light },
                { value: 'night', label: SETTINGS.pages.night },
                { value: 'system', label: SETTINGS.pages.system },
              ]}
              onChange={(theme) => onChange({ theme })}
            />
            <Switch
              label={SETTINGS.contrast}
              hint={SETTINGS.contrastHint}
              on={settings.contrast === 'high'}
              onChange={(on) => onChange({ contrast: on ? 'high' : 'standard' })}
            />
            <Segmented
              label={SETTINGS.speed}
              value={settings.textSpeed}
              options={[
                { value: 'instant', label: SETTINGS.speeds.instant },
                { value: 'normal', label: SETTINGS.speeds.normal },
                { value: 'slow', label: SETTINGS.speeds.slow },
              ]}
              onChange={(textSpeed) => onChange({ textSpeed })}
            />
          </section>
          <section>
            <h3>{SETTINGS.sound}</h3>
            <Switch label={SETTINGS.sound} on={!settings.muted} onChange={(on) => onChange({ muted: !on })} />
            <Slider
              label={SETTINGS.places}
              value={settings.volume.ambience}
              onChange={(ambience) => volume({ ambience })}
            />
            <Slider
              label={SETTINGS.effects}
              value={settings.volume.effects}
              onChange={(effects) => volume({ effects })}
            />
            <Slider
              label={SETTINGS.buttons}
              value={settings.volume.interface}
              onChange={(level) => volume({ interface: level })}
            />
            {toggle('captions', ...SETTINGS.captions)}
            {props.canRead && toggle('readAloud', ...SETTINGS.readAloud)}
            {(props.canRead || props.recorded) && (
              <Slider label={SETTINGS.voice} value={settings.volume.voice} onChange={(voice) => volume({ voice })} />
            )}
          </section>
        </div>
        <div>
          <section>
            <h3>{SETTINGS.playing}</h3>
            {toggle('novice', ...SETTINGS.novice)}
            {toggle('numberKeys', ...SETTINGS.numberKeys)}
            {toggle('timer', ...SETTINGS.timer)}
            {toggle('skipRead', ...SETTINGS.skipRead)}
            <Segmented
              label={SETTINGS.motion}
              hint={SETTINGS.motionHint}
              value={settings.motion}
              options={[
                { value: 'full', label: SETTINGS.motions.full },
                { value: 'reduced', label: SETTINGS.motions.reduced },
                { value: 'system', label: SETTINGS.motions.system },
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
            <h3>{SETTINGS.trainer}</h3>
            <TextField
              label={SETTINGS.crisisLine}
              hint={SETTINGS.crisisLineHint}
              value={settings.crisisLine}
              onChange={(crisisLine) => onChange({ crisisLine })}
            />
            <TextField
              label={SETTINGS.jurisdiction}
              hint={SETTINGS.jurisdictionHint}
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
