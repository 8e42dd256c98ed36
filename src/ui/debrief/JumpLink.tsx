import type { ComponentChildren } from 'preact';

interface JumpLinkProps {
  /** Number of the decision to go to. */
  readonly to: number;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** Within the page: scrolls to a decision and puts focus on its heading. The address stays the app's own. */
export function JumpLink({ to, class: more, children }: JumpLinkProps) {
  return (
    <a
      class={more}
      href={`#decision-${to}`}
      onClick={(event) => {
        event.preventDefault();
        const card = document.getElementById(`decision-${to}`);
        card?.scrollIntoView();
        card?.querySelector<HTMLElement>('h3')?.focus({ preventScroll: true });
      }}
    >
      {children}
    </a>
  );
}
