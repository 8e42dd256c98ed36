import '../console/tokens.css';
import './start.css';
import { Button } from '../../Button';
import { useTitle } from '../../hooks';
import { Icon } from '../../Icon';
import type { RoomProps } from '../room';
import { CONNECTION, ROOM_TROUBLE } from '../words/room';
import { START } from '../words/start';

/** A window elsewhere, until the lesson that it follows has arrived: what keeps it away, and what to do. */
export function Following({ room: { connection, reason, asks } }: { readonly room: RoomProps }) {
  useTitle(START.page);
  const { what, next } = ROOM_TROUBLE[connection === 'joined' ? 'connecting' : (reason ?? 'connecting')];
  const waits = connection === 'joined' || reason === 'connecting';
  return (
    <div class="desk start" data-screen="class-following">
      <main tabIndex={-1}>
        <h1>{START.page}</h1>
        <p class={waits ? 'start-lead' : 'start-trouble'} role={waits ? 'status' : 'alert'}>
          {!waits && <Icon name="warning" />}
          {`${what} ${next}`.trim()}
        </p>
        {!waits && <Button onClick={asks.tryNow}>{CONNECTION.tryNow}</Button>}
      </main>
    </div>
  );
}
