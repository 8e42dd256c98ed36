import './scene.css';
import './scene-phone.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { isPlace, lightOf } from '../../art/names';
import type { Frame } from '../../core/frame';
import type { Settings } from '../../session/ports';
import type { PlaySession, PlayView } from '../../session/view';
import { Announcer } from '../Announcer';
import { placeBoxes } from '../frame';
import { useStore, useTitle } from '../hooks';
import { inSentence } from '../names';
import { nextTextSize } from '../text-size';
import { member } from '../words';
import { ONWARD, SCENE } from '../words/scene';
import { beatOf, captionsOf, earlierLines, timeOf } from './beat';
import { Choices } from './Choices';
import { Coach } from './Coach';
import { Dialogue, useReveal } from './Dialogue';
import { Earlier } from './Earlier';
import { Floats } from './Floats';
import type { KeyAction } from './keys';
import { Onward } from './Onward';
import { PagePicture, type Pages } from './PagePicture';
import { isEcho, type Press, pointed } from './press';
import { RelationCard } from './RelationCard';
import { hearing, useVoices, type Voices } from './readAloud';
import { SceneSheets, type SheetName } from './SceneSheets';
import { Timer } from './Timer';
import { TopBar } from './TopBar';
import { useCovered } from './useCovered';
import { focusReply, useSceneKeys } from './useSceneKeys';

export interface SceneProps extends Voices {
  readonly session: PlaySession;
  readonly settings: Settings;
  readonly frame: Frame;
  /** A stage shows the people; without it the words bring a portrait, and the post's picture stands behind. */
  readonly staged: boolean;
  readonly picture: string | undefined;
  /** Where the stage may draw; called with the element once it is in the page. */
  readonly onStageSlot: (slot: HTMLElement | null) => void;
  readonly pages: Pages | undefined;
  readonly onSettings: (change: Partial<Settings>) => void;
  readonly onOpenSettings: () => void;
  readonly onLeave: () => void;
  /** The story could not go on from a reply. */
  readonly onTrouble: (cause: unknown) => void;
  /** The play has ended and its last line was read, or the moment that was tried again is over. */
  readonly onEnded: () => void;
}

/** Seconds that people wait for an answer where the story does not say. */
const PATIENCE = 30;

