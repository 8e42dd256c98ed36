import './phones.css';
import { useId } from 'preact/hooks';
import { Button } from '../../../Button';
import { Icon } from '../../../Icon';
import { joinCode, spoken } from '../../qr/addresses';
import { Qr } from '../../qr/Qr';
import type { OpenRoom, RoomAsks } from '../../room';
import { ELSEWHERE, GETTING_IN } from '../../words/room';
import { DoorFields } from './DoorFields';
import { WifiFields } from './WifiFields';

interface PaneProps {
  readonly room: OpenRoom;
  readonly asks: RoomAsks;
}

interface PhonesPaneProps extends PaneProps {
  /** Opens the console on another screen. */
  readonly onElsewhere: () => void;
}

/** The room of phones: its code and address, the Wi-Fi before it, and its door. */
export function PhonesPane({ room, asks, onElsewhere }: PhonesPaneProps) {
  return (
    <div class="phones-pane">
      <GettingIn room={room} asks={asks} />
      <DoorFields settings={room.roster.settings} onAct={asks.act} />
      {/* The address on the wall and its Wi-Fi are kept on the leading computer; a window elsewhere cannot set them. */}
      {!room.follows && (
        <>
          <WifiFields
            // Another window may have changed it.
            key={JSON.stringify(room.wifi)}
            wifi={room.wifi}
            onWifi={asks.setWifi}
          />
          <Button class="phones-elsewhere" icon="device-tablet" onClick={onElsewhere}>
            {ELSEWHERE.button}
          </Button>
        </>
      )}
    </div>
  );
}

function GettingIn({ room: { origin, code, addresses, trouble, follows }, asks }: PaneProps) {
  // Before the scene begins it stands in the page and in a sheet as well.
  const group = useId();
  return (
    <section class="box getting-in">
      <h3>
        <Icon name="qr-code" />
        {GETTING_IN.title}
      </h3>
      {origin === undefined ? (
        <>
          <p>
            <b>{GETTING_IN.noAddress}</b> {trouble ?? GETTING_IN.noAddressDo}
          </p>
          <Button icon="arrow-counter-clockwise" onClick={asks.tryNow}>
            {GETTING_IN.again}
          </Button>
        </>
      ) : (
        <>
          <div class="getting-code">
            <Qr text={joinCode(origin, code)} label={GETTING_IN.qr} />
            <p>
              <b>{spoken(origin)}</b>
              <span>{GETTING_IN.code}</span>
              <strong>{code}</strong>
            </p>
          </div>
          {trouble && (
            <p class="getting-trouble">
              <Icon name="warning" />
              <span>{trouble}</span>
            </p>
          )}
          {!follows && (
            <fieldset class="addresses">
              <legend>{GETTING_IN.address}</legend>
              {addresses.map((each) => (
                <label key={each.origin}>
                  <input
                    type="radio"
                    name={group}
                    checked={each.origin === origin}
                    onChange={() => asks.pickAddress(each.origin)}
                  />
                  <span>
                    <b>{spoken(each.origin)}</b> {each.card}
                    <small>{each.note}</small>
                  </span>
                </label>
              ))}
            </fieldset>
          )}
          {!follows && addresses.length > 1 && <p class="getting-hint">{GETTING_IN.addressHint}</p>}
        </>
      )}
    </section>
  );
}
