import './notes.css';
import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from '../../ui/Icon';
import type { Studio } from '../model';
import { PREVIEW } from '../words/preview';
import type { PreviewControl, PreviewState } from './control';

interface NotesProps {
  readonly studio: Studio;
  readonly control: PreviewControl;
  readonly state: PreviewState;
  /** The text has an error: what shows is the last one that played. */
  readonly stale: boolean;
}

/** What an author should know of what is shown; nothing where all is as it was asked for. */
export function Notes({ studio, control, state, stale }: NotesProps) {
  const { replay, search, held } = state;
  const trouble = replay?.trouble;
  const at = trouble?.at;
  return (
    <div class="pv-notes" role="status">
      {trouble && (
        <Note
          kind="error"
          icon="warning"
          act={
            at?.line !== undefined && (
              <button
                type="button"
                class="pv-button"
                onClick={() => studio.goTo({ file: at.file ?? studio.project.get().main, line: at.line as number })}
              >
                {PREVIEW.toLine}
              </button>
            )
          }
        >
          <b>{PREVIEW.toMend}.</b> {trouble.message}
        </Note>
      )}
      {replay?.divergence && (
        <Note
          icon="warning"
          act={
            <button
              type="button"
              class="pv-button"
              title={PREVIEW.forgetHelp}
              onClick={() => control.back(replay.turns.length - 1)}
            >
              {PREVIEW.forget}
            </button>
          }
        >
          {PREVIEW.divergence(replay.divergence)}
        </Note>
      )}
      {search && (
        <Note
          icon={search.state === 'looking' ? 'hourglass-medium' : 'info'}
          act={
            search.state !== 'looking' && (
              <button type="button" class="pv-close" aria-label={PREVIEW.close} onClick={control.closeSearch}>
                <Icon name="x" />
              </button>
            )
          }
        >
          {SEARCH[search.state](search.line)}
        </Note>
      )}
      {held && (
        <Note
          icon="sliders-horizontal"
          act={
            <button type="button" class="pv-button" onClick={control.letGo}>
              {PREVIEW.reset}
            </button>
          }
        >
          {PREVIEW.held}
        </Note>
      )}
      {stale && <p class="pv-stale">{PREVIEW.stale}</p>}
    </div>
  );
}

const SEARCH = {
  looking: PREVIEW.looking,
  'not-reached': PREVIEW.notReached,
  'too-many': PREVIEW.tooMany,
  unplayable: PREVIEW.unplayable,
};

interface NoteProps {
  readonly icon: IconName;
  readonly kind?: 'error';
  /** What one can do about it. */
  readonly act: ComponentChildren;
  readonly children: ComponentChildren;
}

function Note({ icon, kind, act, children }: NoteProps) {
  return (
    <div class={kind ? `pv-note ${kind}` : 'pv-note'}>
      <Icon name={icon} />
      <p>{children}</p>
      {act}
    </div>
  );
}
