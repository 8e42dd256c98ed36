import '../files.css';
import { useMemo, useState } from 'preact/hooks';
import { Icon } from '../../../ui/Icon';
import { Sheet } from '../../../ui/Sheet';
import { useKnowledge, useProject } from '../../hooks';
import type { Studio } from '../../model';
import { MAKE_SCORED as W } from '../../words/files';
import { type Step, scoredSteps } from './steps';

/** Four steps from plain ink to a scored scene, each with a button that writes what it says. */
export function MakeScored({ studio, onClose }: { readonly studio: Studio; readonly onClose: () => void }) {
  const view = useProject(studio, (p) => p);
  const [failed, setFailed] = useState(false);
  const steps = useMemo(() => scoredSteps(view.files, view.main), [view.files, view.main]);
  const write = async ({ edits }: Step): Promise<void> => {
    // Ink's own compiler is large, and nothing else of this page wants it.
    const { readable } = await import('./readable');
    const good = studio.project.get().version === view.version && readable(view, edits);
    setFailed(!good);
    if (good) studio.project.edit(edits);
  };
  return (
    <Sheet title={W.title} onClose={onClose} width={54} class="make-scored">
      <p>{W.lead}</p>
      {failed && (
        <p class="problems-box" role="alert">
          {W.failed}
        </p>
      )}
      <ol class="kept ways">
        {steps.map((step, i) => (
          <Row
            key={step.name}
            number={i + 1}
            step={step}
            // A later step uses what an earlier one has written.
            ready={steps.slice(0, i).every((before) => before.left === 0)}
            onWrite={() => void write(step)}
          />
        ))}
      </ol>
      <p>{W.after}</p>
    </Sheet>
  );
}

interface RowProps {
  readonly number: number;
  readonly step: Step;
  readonly ready: boolean;
  readonly onWrite: () => void;
}

function Row({ number, step: { name, left }, ready, onWrite }: RowProps) {
  const { title, about } = W.steps[name];
  return (
    <li data-step={name}>
      <div>
        <h3>
          {number}. {title}
        </h3>
        <p>{about}</p>
      </div>
      {left > 0 ? (
        <button
          type="button"
          class={ready ? 'btn go' : 'btn'}
          aria-label={`${title}: ${W.write(left)}`}
          disabled={!ready}
          onClick={onWrite}
        >
          {W.write(left)}
        </button>
      ) : (
        <span class="up">
          <Icon name="check-circle-fill" /> {W.done}
        </span>
      )}
    </li>
  );
}

/** Stands over a scene that is plain ink, or half of the way from there. */
export function PlainNote({ studio, onOpen }: { readonly studio: Studio; readonly onOpen: () => void }) {
  const plain = useKnowledge(
    studio,
    ({ draft }) => draft !== undefined && (draft.plain ? written(draft.outline.loose) : half(draft.outline)),
  );
  if (!plain) return null;
  return (
    <p class="desk-note" role="status">
      <Icon name="info" />
      <span>{W.note}</span>
      <button type="button" class="btn small" onClick={onOpen}>
        {W.open}
      </button>
    </p>
  );
}

/** An empty page is no plain story yet. */
const written = (loose: readonly unknown[]): boolean => loose.length > 0;

/** Choices, and not one decision among them. */
function half({ decisions, loose }: { readonly decisions: readonly unknown[]; readonly loose: readonly unknown[] }) {
  return decisions.length === 0 && loose.length > 1;
}
