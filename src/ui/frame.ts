import { useEffect, useState } from 'preact/hooks';
import { type Box, type Frame, frameOf } from '../core/frame';

/** What a reader's browser starts from: 16 where nobody changed it. */
function browserBase(root: HTMLElement): number {
  const probe = document.createElement('div');
  probe.style.font = 'medium sans-serif';
  root.append(probe);
  const size = Number.parseFloat(getComputedStyle(probe).fontSize);
  probe.remove();
  return size || 16;
}

/** The frame of this window at this text size (percent), kept up to date; the page's layout and scale follow it. */
export function useFrame(textSize: number): Frame {
  const [base] = useState(() => browserBase(document.body));
  // Not the window's inner size: on a phone that grows with whatever sticks out of the page.
  const root = document.documentElement;
  const measure = () => frameOf(root.clientWidth, root.clientHeight, (textSize / 100) * (base / 16));
  const [frame, setFrame] = useState(measure);
  useEffect(() => {
    const again = () => setFrame(measure());
    again();
    window.addEventListener('resize', again);
    return () => window.removeEventListener('resize', again);
  }, [textSize, base]);
  useEffect(() => {
    root.dataset.layout = frame.layout;
    root.style.setProperty('--scale', String(frame.scale));
    root.style.setProperty('--text-scale', String(textSize / 100));
  }, [frame, textSize]);
  return frame;
}

/** Hands the rectangles of a scene to its style sheet. */
export function placeBoxes(element: HTMLElement, frame: Frame): void {
  const { bar, card, reading, panel, stage, focus } = frame;
  for (const [name, box] of Object.entries({ bar, card, reading, panel, stage, focus })) {
    for (const [side, value] of Object.entries(box satisfies Box)) {
      element.style.setProperty(`--${name}-${side}`, `${value}px`);
    }
  }
}
