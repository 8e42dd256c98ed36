import { Icon, type IconName } from '../../ui/Icon';
import { DEVICE_WORDS, type Device, PREVIEW } from '../words/preview';
import type { PreviewControl } from './control';

const DEVICES: Record<Device, IconName> = {
  desktop: 'monitor',
  phone: 'device-mobile',
  projector: 'projector-screen',
};

interface HeadProps {
  readonly control: PreviewControl;
  readonly device: Device;
  readonly looking: boolean;
}

export function Head({ control, device, looking }: HeadProps) {
  return (
    <header class="pv-head">
      <h2>{PREVIEW.title}</h2>
      <fieldset class="pv-seg">
        <legend class="sr">{PREVIEW.devices}</legend>
        {Object.entries(DEVICES).map(([name, icon]) => (
          <button
            key={name}
            type="button"
            aria-pressed={device === name}
            aria-label={DEVICE_WORDS[name as Device]}
            title={DEVICE_WORDS[name as Device]}
            onClick={() => control.device(name as Device)}
          >
            <Icon name={icon} />
          </button>
        ))}
      </fieldset>
      <span class="pv-gap" />
      <button type="button" class="pv-button" onClick={() => control.back(0)}>
        <Icon name="arrow-counter-clockwise" />
        {PREVIEW.fromStart}
      </button>
      <button
        type="button"
        class="pv-button"
        aria-keyshortcuts="F9"
        disabled={looking}
        onClick={() => void control.fromLine()}
      >
        <Icon name="play" />
        {PREVIEW.fromLine}
        <span class="keycap" aria-hidden="true">
          F9
        </span>
      </button>
    </header>
  );
}
