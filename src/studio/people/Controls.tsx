import type { ItemReport } from '../../records/items/report';
import { PEOPLE as W } from '../words/people';
import { dayOf } from './day';

interface ControlsProps {
  readonly report: ItemReport;
  /** Slug of the scene that lies open. */
  readonly own: string;
  readonly practice: boolean;
  readonly onPractice: (on: boolean) => void;
  readonly onKey: (keyHash: string) => void;
  readonly onScene: (story: string) => void;
}

/** What is counted: practice or not, which version of the key, and plays of a scene that once had another name. */
export function Controls({ report, own, practice, onPractice, onKey, onScene }: ControlsProps) {
  const { key, keys, others, story, leftOut } = report;
  const here = keys.reduce((sum, k) => sum + k.plays, leftOut);
  const scenes = [...others, { story, plays: here }].toSorted(
    (a, b) => Number(b.story === own) - Number(a.story === own),
  );
  const value = (event: Event) => (event.currentTarget as HTMLSelectElement).value;
  return (
    <div class="people-controls">
      <label>
        <input
          type="checkbox"
          checked={practice}
          aria-describedby="people-practice"
          onChange={(event) => onPractice((event.currentTarget as HTMLInputElement).checked)}
        />
        {W.practice}
      </label>
      <span id="people-practice" class="muted">
        {W.practiceWhy}
      </span>
      {keys.length > 1 && (
        <label>
          {W.key}{' '}
          <select value={key?.keyHash} onChange={(event) => onKey(value(event))}>
            {keys.map((k) => (
              <option key={k.keyHash} value={k.keyHash}>
                {W.keyOf(dayOf(k.last), k.plays, k.today)}
              </option>
            ))}
          </select>
        </label>
      )}
      {key && !key.today && <span class="muted">{W.oldKey}</span>}
      {others.length > 0 && (
        <label>
          {W.scene}{' '}
          <select value={story} onChange={(event) => onScene(value(event))}>
            {scenes.map((s) => (
              <option key={s.story} value={s.story}>
                {s.story === own ? W.thisScene(s.story, s.plays) : W.otherScene(s.story, s.plays)}
              </option>
            ))}
          </select>
        </label>
      )}
      {others.length > 0 && !key && <span class="muted">{W.elsewhere}</span>}
    </div>
  );
}
