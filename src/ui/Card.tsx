import type { ComponentChildren } from 'preact';

interface CardProps {
  readonly as?: 'div' | 'section' | 'article' | 'li';
  readonly class?: string;
  readonly labelledBy?: string;
  readonly children: ComponentChildren;
}

/** Paper with an ink line round it. */
export function Card({ as: Tag = 'div', class: more, labelledBy, children }: CardProps) {
  return (
    <Tag class={more ? `card ${more}` : 'card'} aria-labelledby={labelledBy}>
      {children}
    </Tag>
  );
}
