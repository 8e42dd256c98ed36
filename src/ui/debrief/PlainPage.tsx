import './css/page.css';
import './css/plain.css';
import '../button.css';
import type { State } from '../../core/state';
import { Button } from '../Button';
import { useTitle } from '../hooks';
import { SaidList } from '../scene/SaidList';
import { TopBar } from './TopBar';
import { PAGE, PLAIN } from './words/page';
import { typeset } from './words/typeset';

interface PlainPageProps {
  readonly title: string;
  readonly said: State['said'];
  readonly onPlayAgain: () => void;
  readonly onPosts: () => void;
}

/** What comes after plain ink: nothing in it is scored, so this page says what was said and judges nothing. */
export function PlainPage({ title, said, onPlayAgain, onPosts }: PlainPageProps) {
  useTitle(PLAIN.title(title));
  return (
    <>
      <TopBar practice={false} onPosts={onPosts} />
      <main class="plain-page" data-screen="debrief" data-mode="plain">
        <h1 data-start tabIndex={-1}>
          {typeset(title)}
        </h1>
        <p class="plain-note">{PLAIN.note}</p>
        <p class="plain-ways">
          <Button kind="go" icon="arrow-counter-clockwise" onClick={onPlayAgain}>
            {PLAIN.again}
          </Button>
          <Button onClick={onPosts}>{PAGE.posts}</Button>
        </p>
        <section class="card" aria-labelledby="plain-said">
          <h2 id="plain-said">{PLAIN.said}</h2>
          <SaidList said={said} counted={false} />
        </section>
      </main>
    </>
  );
}
