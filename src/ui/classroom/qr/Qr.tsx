import './qr.css';
import { useMemo } from 'preact/hooks';
import { qrDrawing } from './modules';

interface QrProps {
  /** What a camera reads. */
  readonly text: string;
  /** What it leads to, in words. */
  readonly label: string;
}

/** Dark on white in every theme: many readers find no code that is the other way round. */
export function Qr({ text, label }: QrProps) {
  const { size, path } = useMemo(() => qrDrawing(text), [text]);
  return (
    <svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shape-rendering="crispEdges">
      <rect width={size} height={size} />
      <path d={path} />
    </svg>
  );
}
