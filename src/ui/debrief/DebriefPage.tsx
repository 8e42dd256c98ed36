import './css/page.css';
import './css/hero.css';
import './css/timeline.css';
import './css/decision.css';
import './css/replies.css';
import './css/people.css';
import './css/lanes.css';
import './css/told.css';
import './css/phone.css';
import './css/narrow.css';
import './css/print.css';
import './css/print-hero.css';
import './css/print-decision.css';
import './css/print-people.css';
import { useRef } from 'preact/hooks';
import type { Debrief } from '../../core/debrief';
import type { PlayMode } from '../../session/ports';
import { useTitle } from '../hooks';
import type { DrawPortrait } from '../Portrait';
import { Actions } from './Actions';
import { Closing } from './Closing';
import { Competencies } from './Competencies';
import { Hero } from './Hero';
import { Honesty } from './Honesty';
import { OwnJudgement } from './OwnJudgement';
import { People } from './People';
import { PortraitsOf } from './PortraitsOf';
import { PrintHead, PrintRoom } from './PrintParts';
import { Ripple } from './Ripple';
import { Timeline } from './Timeline';
import { Told } from './Told';
import { TopBar } from './TopBar';
import { useUnfoldForPrint } from './useUnfoldForPrint';
import { PAGE } from './words/page';

export interface DebriefPageProps {
  readonly debrief: Debrief;
  readonly mode: PlayMode;
  /** A decision's id, or `none`; undefined when the officer was not asked. */
  readonly takeBack?: string;
  readonly profile: { readonly nickname: string; readonly look?: string };
  /** Ready to be read: "Tue 24 Nov". */
  readonly date: string;
  readonly onTryMoment: (decisionId: string) => void;
  readonly onPlayAgain: () => void;
  readonly onPosts: () => void;
  /** What leaving is called where it does not lead to the posts. */
  readonly away?: string;
  readonly onPrint: () => void;
  readonly portrait?: DrawPortrait;
  /** Address of a picture of the scene; without it the people stand in. */
  readonly picture?: string;
}

/** A page one wants to read: the officer's own judgement first, then every sentence and what it did. */
export function DebriefPage(props: DebriefPageProps) {
  const { debrief, takeBack, profile, date, picture, onPlayAgain, onPosts, onPrint, away } = props;
  const practice = props.mode === 'practice';
  const main = useRef<HTMLElement>(null);
  useUnfoldForPrint(main);
  useTitle(PAGE.title(debrief.meta.title));
  return (
    <PortraitsOf draw={props.portrait}>
      <TopBar practice={practice} onPrint={onPrint} onPosts={onPosts} away={away} />
      <main class="debrief" data-screen="debrief" data-mode={props.mode} ref={main}>
        <div class="sheet-of">
          <PrintHead debrief={debrief} nickname={profile.nickname} practice={practice} date={date} />
          {practice && (
            <p class="practice-note">
              <b>{PAGE.practiceNote.head}</b> {PAGE.practiceNote.says}
            </p>
          )}
          <Hero debrief={debrief} practice={practice} date={date} picture={picture} />
          <OwnJudgement debrief={debrief} takeBack={takeBack} look={profile.look} />
          <Timeline debrief={debrief} practice={practice} onTryMoment={props.onTryMoment} />
          <People debrief={debrief} />
          <Competencies debrief={debrief} />
          <div class="pair told-and-heard">
            <Told debrief={debrief} />
            <Ripple debrief={debrief} />
          </div>
          <Closing debrief={debrief} />
          <PrintRoom />
          <Actions onPlayAgain={onPlayAgain} onPrint={onPrint} onPosts={onPosts} away={away} />
          <Honesty nickname={profile.nickname} practice={practice} />
        </div>
      </main>
    </PortraitsOf>
  );
}