export function SceneScreen(props: SceneProps) {
  const { session, settings, frame } = props;
  const view = useStore<PlayView>(session);
  const { state } = view;
  const [sheet, setSheet] = useState<SheetName>();
  const main = useRef<HTMLElement>(null);
  const words = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const slot = useRef<HTMLDivElement>(null);
  useTitle(state.meta?.title ?? SCENE.untitled);

  const over = state.phase === 'ended' || view.momentDone;
  const offer = over ? undefined : state.offer;
  const beat = beatOf(state);
  const reveal = useReveal(beat.line?.text ?? '', view.step, offer ? 'instant' : settings.textSpeed);
  useVoices(props, settings, beat.line, view.step);

  const advance = () => {
    if (!reveal.done) reveal.finish();
    else if (over) props.onEnded();
    else if (!offer) void session.advance();
  };
  const answer = useRef<Press>(undefined);
  const press = (event: MouseEvent) => {
    const at = pointed(event);
    if (!at || !isEcho(at, answer.current)) advance();
  };
  const choose = (label: string, by?: Press) => {
    if (view.saving || held) return;
    answer.current = by;
    session.choose(label).catch(props.onTrouble);
  };
  const act = (action: KeyAction) => {
    if (action.act === 'advance') advance();
    else if (action.act === 'pause') setSheet('pause');
    else if (action.act === 'focus') focusReply(list.current, action.index);
    else {
      const label = offer?.order[action.index];
      if (label) choose(label);
    }
  };
  const held = useSceneKeys({
    situation: {
      phase: offer ? 'deciding' : 'reading',
      replies: offer?.order.length ?? 0,
      numberKeys: settings.numberKeys,
    },
    list,
    onAction: act,
  });

  useEffect(() => {
    if (main.current) placeBoxes(main.current, frame);
  }, [frame]);
  useEffect(() => {
    const behind = props.picture && !props.staged ? `url("${new URL(props.picture, document.baseURI)}")` : '';
    if (slot.current) slot.current.style.backgroundImage = behind;
  }, [props.picture, props.staged]);
  useEffect(() => {
    props.onStageSlot(slot.current);
    return () => props.onStageSlot(null);
  }, []);
  // A decision starts at its heading, never at a reply; after it, focus rests on the words.
  useEffect(() => {
    const target = offer ? heading.current : words.current;
    if (!document.querySelector('dialog[open]')) target?.focus({ preventScroll: true });
    words.current?.scrollTo?.(0, 0);
  }, [offer?.decision.id]);

  const covered = useCovered(words, frame, offer?.decision.id);

  if (!state.meta) return <main data-screen="scene" ref={main} tabIndex={-1} />;
  const speaker = beat.line?.speaker;
  const look = speaker && speaker !== 'officer' ? state.scene.looks[speaker] : undefined;
  const { cast } = state.meta;
  const { place, light } = state.scene;
  const waiting = [speaker, ...state.scene.present].find((id) => id !== 'officer' && member(state.meta, id ?? ''));
  return (
    <main
      ref={main}
      data-screen="scene"
      data-step={view.step}
      data-saving={view.saving}
      tabIndex={-1}
      class={[
        'scene',
        offer ? 'deciding' : 'reading',
        frame.stacked && 'stacked',
        frame.sideways && 'sideways',
        props.staged && 'staged',
      ]
        .filter(Boolean)
        .join(' ')}
    >
      {/* A tap anywhere is a shortcut for the button below; Space and Enter do the same (keys.ts). */}
      <div
        class="stage-slot"
        ref={slot}
        data-light={isPlace(place) ? lightOf(place, light) : light}
        aria-hidden="true"
        onClick={press}
      />
      <TopBar
        meta={state.meta}
        time={timeOf(state)}
        practice={view.mode === 'practice'}
        progress={view.progress}
        captions={settings.captions}
        muted={settings.muted}
        onCaptions={() => props.onSettings({ captions: !settings.captions })}
        onTextSize={() => props.onSettings({ textSize: nextTextSize(settings.textSize) })}
        onSound={() => props.onSettings({ muted: !settings.muted })}
        onPause={() => setSheet('pause')}
      />
      <PagePicture address={beat.line && props.pages?.pictureOf(beat.line)} />
      <RelationCard view={view} />
      <section class="scene-words" ref={words} tabIndex={-1} data-start aria-label={SCENE.said}>
        <Floats captions={settings.captions ? captionsOf(view) : []} own={offer ? undefined : beat.own} />
        {offer && settings.timer && (
          <Timer
            key={offer.decision.id}
            seconds={offer.decision.timer ?? PATIENCE}
            who={waiting ? inSentence(cast, waiting) : SCENE.somebody}
          />
        )}
        {/* biome-ignore lint/a11y/noStaticElementInteractions: a tap anywhere is a shortcut for the button below. */}
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: Space and Enter do the same (see keys.ts). */}
        <div class="words-in" onClick={(event) => !isButton(event.target) && press(event)}>
          <div class="said-side">
            <Dialogue
              line={beat.line}
              shown={reveal.shown}
              portrait={
                props.staged && !covered
                  ? undefined
                  : {
                      look,
                      face: speaker ? state.scene.faces[speaker] : undefined,
                      at: props.staged ? 'name' : 'words',
                    }
              }
            />
            {offer && <Earlier lines={earlierLines(state)} />}
          </div>
          {offer ? (
            <Choices
              key={offer.decision.id}
              offer={offer}
              closed={view.saving || held}
              numbers={settings.numberKeys}
              headingRef={heading}
              listRef={list}
              onChoose={choose}
            />
          ) : (
            settings.novice && beat.taken && <Coach why={beat.taken.why} best={beat.taken.best} />
          )}
          {!offer && (
            <Onward
              hear={hearing(props, settings, beat.line)}
              skip={settings.skipRead && !over ? session.skipRead : undefined}
              label={over ? (view.momentDone ? ONWARD.toDebrief : ONWARD.lookBack) : ONWARD.next}
              last={over}
              onNext={press}
            />
          )}
        </div>
      </section>
      <Announcer session={session} />
      <SceneSheets
        open={sheet}
        view={view}
        settings={settings}
        onOpen={setSheet}
        onStepBack={session.stepBack}
        onSettings={props.onOpenSettings}
        onLeave={props.onLeave}
      />
    </main>
  );
}

function isButton(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('button, a') !== null;
}
