import { useId, useState } from 'preact/hooks';
import { Button } from '../../../Button';
import { Icon } from '../../../Icon';
import type { WifiCard } from '../../room';
import { WIFI } from '../../words/room';

interface WifiFieldsProps {
  /** The card on the wall. */
  readonly wifi: WifiCard | undefined;
  readonly onWifi: (wifi: WifiCard | undefined) => void;
}

/** What networks allow, in characters. */
const LONGEST_NAME = 32;
const LONGEST_PASSWORD = 63;

/** A card on the wall that joins phones to the Wi-Fi. */
export function WifiFields({ wifi, onWifi }: WifiFieldsProps) {
  const id = useId();
  const [name, setName] = useState(wifi?.name ?? '');
  const [password, setPassword] = useState(wifi?.password ?? '');
  const [security, setSecurity] = useState<WifiCard['security']>(wifi?.security ?? 'wpa');
  const whole = name.trim() !== '' && (security === 'none' || password !== '');
  const card: WifiCard = { name: name.trim(), password: security === 'none' ? '' : password, security };
  const changed = JSON.stringify(card) !== JSON.stringify(wifi);
  return (
    <section class="box wifi-fields">
      <h3>
        <Icon name="wifi-high" />
        {WIFI.title}
        {wifi && <span class="wifi-shown">{WIFI.onWall}</span>}
      </h3>
      <p>
        {WIFI.says} {WIFI.kept}
      </p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (whole) onWifi(card);
        }}
      >
        <label for={`${id}-name`}>{WIFI.name}</label>
        <input
          id={`${id}-name`}
          type="text"
          autocomplete="off"
          maxLength={LONGEST_NAME}
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
        <label for={`${id}-security`}>{WIFI.security}</label>
        <select
          id={`${id}-security`}
          value={security}
          onChange={(event) => setSecurity(event.currentTarget.value === 'none' ? 'none' : 'wpa')}
        >
          <option value="wpa">{WIFI.wpa}</option>
          <option value="none">{WIFI.open}</option>
        </select>
        {security === 'wpa' && (
          <>
            <label for={`${id}-password`}>{WIFI.password}</label>
            <input
              id={`${id}-password`}
              // In clear: it will stand on the wall.
              type="text"
              autocomplete="off"
              spellcheck={false}
              maxLength={LONGEST_PASSWORD}
              value={password}
              onInput={(event) => setPassword(event.currentTarget.value)}
            />
          </>
        )}
        <div class="wifi-buttons">
          <button type="submit" class="btn" disabled={!whole || !changed}>
            <Icon name="projector-screen" />
            {wifi ? WIFI.change : WIFI.show}
          </button>
          {wifi && (
            <Button icon="x" onClick={() => onWifi(undefined)}>
              {WIFI.remove}
            </Button>
          )}
        </div>
      </form>
    </section>
  );
}
