import './join.css';
import type { Way } from '../../../classroom/model';
import { Icon } from '../../Icon';
import { joinCode, spoken, wifiCode } from '../qr/addresses';
import { Qr } from '../qr/Qr';
import type { WifiCard } from '../room';
import { JOIN, withoutPhone } from '../words/join';
import type { Join } from './join';

type Open = Extract<Join, { join: 'open' }>;

/** In the lobby: large enough for the last row, or in words why nobody gets in. */
export function LobbyJoin({ join, ways }: { readonly join: Join; readonly ways: readonly Way[] }) {
  const without = withoutPhone(ways);
  if (join.join !== 'open') {
    return (
      <div class="lobby-shut">
        <Icon name={join.join === 'locked' ? 'lock-fill' : join.join === 'soon' ? 'hourglass-medium' : 'wifi-slash'} />
        <p role="status">
          <strong>{JOIN.shut[join.join]}</strong>
          {without && (
            <span>
              {JOIN.noPhone} {without}
            </span>
          )}
        </p>
      </div>
    );
  }
  return (
    <div class="lobby-join">
      <Qr text={joinCode(join.origin, join.code)} label={JOIN.qr} />
      <div>
        <p class="join-how">{JOIN.how}</p>
        <p class="join-address">{spoken(join.origin)}</p>
        <p class="join-how">{JOIN.code}</p>
        <p class="join-code">{join.code}</p>
        {without && (
          <p class="join-without">
            <Icon name={ways.includes('hands') ? 'hand-fill' : 'keyboard'} />
            {JOIN.noPhone} {without}
          </p>
        )}
      </div>
    </div>
  );
}

/** For whoever comes late: over the replies, and in the corner of the scene. */
export function SmallJoin({ join: { origin, code }, corner }: { readonly join: Open; readonly corner?: boolean }) {
  return (
    <section class={corner ? 'small-join in-corner' : 'small-join'} aria-label={JOIN.name}>
      <Qr text={joinCode(origin, code)} label={JOIN.qr} />
      <div>
        <p class="join-how">{JOIN.how}</p>
        <p class="join-address">{spoken(origin)}</p>
        <p class="join-code">{code}</p>
      </div>
    </section>
  );
}

/**
 * Phones must be in the same Wi-Fi first. It stands beside the lobby's card, or where a wall is narrow within it: there
 * it would cover the people. One of both is shown.
 */
export function WifiJoin({ wifi, within }: { readonly wifi: WifiCard; readonly within?: boolean }) {
  return (
    <section
      class={within ? 'wifi-join within' : 'wifi-join'}
      data-over-stage={within ? undefined : 'below'}
      aria-label={JOIN.wifiName}
    >
      <Qr text={wifiCode(wifi)} label={JOIN.wifiQr} />
      <div>
        <h2>
          <Icon name="wifi-high" />
          {JOIN.wifi}
        </h2>
        <p>{wifi.name}</p>
        {wifi.security === 'wpa' && <p>{wifi.password}</p>}
      </div>
    </section>
  );
}
