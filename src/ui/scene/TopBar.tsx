import './topbar.css';
import './plain.css';
import type { StoryMeta } from '../../core/model';
import { IconButton } from '../Button';
import { typeset } from '../debrief/words/typeset';
import { Icon } from '../Icon';
import { SenseButtons } from '../SenseButtons';

interface TopBarProps {
  readonly meta: StoryMeta;
  readonly time: string;
  readonly practice: boolean;
  readonly progress: { readonly made: number; readonly of: number };
  readonly captions: boolean;
  readonly muted: boolean;
  readonly onCaptions: () => void;
  readonly onTextSize: () => void;
  readonly onSound: () => void;
  readonly onPause: () => void;
}

export function TopBar(props: TopBarProps) {
  const { meta, progress } = props;
  const step = Math.min(progress.made + 1, progress.of);
  return (
    <header class="topbar">
      <div class="bar-post">
        <span class="pin">
          <Icon name="map-pin-fill" />
        </span>
        <div>
          <h1 class="bar-name">{meta.post || meta.title}</h1>
          <span class="bar-time">{props.time}</span>
        </div>
        {!meta.unscored && (
          <span class="bar-step">
            {props.practice ? 'Practice · ' : ''}
            {step} of {progress.of}
          </span>
        )}
      </div>
      {meta.task !== '' && (
        <p class="bar-task">
          <Icon name="flag-banner-fill" />
          <span>{typeset(meta.task)}</span>
        </p>
      )}
      {!meta.unscored && <Progress {...progress} practice={props.practice} />}
      <nav class="bar-tools" aria-label="Scene">
        <IconButton
          name="closed-captioning"
          label={props.captions ? 'Captions of sounds: on' : 'Captions of sounds: off'}
          pressed={props.captions}
          onClick={props.onCaptions}
        />
        <SenseButtons muted={props.muted} onTextSize={props.onTextSize} onSound={props.onSound} />
        <IconButton name="pause" label="Pause" onClick={props.onPause} />
      </nav>
    </header>
  );
}

/** How far along: decisions made of those on the marked path. More may come; the bar then stays full. */
function Progress({ made, of, practice }: { readonly made: number; readonly of: number; readonly practice: boolean }) {
  return (
    <div class="bar-steps" role="img" aria-label={`${made} of ${of} decisions made${practice ? ', practice' : ''}`}>
      {practice && <b>Practice</b>}
      {Array.from({ length: of }, (_, index) => (
        <i key={index} class={index < made ? 'done' : index === made ? 'now' : ''} />
      ))}
    </div>
  );
}
