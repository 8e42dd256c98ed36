import './crumbs.css';
import { useEffect, useRef } from 'preact/hooks';
import type { Verdict } from '../../core/model';
import { Grade } from '../../ui/Grade';
import { Icon } from '../../ui/Icon';
import { useStudioState } from '../hooks';
import type { Studio } from '../model';
import { PREVIEW, WORLD_WORDS } from '../words/preview';
import type { PreviewControl } from './control';
import type { PlayedTurn, Replay } from './replay';

interface CrumbsProps {
  readonly studio: Studio;
  readonly replay: Replay;
  readonly ms: number;
  readonly control: PreviewControl;
  /** More than one where the story has twins. */
  readonly worlds: readonly number[];
  /** Plain ink has no grades. */
  readonly graded: boolean;
}

/** The way to where the play stands; each step leads back to right after it. */
export function Crumbs({ studio, replay, ms, control, worlds, graded }: CrumbsProps) {
  const { turns, rest, asked, divergence } = replay;
  const now = turns.at(-1);
  const done = Math.max(0, turns.length - 1);
  const standing = useRef<HTMLLIElement>(null);
  const last = turns.length + rest.length;
  useEffect(() => standing.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' }), [last]);
  return (
    <div class="pv-way">
      <nav aria-label={PREVIEW.path}>
        <ol class="pv-crumbs">
          <li>
            <button type="button" class="pv-crumb" title={PREVIEW.backToStart} onClick={() => control.back(0)}>
              <Icon name="flag" />
              {PREVIEW.start}
            </button>
            {worlds.length > 1 && <Worlds studio={studio} worlds={worlds} />}
          </li>
          {turns.slice(1).map((turn, index) => (
            <li key={`${index}/${turn.step?.label}`}>
              <Icon name="caret-right" />
              <Step turn={turn} graded={graded} onBack={() => control.back(index + 1)} />
            </li>
          ))}
          {now && (
            <li ref={standing}>
              <Icon name="caret-right" />
              <span class="pv-crumb now" aria-current="step">
                <Icon name={now.state.offer ? 'map-pin-fill' : 'flag-banner-fill'} />
                {nameOf(now, replay)}
              </span>
            </li>
          )}
          {rest.map((label, index) => (
            <li key={`${index}/${label}`}>
              <Icon name="caret-right" />
              <span class="pv-crumb cut" title={PREVIEW.lost}>
                {index === 0 && divergence?.wanted ? PREVIEW.crumb(divergence.wanted, label) : label}
                <span class="sr">, {PREVIEW.lost}</span>
              </span>
            </li>
          ))}
        </ol>
      </nav>
      <p class={rest.length > 0 ? 'pv-done cut' : 'pv-done'}>
        <Icon name={rest.length > 0 ? 'warning' : 'check-circle-fill'} />
        {asked === 0 ? PREVIEW.opened(ms) : PREVIEW.replayed(done, asked, ms)}
      </p>
    </div>
  );
}

/** The facts are settled before the first line, so they stand at the start. */
function Worlds({ studio, worlds }: Pick<CrumbsProps, 'studio' | 'worlds'>) {
  const world = useStudioState(studio, (s) => s.world);
  const path = useStudioState(studio, (s) => s.path);
  return (
    <select
      class="pv-crumb"
      aria-label={PREVIEW.worlds}
      value={world}
      onChange={(event) => studio.playAlong(path, Number(event.currentTarget.value))}
    >
      {worlds.map((w) => (
        <option key={w} value={w}>
          {WORLD_WORDS[w]}
        </option>
      ))}
    </select>
  );
}

function Step({ turn, graded, onBack }: { turn: PlayedTurn; graded: boolean; onBack: () => void }) {
  const { decision = '', label = '' } = turn.step ?? {};
  const verdict = verdictOf(turn);
  return (
    <button type="button" class="pv-crumb" title={PREVIEW.crumbBack(decision, label)} onClick={onBack}>
      {graded && verdict && <Grade verdict={verdict} />}
      {PREVIEW.crumb(decision, label)}
    </button>
  );
}

function verdictOf({ before, step }: PlayedTurn): Verdict | undefined {
  return before.offer?.decision.options.find((o) => o.label === step?.label)?.verdict;
}

function nameOf({ state }: PlayedTurn, { trouble }: Replay): string {
  if (state.offer) return state.offer.decision.id;
  if (trouble) return PREVIEW.stopped;
  return state.ending ?? PREVIEW.end;
}
