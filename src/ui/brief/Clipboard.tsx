import './clipboard.css';
import type { ComponentChildren } from 'preact';

/** A board, a clamp and a sheet of paper. */
export function Clipboard({ children }: { readonly children: ComponentChildren }) {
  return (
    <aside class="clipboard" aria-labelledby="orders">
      <svg class="clamp" viewBox="0 0 260 118" aria-hidden="true">
        <path
          class="clamp-metal"
          d="M30 66q0-18 18-18h44q6 0 8-8 8-34 30-34t30 34q2 8 8 8h44q18 0 18 18v38q0 8-8 8H38q-8 0-8-8Z"
        />
        <circle class="clamp-hole" cx="130" cy="36" r="11" />
        <path class="clamp-shine" d="M46 66h168" />
      </svg>
      <div class="clip-paper">
        {children}
        <svg class="signature" viewBox="0 0 190 62" aria-hidden="true">
          <path d="M10 44C22 8 34 4 30 26S20 56 34 44 48 22 56 34 70 46 78 30s14-2 20 6 22-2 26-16 10 14 10 22 20 2 26-8 8 10 20 8" />
        </svg>
      </div>
    </aside>
  );
}
