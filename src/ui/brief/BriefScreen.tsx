import './brief.css';
import './brief-phone.css';
import type { ComponentChildren } from 'preact';
import type { StoryMeta } from '../../core/model';
import { Button, LinkButton } from '../Button';
import { typeset } from '../debrief/words/typeset';
import { useTitle } from '../hooks';
import { Icon } from '../Icon';
import { Portrait } from '../Portrait';
import { BRIEF } from '../words/brief';
import { COMMON } from '../words/common';
import { Clipboard } from './Clipboard';
import { Emphasis } from './Emphasis';
import { Orders } from './Orders';

interface BriefProps {
  readonly meta: StoryMeta;
  /** Address of the picture. */
  readonly picture: string | undefined;
  readonly decisions: number;
  readonly jurisdiction: string;
  /** What a start would be. */
  readonly mode: 'first' | 'practice';
  /** A paused play waits at this decision. */
  readonly paused: number | undefined;
  /** Asks who takes the post, where nobody was chosen yet. */
  readonly newcomer?: ComponentChildren;
  readonly onStart: () => void;
  readonly onRestart: (() => void) | undefined;
}

/** What an officer is told before the post. The orders are the largest thing, because they decide. */
export function BriefScreen(props: BriefProps) {
  const { meta } = props;
  useTitle(BRIEF.pageTitle(meta.title));
  const here = meta.cast.filter((one) => meta.present.includes(one.id));
  const around = meta.cast.filter((one) => !meta.present.includes(one.id));
  return (
    <main data-screen="brief" class="brief" tabIndex={-1}>
      <div class="brief-band" aria-hidden="true">
        {props.picture && <img src={props.picture} alt="" />}
      </div>
      <LinkButton href="#/" icon="arrow-left" class="brief-back">
        <span>{COMMON.posts}</span>
      </LinkButton>
      <div class="brief-in">
        <div class="brief-left">
          <header class="card brief-title">
            <p class="kick">
              <Icon name="map-pin-fill" />
              {[meta.post, meta.time].filter(Boolean).join(' · ') || COMMON.plainInk}
            </p>
            <h1>{typeset(meta.title)}</h1>
          </header>
          {meta.task !== '' && (
            <section class="brief-task" aria-labelledby="brief-task">
              <span class="brief-pin">
                <Icon name="flag-banner-fill" />
              </span>
              <div>
                <h2 id="brief-task">{BRIEF.task}</h2>
                <p>{typeset(meta.task)}</p>
              </div>
            </section>
          )}
          {meta.brief.length > 0 && <p class="brief-lead">{typeset(meta.brief.join(' '))}</p>}
          <div class="brief-columns">
            {meta.know.length > 0 && (
              <section aria-labelledby="brief-know">
                <h2 id="brief-know">{BRIEF.know}</h2>
                <ul class="brief-know">
                  {meta.know.map((text) => (
                    <li key={text}>
                      <Icon name="caret-right" />
                      <span>
                        <Emphasis text={text} />
                      </span>
                    </li>
                  ))}
                </ul>
              </section>
            )}
            {meta.cast.length > 0 && (
              <section aria-labelledby="brief-who">
                <h2 id="brief-who">{BRIEF.who}</h2>
                <ul class="brief-who">
                  {here.map((one) => (
                    <li key={one.id}>
                      <Portrait look={one.look} face={one.face} />
                      <div>
                        <b>{one.name}</b>
                        <span>{one.role}</span>
                      </div>
                    </li>
                  ))}
                </ul>
                {around.length > 0 && (
                  <p class="brief-around">
                    <b>{BRIEF.around}</b> {BRIEF.people(around)}
                  </p>
                )}
              </section>
            )}
          </div>
          {props.newcomer}
          <Notes contentNote={meta.contentNote} jurisdiction={props.jurisdiction} />
          <Start {...props} />
        </div>
        <Clipboard>{meta.unscored ? <Unscored /> : <Orders meta={meta} />}</Clipboard>
      </div>
    </main>
  );
}

function Unscored() {
  return (
    <div class="orders">
      <h2 id="orders">{COMMON.notScored}</h2>
      <p>{BRIEF.plain}</p>
    </div>
  );
}

function Notes({
  contentNote,
  jurisdiction,
}: {
  readonly contentNote?: string | undefined;
  readonly jurisdiction: string;
}) {
  if (!contentNote && !jurisdiction) return null;
  return (
    <div class="brief-note">
      <Icon name="info" />
      <p>
        {contentNote && (
          <>
            <b>{BRIEF.contentNote}</b> {contentNote} {BRIEF.leave}{' '}
          </>
        )}
        {jurisdiction && (
          <>
            <b>{BRIEF.trainer}</b> {jurisdiction}
          </>
        )}
      </p>
    </div>
  );
}

function Start({ meta, decisions, mode, paused, onStart, onRestart }: BriefProps) {
  const counted = mode === 'first' && !meta.unscored ? BRIEF.counted : BRIEF.uncounted;
  return (
    <div class="brief-start">
      <Button kind="go" icon="play-fill" onClick={onStart} describedBy="brief-counted">
        {paused === undefined ? BRIEF.start : COMMON.carryOn}
      </Button>
      {onRestart && (
        <Button kind="quiet" onClick={onRestart}>
          {BRIEF.restart}
        </Button>
      )}
      <p id="brief-counted">
        <b>{paused === undefined ? counted : `${COMMON.pausedAt(paused)}.`}</b>{' '}
        {paused === undefined ? (meta.unscored ? '' : BRIEF.length(meta.minutes, decisions)) : BRIEF.goesOn}
      </p>
    </div>
  );
}
