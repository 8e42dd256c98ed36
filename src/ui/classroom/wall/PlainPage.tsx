import './lobby.css';
import { typeset } from '../../debrief/words/typeset';
import { Logo } from '../../Logo';
import { WALL } from '../words/wall';

/** A dark wall: blank in the midst of a lesson; before one it says what to do. */
export function NothingPage({ title }: { readonly title: string }) {
  if (title !== '') {
    return (
      <section class="wall-plain blank">
        <h1 class="sr">{WALL.blank}</h1>
      </section>
    );
  }
  return (
    <section class="wall-plain">
      <Logo />
      <h1>{WALL.waiting.title}</h1>
      <p>{WALL.waiting.about}</p>
    </section>
  );
}

export function EndedPage({ title }: { readonly title: string }) {
  return (
    <section class="wall-plain">
      <Logo />
      <h1>{WALL.ended.title}</h1>
      <p>{typeset(title)}</p>
      <p>{WALL.ended.about}</p>
    </section>
  );
}
