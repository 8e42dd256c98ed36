import { Button } from '../Button';
import { Glyph } from './Glyph';

interface ActionsProps {
  readonly onPlayAgain: () => void;
  readonly onPrint: () => void;
  readonly onPosts: () => void;
  /** Where that leads. */
  readonly away?: string;
}

/** Where to go from here. Playing again is practice, and says so before it is pressed. */
export function Actions({ onPlayAgain, onPrint, onPosts, away = 'All posts' }: ActionsProps) {
  return (
    <nav class="actions" aria-label="What next">
      <Button kind="go" icon="arrow-counter-clockwise" onClick={onPlayAgain}>
        Play it again as practice
      </Button>
      <Button icon="printer" onClick={onPrint}>
        Print or save
      </Button>
      <Button onClick={onPosts}>
        <Glyph name="posts" />
        {away}
      </Button>
    </nav>
  );
}
