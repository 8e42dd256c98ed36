import './problems.css';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { FAMILIES, type Family, type Problem } from '../../vocabulary/problems';
import { problemsOf } from '../checking';
import { useKnowledge } from '../hooks';
import type { Studio } from '../model';
import { FAMILY_WORDS, PROBLEMS } from '../words/shell';
import { setAsideEdit } from './set-aside';

/** Everything that was found, worst first, each with why it matters and one key to mend it. */
export function ProblemList({ studio }: { readonly studio: Studio }) {
  const problems = useKnowledge(studio, problemsOf);
  const whole = useKnowledge(studio, (k) => k.fullVersion === k.version && k.full !== undefined);
  const [family, setFamily] = useState<Family>();
  const [aside, setAside] = useState<Problem>();
  const open = problems.filter((p) => !p.setAside);
  const kept = problems.length - open.length;
  const shown = sorted(problems.filter((p) => family === undefined || p.family === family));
  const go = (p: Problem) => studio.goTo({ file: p.file, line: Math.max(1, p.line) });
  const mend = (p: Problem) => {
    // A mend is made for the text that was read; while another one is being read it would hit the wrong words.
    const stale = studio.checking.store.getState().version !== studio.project.get().version;
    if (!p.fix || stale) return go(p);
    studio.project.edit(p.fix.edits);
    go(p);
  };
  return (
    <section class="problems" aria-label={PROBLEMS.title}>
      <header>
        <h2>{PROBLEMS.title}</h2>
        <fieldset class="families">
          <legend class="sr">{PROBLEMS.title}</legend>
          <button type="button" aria-pressed={family === undefined} onClick={() => setFamily(undefined)}>
            {PROBLEMS.all(open.length)}
          </button>
          {FAMILIES.map((each) => (
            <button key={each} type="button" aria-pressed={family === each} onClick={() => setFamily(each)}>
              {PROBLEMS.family(each, open.filter((p) => p.family === each).length)}
            </button>
          ))}
        </fieldset>
        {kept > 0 && <em>{PROBLEMS.aside(kept)}</em>}
      </header>
      {shown.length === 0 && <p class="muted">{whole ? PROBLEMS.none : PROBLEMS.noneYet}</p>}
      <ul>
        {shown.map((p, i) => (
          <li key={`${p.rule}/${p.file}/${p.line}/${i}`} class={p.setAside ? 'aside' : p.severity}>
            <Icon name={p.severity === 'error' ? 'x' : 'warning'} />
            <button type="button" class="problem" onClick={() => go(p)}>
              <span class="where">
                <span class="sr">{p.severity === 'error' ? PROBLEMS.error : PROBLEMS.advice}: </span>
                <b>{FAMILY_WORDS[p.family]}</b>
                {PROBLEMS.line(p.line)}
              </span>
              <span class="what">
                {p.what} <small>{p.setAside ? PROBLEMS.reason(p.setAside) : `${p.why} ${p.mend}`}</small>
              </span>
            </button>
            {p.fix && (
              <Button small onClick={() => mend(p)}>
                {p.fix.label}
              </Button>
            )}
            {!p.fix && p.severity === 'advice' && !p.setAside && (
              <Button small kind="quiet" onClick={() => setAside(p)}>
                {PROBLEMS.setAside}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {aside && (
        <Reason
          decision={aside.decision}
          onClose={() => setAside(undefined)}
          onKeep={(reason) => {
            studio.project.edit([setAsideEdit(studio.project.get(), aside, reason)]);
            setAside(undefined);
          }}
        />
      )}
    </section>
  );
}

interface ReasonProps {
  readonly decision: string | undefined;
  readonly onKeep: (reason: string) => void;
  readonly onClose: () => void;
}

function Reason({ decision, onKeep, onClose }: ReasonProps) {
  const [reason, setReason] = useState('');
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => input.current?.focus(), []);
  return (
    <form
      class="reason"
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() !== '') onKeep(reason.trim());
      }}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <label>
        {PROBLEMS.setAsideWhy}
        <input ref={input} value={reason} onInput={(event) => setReason(event.currentTarget.value)} />
      </label>
      <small>{PROBLEMS.setAsideHelp(decision)}</small>
      <Button small onClick={() => reason.trim() !== '' && onKeep(reason.trim())} disabled={reason.trim() === ''}>
        {PROBLEMS.setAside}
      </Button>
    </form>
  );
}

/** Errors first, then advice, then what was set aside; within each as in the text. */
function sorted(problems: readonly Problem[]): Problem[] {
  const rank = (p: Problem) => (p.setAside ? 2 : p.severity === 'error' ? 0 : 1);
  return problems.toSorted((a, b) => rank(a) - rank(b));
}
