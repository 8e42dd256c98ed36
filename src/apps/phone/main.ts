/** The phone of somebody in the room: it votes, and knows nothing of the story but what it is asked. */
import { now } from '../../adapters/clock';
import { readCode } from '../../classroom/protocol/limits';
import { cardText } from '../../ui/phone/end';
import { ownMoments } from '../../ui/phone/moments';
import { phonePage } from '../../ui/phone/page';
import '../../ui/phone/base.css';
import '../../ui/phone/parts.css';
import '../../ui/phone/sizes.css';
import type { PhoneState } from '../../ui/phone/state';
import { openKeep } from './keep';
import { openPhone } from './phone';
import { holdHeight, openNight } from './screen';

const FORM = '/join';
/** Milliseconds between two looks at the clock. */
const TICK = 250;

function start(root: HTMLElement): void {
  const keep = openKeep();
  const inAddress = readCode(location.pathname.split('/').pop() ?? '');
  const night = openNight(keep.now().night, (on) => keep.set({ night: on }));
  let shown: PhoneState | undefined;
  let card = '';

  const page = phonePage(
    root,
    {
      typed: (field, text) => phone.typed(field, text),
      join: () => phone.join(),
      vote: (choice) => phone.vote(choice),
      change: (on) => phone.change(on),
      again: () => phone.again(),
      otherCode: () => location.assign(FORM),
      reload: () => location.reload(),
      card: () => {
        if (card === '' && shown?.card && 'download' in HTMLAnchorElement.prototype) {
          const { title, moments } = shown.card;
          const text = cardText(title, ownMoments(moments, shown.votes));
          card = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
        }
        return card;
      },
      saved: () => phone.saved(),
      forget: () => phone.forget(),
      night,
    },
    now,
  );
  const phone = openPhone(keep, inAddress ?? keep.now().room?.code ?? '', inAddress !== undefined, (state) => {
    shown = state;
    page.show(state);
    // From here on a reload leads back into the room.
    if (state.self && state.room) history.replaceState(null, '', `/${state.room.code}`);
  });
  setInterval(page.tick, TICK);
  holdHeight();
}

const root = document.getElementById('phone');
if (root) start(root);
