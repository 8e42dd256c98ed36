import type { DecisionDebrief } from '../../core/debrief';
import { TONES, type Tone } from '../../core/model';
import { TONE_NAMES, toneSentence, toneTag } from './words/tone';

/** Speech bubbles that grow in force: their shape carries the order, so the picture survives greyscale. */
const BUBBLES: Record<Tone, string> = {
  yielding: 'M33 25c7.2 0 13 4 13 9s-5.8 9-13 9-13-4-13-9 5.800-9 13-9Z',
  'low-key': 'M33 18c12 0 20 6 20 14s-8 13-20 13c-2 0-4 0-6-1l-8 6 2-9c-5-2-8-6-8-10 0-8 8-13 20-13Z',
  businesslike: 'M14 12h38q6 0 6 6v18q0 6-6 6H31l-10 10v-10h-7q-6 0-6-6V18q0-6 6-6Z',
  directive: 'M5 7h56v36H33L20 55V43H5Z',
  command: 'M33-2l8 11 13-8-1 14 16 2-10 11 11 11-16 2 3 13-15-7-9 13-8-13-15 8 2-14-16-2 11-11-11-11 16-2-2-14 14 8Z',
};

/** The register the moment asked for is dashed, the one used is filled; where they meet it turns gold. */
export function ToneScale({
  tone,
  lifeSafety,
}: {
  readonly tone: DecisionDebrief['tone'];
  readonly lifeSafety: boolean;
}) {
  const { head, rest } = toneSentence(tone, lifeSafety);
  return (
    <>
      <ol class="tones">
        {TONES.map((name) => {
          const tag = toneTag(name, tone.asked, tone.used);
          const state = [name === tone.asked && 'asked', name === tone.used && 'used'].filter(Boolean).join(' ');
          return (
            <li key={name} class={state}>
              <svg viewBox="-4 -4 76 64" aria-hidden="true">
                <path d={BUBBLES[name]} />
              </svg>
              <span class="word">{TONE_NAMES[name]}</span>
              {tag && (
                <span class={name === tone.asked ? 'tag over' : 'tag under'}>
                  <span class="sr">, </span>
                  {tag}
                </span>
              )}
            </li>
          );
        })}
      </ol>
      <p class="tone-says">
        <b>{head}</b> {rest}
      </p>
    </>
  );
}
