import './topbar.css';
import './plain.css';
import type { StoryMeta } from '../../core/model';
import { IconButton } from '../Button';
import { typeset } from '../debrief/words/typeset';
import { Icon } from '../Icon';
import { SenseButtons } from '../SenseButtons';
import { SCENE, TOP_BAR } from '../words/scene';

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
        {!meta.unscored && <span class="bar-step">{TOP_BAR.step(props.practice, step, progress.of)}</span>}
      </div>
      {meta.task !== '' && (
        <p class="bar-task">
          <Icon name="flag-banner-fill" />
          <span>{typeset(meta.task)}</span>
        </p>
      )}
      {!meta.unscored && <Progress {...progress} practice={props.practice} />}
      <nav class="bar-tools" aria-label={SCENE.tools}>
        <IconButton
          name="closed-captioning"
          label={TOP_BAR.captions(props.captions)}
          pressed={props.captions}
          onClick={props.onCaptions}
        />
        <SenseButtons muted={props.muted} onTextSize={props.onTextSize} onSound={props.onSound} />
        <IconButton name="pause" label={TOP_BAR.pause} onClick={props.onPause} />
      </nav>
    </header>
  );
}

/** How far along: decisions made of those on the marked path. More may come; the bar then stays full. */
function Progress({ made, of, practice }: { readonly made: number; readonly of: number; readonly practice: boolean }) {
  return (
    <div class="bar-steps" role="img" aria-label={TOP_BAR.made(practice, made, of)}>
      {practice && <b>{TOP_BAR.practice}</b>}
      {Array.from({ length: of }, (_, index) => (
        <i key={index} class={index < made ? 'done' : index === made ? 'now' : ''} />
      ))}
    </div>
  );
}
