import { Icon } from '../Icon';
import { Logo } from '../Logo';
import { Glyph } from './Glyph';
import { PAGE } from './words/page';

interface TopBarProps {
  readonly practice: boolean;
  readonly onPrint?: () => void;
  readonly onPosts?: () => void;
  /** Where that leads. */
  readonly away?: string;
}

export function TopBar({ practice, onPrint, onPosts, away = PAGE.posts }: TopBarProps) {
  return (
    <header class="debrief-bar">
      <Logo />
      <p class="brand">{PAGE.brand}</p>
      {practice && <p class="practice-tag">{PAGE.practice}</p>}
      <span class="gap" />
      {onPrint && (
        <button type="button" onClick={onPrint}>
          <Icon name="printer" />
          <span>{PAGE.print}</span>
        </button>
      )}
      {onPosts && (
        <button type="button" onClick={onPosts}>
          <Glyph name="posts" />
          <span>{away}</span>
        </button>
      )}
    </header>
  );
}
