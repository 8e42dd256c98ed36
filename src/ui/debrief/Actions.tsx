import { Button } from '../Button';
import { Glyph } from './Glyph';
import { ACTIONS, PAGE } from './words/page';

interface ActionsProps {
  readonly onPlayAgain: () => void;
  readonly onPrint: () => void;
  readonly onPosts: () => void;
  /** Where that leads. */
  readonly away?: string;
}

/** Where to go from here. Playing again is practice, and says so before it is pressed. */
export function Actions({ onPlayAgain, onPrint, onPosts, away = PAGE.posts }: ActionsProps) {
  return (
    <nav class="actions" aria-label={ACTIONS.title}>
      <Button kind="go" icon="arrow-counter-clockwise" onClick={onPlayAgain}>
        {ACTIONS.again}
      </Button>
      <Button icon="printer" onClick={onPrint}>
        {PAGE.print}
      </Button>
      <Button onClick={onPosts}>
        <Glyph name="posts" />
        {away}
      </Button>
    </nav>
  );
}
