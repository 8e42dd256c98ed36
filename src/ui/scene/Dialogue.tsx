import './dialogue.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Line } from '../../core/model';
import { typeset } from '../debrief/words/typeset';
import { Portrait } from '../Portrait';
import { speakerName } from '../words';

/** Letters a second. */
const SPEEDS = { instant: 0, normal: 45, slow: 22 } as const;
export type TextSpeed = keyof typeof SPEEDS;

/** How many letters of a text are shown; all of them when it is instant or was hurried. */
export function useReveal(text: string, key: number, speed: TextSpeed) {
  const rate = SPEEDS[speed];
  // Belongs to one step: a new line must never start with what the one before had reached.
  const [reached, reach] = useState({ key, letters: 0 });
  const timer = useRef<number>(undefined);
  const stop = () => window.clearInterval(timer.current);
  useEffect(() => {
    if (rate === 0) return undefined;
    const began = performance.now();
    timer.current = window.setInterval(() => {
      const letters = Math.floor(((performance.now() - began) / 1000) * rate);
      reach({ key, letters });
      if (letters >= text.length) stop();
    }, 40);
    return stop;
  }, [key, text, rate]);
  const finish = () => {
    stop();
    reach({ key, letters: text.length });
  };
  const letters = reached.key === key ? reached.letters : 0;
  const shown = rate === 0 ? text.length : Math.min(letters, text.length);
  return { shown, done: shown >= text.length, finish };
}

interface DialogueProps {
  readonly line: Line | undefined;
  /** Letters shown so far. The rest already takes its place, so nothing moves as it comes. */
  readonly shown: number;
  /** Drawn where no stage shows the people, beside the words; or on the name, where the words cover the stage. */
  readonly portrait?: {
    readonly look: string | undefined;
    readonly face: string | undefined;
    readonly at: 'words' | 'name';
  };
}

export function Dialogue({ line, shown, portrait }: DialogueProps) {
  if (!line) return <div class="say" />;
  const said = typeset(line.text);
  const name = speakerName(line);
  const who = line.speaker === 'officer' ? 'pc' : 'npc';
  const text = (
    <p class="said-line">
      {said.slice(0, shown)}
      <span class="line-to-come">{said.slice(shown)}</span>
    </p>
  );
  return (
    <div class={['say', !name && 'narration', line.read && 'paper'].filter(Boolean).join(' ')}>
      {name && (
        <span class={`tab ${who}`} data-speaker={line.speaker}>
          {portrait?.at === 'name' && portrait.look && <Portrait look={portrait.look} face={portrait.face ?? 'calm'} />}
          {name}
        </span>
      )}
      {portrait?.at === 'words' && name && (
        <Portrait look={portrait.look} face={portrait.face ?? 'calm'} class="say-portrait" />
      )}
      {line.read ? <div class="read-paper">{text}</div> : text}
    </div>
  );
}
