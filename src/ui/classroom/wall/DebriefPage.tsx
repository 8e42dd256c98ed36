import './debrief.css';
import type { ClassDebrief, ClassDecision } from '../../../classroom/debrief';
import type { DebriefPage as Page, WallShows } from '../../../classroom/views/wall';
import { TONE_WORDS } from '../../../core/words';
import type { PlayView } from '../../../session/view';
import { typeset } from '../../debrief/words/typeset';
import { SETTLED, WALL } from '../words/wall';
import { DebriefOpening } from './DebriefOpening';
import { DebriefReply } from './DebriefReply';
import { Road } from './Road';
import { mostVotes, repliesOf } from './replies';
import { textsOf, useFit } from './useFit';

interface DebriefPageProps {
  readonly view: Extract<WallShows, { readonly shows: 'debrief' }>;
  readonly title: string;
  readonly debrief: ClassDebrief | undefined;
  readonly scene: PlayView | undefined;
}

/** The class debrief: an opening page, then a page for each decision. Here, and only here, the key is on the wall. */
export function DebriefPage({ view, title, debrief, scene }: DebriefPageProps) {
  const { at, of, turn } = view;
  if (!turn) return <DebriefOpening title={title} of={of} debrief={debrief} />;
  const decision = debrief?.decisions.find((one) => one.turn === turn.turn);
  return (
    <section class="wall-debrief" aria-labelledby="wall-decision">
      <header class="debrief-head">
        <h1 id="wall-decision">{typeset(turn.title)}</h1>
        <About decision={decision} two={decision?.shift !== undefined} />
        <Pages at={at} of={of} />
      </header>
      <Replies page={turn} decision={decision} />
      {decision ? <Road decision={decision} scene={scene} /> : <div class="debrief-road" />}
    </section>
  );
}

function Replies({ page, decision }: { readonly page: Page; readonly decision: ClassDecision | undefined }) {
  const replies = repliesOf(page, decision);
  const list = useFit<HTMLOListElement>(textsOf(replies, decision !== undefined));
  const of = mostVotes(replies);
  return (
    <ol class="debrief-replies" ref={list}>
      {replies.map((reply) => (
        <DebriefReply key={reply.id} reply={reply} of={of} />
      ))}
    </ol>
  );
}

/** The tone that was asked for and used, how the votes are to be read, and who decided. */
function About({ decision, two }: { readonly decision: ClassDecision | undefined; readonly two: boolean }) {
  const tone = decision?.debrief?.tone;
  const settled = decision ? SETTLED[decision.settled.by] : '';
  return (
    <div class="debrief-about">
      {tone && (
        <p>
          {WALL.debrief.asked}: <b>{TONE_WORDS[tone.asked]}.</b> {WALL.debrief.used}: <b>{TONE_WORDS[tone.used]}.</b>
        </p>
      )}
      <p>
        {[decision?.debrief?.decision.differ && WALL.debrief.differ, settled, two && WALL.debrief.arrow]
          .filter(Boolean)
          .join(' ')}
      </p>
    </div>
  );
}

function Pages({ at, of }: { readonly at: number; readonly of: number }) {
  return (
    <p class="debrief-pages">
      <span class="sr">{WALL.debrief.page(at + 1, of)}</span>
      {Array.from({ length: of }, (_, index) => (
        // Pages have no identity but their number.
        <i key={index} class={index === at ? 'on' : undefined} aria-hidden="true">
          {index + 1}
        </i>
      ))}
    </p>
  );
}
