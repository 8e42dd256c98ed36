import '../tokens.css';
import '../studio.css';
import '../shell/topbar.css';
import './firstrun.css';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Scene } from '../../records/scene';
import { Button, IconButton } from '../../ui/Button';
import { useTitle } from '../../ui/hooks';
import { Icon } from '../../ui/Icon';
import { Logo } from '../../ui/Logo';
import { placeholders } from '../skeleton/placeholders';
import { type Answers, type Question, skeletonLines, skeletonScene, textOf, understood } from '../skeleton/skeleton';
import { FIRST_RUN as W } from '../words/firstrun';
import { SHELL } from '../words/shell';
import { Picks } from './Picks';
import { Questions } from './Questions';
import { ScenePicture } from './ScenePicture';
import { SkeletonText } from './SkeletonText';

export interface FirstRunProps {
  /** What was answered before the tab closed. */
  readonly answers?: Answers;
  /** Called at every keystroke, to be kept. */
  readonly onAnswers?: (answers: Answers) => void;
  readonly onStart: (scene: Scene) => void;
  readonly onTry: (scene: Scene) => void;
  readonly onOpen: () => void;
  readonly onTemplate: () => void;
  readonly night: boolean;
  readonly onNight: () => void;
  readonly onHelp: () => void;
}

const NOTHING: Answers = { who: '', task: '', tension: '', unknown: '' };

/** A scene from four answers: they stand on the left, and what they make stands on the right and plays. */
export function FirstRun(props: FirstRunProps) {
  const [answers, setAnswers] = useState(props.answers ?? NOTHING);
  const [asked, ask] = useState<Question>();
  const start = useRef<HTMLButtonElement>(null);
  const scene = useMemo(() => understood(answers), [answers]);
  const lines = useMemo(() => skeletonLines(answers), [answers]);
  const answer = (next: Answers): void => {
    setAnswers(next);
    props.onAnswers?.(next);
  };
  useTitle(W.name);
  useControlEnter(() => props.onStart(skeletonScene(answers)));
  return (
    <div class="studio first-run" data-screen="first-run">
      <Bar {...props} />
      <main class="first-run-main" tabIndex={-1}>
        <Questions
          answers={answers}
          name={scene.person.name}
          onAnswer={answer}
          onAsk={ask}
          onDone={() => start.current?.focus()}
        />
        <div class="first-run-scene">
          <ScenePicture scene={scene}>
            <Picks scene={scene} onPick={(picked) => answer({ ...answers, ...picked })} />
          </ScenePicture>
          <SkeletonText lines={lines} person={scene.person.id} asked={asked} />
          <footer class="first-run-go">
            <p role="status">
              {W.plays(count(lines, '* ('), count(lines, '# ending'))}{' '}
              <b>{W.wait(placeholders(textOf(lines)).length)}</b>
            </p>
            <Button icon="play-fill" onClick={() => props.onTry(skeletonScene(answers))}>
              {W.tryIt}
            </Button>
            <Button kind="go" buttonRef={start} onClick={() => props.onStart(skeletonScene(answers))}>
              {W.start}{' '}
              <span class="keycap" aria-hidden="true">
                Ctrl ↵
              </span>
            </Button>
          </footer>
        </div>
      </main>
      <footer class="studio-status">
        <span>
          <kbd>Tab</kbd> {W.next}
        </span>
        <span>
          <kbd>Ctrl ↵</kbd> {W.startKey}
        </span>
        <span>{W.stays}</span>
      </footer>
    </div>
  );
}

function Bar({ night, onOpen, onTemplate, onNight, onHelp }: FirstRunProps) {
  return (
    <header class="studio-top">
      <a class="studio-logo" href="#/" title={SHELL.toPlayer}>
        <Logo />
        <span>{SHELL.name}</span>
      </a>
      <div class="studio-file">
        <p class="first-run-name">{W.name}</p>
        <span>
          <Icon name="check-circle-fill" /> {SHELL.unsaved}
        </span>
      </div>
      <Button icon="folder-open" class="first-run-open" onClick={onOpen}>
        {W.open}
      </Button>
      <Button icon="books" onClick={onTemplate}>
        {W.template}
      </Button>
      <IconButton name="moon" label={night ? SHELL.day : SHELL.night} pressed={night} framed onClick={onNight} />
      <IconButton name="info" label={SHELL.help} framed onClick={onHelp} />
    </header>
  );
}

/** Wherever the focus is, as long as no sheet lies over the page. */
function useControlEnter(act: () => void): void {
  const latest = useRef(act);
  latest.current = act;
  // Before the first paint: whoever sees the page can press its keys.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}

function count(lines: ReturnType<typeof skeletonLines>, start: string): number {
  return lines.filter(({ text }) => text.startsWith(start)).length;
}
