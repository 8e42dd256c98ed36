import './wall.css';
import { useEffect, useRef } from 'preact/hooks';
import { isPlace, lightOf } from '../../../art/names';
import type { ClassDebrief } from '../../../classroom/debrief';
import type { WallView } from '../../../classroom/views/wall';
import type { PlayView } from '../../../session/view';
import { IconButton } from '../../Button';
import { typeset } from '../../debrief/words/typeset';
import { useTitle } from '../../hooks';
import { OptionShape } from '../OptionShape';
import type { RoomProps } from '../room';
import { WALL } from '../words/wall';
import { CardPage } from './CardPage';
import { DebriefPage } from './DebriefPage';
import { DecidedPanel } from './DecidedPanel';
import { SmallJoin } from './JoinCards';
import { type Join, joinOf } from './join';
import { Lobby } from './Lobby';
import { layoutOf } from './layout';
import { EndedPage, NothingPage } from './PlainPage';
import { Relation } from './Relation';
import { Said } from './Said';
import { SplitPanel } from './SplitPanel';
import { VotePanel } from './VotePanel';

export interface WallProps {
  readonly view: WallView;
  /** Undefined: this page was given no room of phones to know of. */
  readonly room?: RoomProps | undefined;
  /** The scene where the wall stands; undefined in the lobby and while it loads. */
  readonly scene: PlayView | undefined;
  /** While `view.shows` is 'debrief' or 'trial'. */
  readonly debrief: ClassDebrief | undefined;
  /**
   * Where the stage may draw: called once with the element, and with null when the wall goes. The element keeps its
   * identity through every layout and changes its size alone.
   */
  readonly onStageSlot: (slot: HTMLElement | null) => void;
  /** A stage draws; else `picture` stands behind. */
  readonly staged: boolean;
  readonly picture: string | undefined;
  /** What the last key did or why it did nothing; empty most of the time. */
  readonly told: string;
  /** Offered while the window is not full screen and nothing has begun. */
  readonly onFullScreen?: () => void;
}

/** What the room sees. It renders what a lesson may show and owns no rule, no clock and no key. */
export function Wall(props: WallProps) {
  const { view, room, scene, staged, picture, told, onFullScreen, onStageSlot } = props;
  const slot = useRef<HTMLDivElement>(null);
  const layout = layoutOf(view);
  const join = joinOf(view, room);
  useTitle(WALL.window(view.title));
  const spoken = scene && (view.shows === 'scene' || view.shows === 'trial' || layout === 'beside');
  useEffect(() => {
    onStageSlot(slot.current);
    return () => onStageSlot(null);
  }, []);
  useEffect(() => {
    const behind = picture && !staged ? `url("${new URL(picture, document.baseURI)}")` : '';
    if (slot.current) slot.current.style.backgroundImage = behind;
  }, [picture, staged]);
  const { place, light } = scene?.state.scene ?? { place: '', light: '' };
  return (
    <main
      class="wall"
      data-screen="wall"
      data-shows={view.shows}
      data-wall={layout}
      aria-label={WALL.name}
      tabIndex={-1}
    >
      <div class="wall-in">
        <div class="wall-scene">
          <div
            class="wall-slot"
            ref={slot}
            data-light={isPlace(place) ? lightOf(place, light) : light}
            aria-hidden="true"
          />
          {spoken && <Relation scene={scene} />}
          {spoken && <Said scene={scene} seen={staged || picture !== undefined} />}
          {view.shows === 'trial' && <TrialBand choice={view.choice} />}
          {view.shows === 'scene' && join?.join === 'open' && <SmallJoin join={join} corner />}
        </div>
        <Content {...props} join={join} />
        <p class={told === '' ? 'wall-told' : 'wall-told on'} role="status">
          {told}
        </p>
        {onFullScreen && (view.shows === 'lobby' || view.title === '') && (
          <div class="wall-full">
            <IconButton name="corners-out" label={WALL.fullScreen} onClick={onFullScreen} framed />
          </div>
        )}
      </div>
    </main>
  );
}

/** Beside the scene, or over it. */
function Content({ view, room, join, scene, debrief, picture }: WallProps & { readonly join: Join | undefined }) {
  switch (view.shows) {
    case 'nothing':
      return <NothingPage title={view.title} />;
    case 'lobby':
      return (
        <Lobby
          title={view.title}
          room={view.room}
          ways={view.ways}
          join={join}
          names={room?.room?.roster.settings.names ?? 'none'}
          pictured={scene !== undefined || picture !== undefined}
        />
      );
    case 'scene':
    case 'trial':
      return null;
    case 'decision':
    case 'vote':
      return <VotePanel view={view} join={join} />;
    case 'split':
      return <SplitPanel view={view} />;
    case 'decided':
      return <DecidedPanel view={view} />;
    case 'card':
    case 'discuss':
      return <CardPage view={view} scene={scene} />;
    case 'debrief':
      return <DebriefPage view={view} title={view.title} debrief={debrief} scene={scene} />;
    case 'ended':
      return <EndedPage title={view.title} />;
  }
}

function TrialBand({ choice }: { readonly choice: { readonly letter: string; readonly text: string } }) {
  return (
    <section class="wall-trial" data-over-stage="above" aria-label={WALL.trial.title}>
      <OptionShape letter={choice.letter} />
      <div>
        <h2>{WALL.trial.title}</h2>
        <p>{typeset(choice.text)}</p>
        <p class="trial-about">{WALL.trial.about}</p>
      </div>
    </section>
  );
}
