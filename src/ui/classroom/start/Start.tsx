import '../console/tokens.css';
import '../console/sheets.css';
import './start.css';
import { useState } from 'preact/hooks';
import type { LessonSettings } from '../../../classroom/model';
import { IconButton } from '../../Button';
import { typeset } from '../../debrief/words/typeset';
import { useTitle } from '../../hooks';
import { Icon } from '../../Icon';
import { SureSheet } from '../console/SureSheet';
import type { RoomProps } from '../room';
import { START } from '../words/start';
import { Kept, type KeptLesson } from './Kept';
import { PeopleField } from './PeopleField';
import { MoreFields, VoteFields } from './SettingsFields';

export interface StartProps {
  /** Undefined: this page was given no room of phones to know of. */
  readonly room?: RoomProps | undefined;
  readonly posts: readonly {
    readonly slug: string;
    readonly title: string;
    readonly minutes?: number;
    readonly decisions?: number;
    readonly about: string;
  }[];
  /** A lesson that was left. */
  readonly kept: KeptLesson | undefined;
  /** The kept lesson is damaged, or storage refused. */
  readonly trouble: string | undefined;
  readonly night: boolean;
  readonly onNight: () => void;
  readonly onOpen: (slug: string, settings: LessonSettings, room: number) => void;
  readonly onResume: () => void;
  readonly onDiscard: () => void;
}

const USUAL: LessonSettings = { mode: 'majority', tie: 'facilitator', ways: ['hands'] };

/** Where a lesson begins: a scene, the number of people, how they vote. All of it may be left as it is. */
export function Start(props: StartProps) {
  const { posts, kept, trouble, room, onOpen, onDiscard } = props;
  const [slug, setSlug] = useState(posts[0]?.slug);
  const [people, setPeople] = useState(0);
  const [settings, setSettings] = useState(USUAL);
  const [sure, setSure] = useState(false);
  useTitle(START.page);
  const chosen = posts.find((post) => post.slug === slug) ?? posts[0];
  return (
    <div class="desk start" data-screen="class-start">
      <header class="start-top">
        <a href="#/">
          <Icon name="arrow-left" />
          {START.home}
        </a>
        <IconButton name="moon" label={START.night} pressed={props.night} framed onClick={props.onNight} />
      </header>
      <main tabIndex={-1}>
        <h1>{START.title}</h1>
        <p class="start-lead">{START.lead}</p>
        {trouble && (
          <p class="start-trouble" role="alert">
            <Icon name="warning" />
            {trouble}
          </p>
        )}
        {kept && <Kept kept={kept} onResume={props.onResume} onDiscard={() => setSure(true)} />}
        <div class="start-columns">
          <form
            class="start-form"
            onSubmit={(event) => {
              event.preventDefault();
              if (chosen) onOpen(chosen.slug, settings, people);
            }}
          >
            <fieldset class="start-posts" disabled={kept !== undefined}>
              <legend>{START.scene}</legend>
              {posts.length === 0 && <p>{START.none}</p>}
              {posts.map((post) => (
                <label key={post.slug} class="vote-pick">
                  <input type="radio" name="post" checked={post === chosen} onChange={() => setSlug(post.slug)} />
                  <span>
                    <b>{typeset(post.title)}</b>
                    <small>{typeset(post.about)}</small>
                    <small class="start-size">{sizeOf(post)}</small>
                  </span>
                </label>
              ))}
            </fieldset>
            <fieldset class="start-people" disabled={kept !== undefined}>
              <legend>
                <label for="start-people">{START.people}</label>
              </legend>
              <PeopleField id="start-people" people={people} onChange={setPeople} />
              <p>{START.peopleHint}</p>
            </fieldset>
            <fieldset class="start-how" disabled={kept !== undefined}>
              <legend>{START.how}</legend>
              <VoteFields settings={settings} phones={room?.server} onChange={setSettings} />
              <details>
                <summary>
                  <Icon name="caret-right" />
                  {START.more}
                </summary>
                <MoreFields settings={settings} onChange={setSettings} />
              </details>
            </fieldset>
            <div class="start-go">
              {kept && <p id="start-before">{START.kept.before}</p>}
              <button
                type="submit"
                class={kept ? 'btn' : 'btn go'}
                disabled={!chosen || kept !== undefined}
                aria-describedby={kept && 'start-before'}
              >
                <Icon name="projector-screen" />
                {START.open}
              </button>
            </div>
          </form>
          <Needs />
        </div>
      </main>
      {sure && kept && (
        <SureSheet
          {...START.sure}
          text={START.sure.text(typeset(kept.title))}
          onYes={onDiscard}
          onClose={() => setSure(false)}
        />
      )}
    </div>
  );
}

function sizeOf({ minutes, decisions }: StartProps['posts'][number]): string {
  const parts = [
    ...(decisions === undefined ? [] : [START.decisions(decisions)]),
    ...(minutes === undefined ? [] : [START.minutes(minutes)]),
  ];
  return parts.join(' · ');
}

function Needs() {
  return (
    <aside class="box start-needs">
      <h2>
        <Icon name="info" />
        {START.needs}
      </h2>
      <dl>
        {START.need.map(([what, says]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
    </aside>
  );
}
