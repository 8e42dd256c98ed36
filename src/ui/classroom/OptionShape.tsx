import { OPTION_SHAPES, shapeOf } from '../option-shapes';
import './option-shape.css';

interface OptionShapeProps {
  /** The letter of a reply, from A. */
  readonly letter: string;
  /** The letter is read out beside it already. */
  readonly hidden?: boolean;
}

/**
 * The mark of a reply: letter, shape and colour say the same, so that nobody has to tell colours apart. As tall as two
 * and a quarter letters of the text around it.
 */
export function OptionShape({ letter, hidden }: OptionShapeProps) {
  const shape = shapeOf(letter);
  const { path, drop } = OPTION_SHAPES[shape];
  return (
    <svg
      class={`option-shape of-${shape.toLowerCase()}`}
      viewBox="-1 -1 34 34"
      role={hidden ? undefined : 'img'}
      aria-label={hidden ? undefined : letter}
      aria-hidden={hidden ? 'true' : undefined}
    >
      <path d={path} />
      <text x="16" y={21 + drop} text-anchor="middle">
        {letter}
      </text>
    </svg>
  );
}
