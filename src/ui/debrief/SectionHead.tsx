import type { ComponentChildren } from 'preact';

interface SectionHeadProps {
  readonly id: string;
  readonly title: string;
  readonly children?: ComponentChildren;
}

export function SectionHead({ id, title, children }: SectionHeadProps) {
  return (
    <header class="part-head">
      <h2 id={id}>{title}</h2>
      {children && <p>{children}</p>}
    </header>
  );
}
