import './topbar.css';
import { Button, IconButton } from '../../ui/Button';
import { Icon, type IconName } from '../../ui/Icon';
import { Logo } from '../../ui/Logo';
import { problemsOf } from '../checking';
import { useKnowledge, useStudioState } from '../hooks';
import type { Studio } from '../model';
import { VIEWS, type ViewName } from '../views';
import { SHELL } from '../words/shell';

const ICONS: Record<ViewName, IconName> = {
  write: 'pencil-simple',
  map: 'path',
  table: 'list-bullets',
  cast: 'users',
  bots: 'dice-five',
  people: 'clipboard-text',
};

export interface TopBarProps {
  readonly studio: Studio;
  readonly night: boolean;
  /** What the last save says of itself. */
  readonly saved: string;
  readonly onNight: () => void;
  readonly onOpen: () => void;
  readonly onHandOver: () => void;
  readonly onPlay: () => void;
  readonly onHelp: () => void;
}

export function TopBar({ studio, night, saved, onNight, onOpen, onHandOver, onPlay, onHelp }: TopBarProps) {
  const view = useStudioState(studio, (s) => s.view);
  const title = useKnowledge(studio, (k) => k.draft?.meta.title ?? '');
  const problems = useKnowledge(studio, problemsOf);
  const playable = useKnowledge(studio, (k) => k.playable !== undefined);
  const open = problems.filter((p) => !p.setAside);
  const errors = open.filter((p) => p.severity === 'error').length;
  return (
    <header class="studio-top">
      <a class="studio-logo" href="#/" title={SHELL.toPlayer}>
        <Logo />
        <span>{SHELL.name}</span>
      </a>
      <div class="studio-file">
        <h1>{title}</h1>
        <span>{saved}</span>
      </div>
      <nav class="studio-views" aria-label={SHELL.views}>
        {VIEWS.map((name, i) => (
          <button
            key={name}
            type="button"
            aria-current={view === name ? 'page' : undefined}
            aria-keyshortcuts={`Alt+${i + 1}`}
            onClick={() => studio.show(name)}
          >
            <Icon name={ICONS[name]} />
            {SHELL.view[name]}
            <span class="keycap" aria-hidden="true">
              {i + 1}
            </span>
          </button>
        ))}
      </nav>
      <p class="studio-state" role="status">
        <span class={errors > 0 ? 'error' : 'fine'}>
          <Icon name={errors > 0 ? 'x' : 'check-circle-fill'} />
          {SHELL.toMend(errors)}
        </span>
        <span class="advice">
          <Icon name="warning" />
          {SHELL.toWeigh(open.length - errors)}
        </span>
      </p>
      <Button icon="upload-simple" onClick={onOpen}>
        {SHELL.open}
      </Button>
      <Button icon="download-simple" onClick={onHandOver}>
        {SHELL.handOver}
      </Button>
      <Button kind="go" icon="play-fill" onClick={onPlay} disabled={!playable}>
        {SHELL.play}{' '}
        <span class="keycap" aria-hidden="true">
          Ctrl ↵
        </span>
      </Button>
      <IconButton name="moon" label={night ? SHELL.day : SHELL.night} pressed={night} framed onClick={onNight} />
      <IconButton name="info" label={SHELL.help} framed onClick={onHelp} />
    </header>
  );
}
