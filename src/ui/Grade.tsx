import './grade.css';
import type { Verdict } from '../core/model';

/** Grade is a shape first: star, disc, half diamond, triangle; its colour only repeats it. */
export function Grade({ verdict }: { readonly verdict: Verdict }) {
  return (
    <svg class={`grade ${verdict}`} viewBox="0 0 16 16" role="img" aria-label={verdict}>
      {SHAPES[verdict]()}
    </svg>
  );
}

const SHAPES: Record<Verdict, () => preact.JSX.Element> = {
  best: () => <path d="M8 .9l2.2 4.7 5.1.6-3.8 3.5 1 5.1L8 12.3l-4.5 2.5 1-5.1L.7 6.2l5.1-.6z" />,
  sound: () => <circle cx="8" cy="8" r="6.4" />,
  mixed: () => (
    <>
      <path class="open" d="M8 1l7 7-7 7-7-7z" />
      <path d="M8 1v14l-7-7z" />
    </>
  ),
  harmful: () => <path d="M1 2.2h14L8 14.6z" />,
};
