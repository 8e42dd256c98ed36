import type { ClassDecision, ClassReply } from '../../../classroom/debrief';
import type { SplitView } from '../../../classroom/views/wall';
import type { StoryMeta } from '../../../core/model';
import type { PlayView } from '../../../session/view';
import { hearer, hearerFace } from '../../debrief/words/people';
import { sentence } from '../../debrief/words/typeset';
import { Icon } from '../../Icon';
import { inSentence } from '../../names';
import { Portrait } from '../../Portrait';
import { METER_ICONS, METER_WORDS, movesOf, moveWord } from '../../words';
import { OptionShape } from '../OptionShape';
import { WALL } from '../words/wall';
import { roadNotTaken } from './replies';
import { textsOf, useFit } from './useFit';

interface RoadProps {
  readonly decision: ClassDecision;
  readonly scene: PlayView | undefined;
}

/** What our reply did and why, and beside it the road not taken. */
export function Road({ decision, scene }: RoadProps) {
  const { replies, questions } = decision;
  const taken = replies.find((reply) => reply.taken);
  const road = roadNotTaken(replies);
  const box = useFit<HTMLDivElement>(textsOf(replies, decision.turn, scene !== undefined));
  return (
    <div class="debrief-road" ref={box}>
      {taken?.debrief && (
        <section>
          <Heading reply={taken} words={WALL.debrief.ours} />
          <Moved decision={decision} scene={scene} />
          <Why reply={taken} />
        </section>
      )}
      {road && (
        <section>
          <Heading reply={road} words={WALL.debrief.road} />
          <Why reply={road} />
        </section>
      )}
      {questions.map(({ kind, words, split }) => (
        <section key={words}>
          <h2>{kind === 'tone' ? WALL.debrief.toldTone : WALL.debrief.toldGuess}</h2>
          <p>{answers(split)}</p>
        </section>
      ))}
    </div>
  );
}

function Heading({ reply, words }: { readonly reply: ClassReply; readonly words: string }) {
  return (
    <h2>
      <OptionShape letter={reply.letter} />
      {words}
    </h2>
  );
}

function Why({ reply: { debrief } }: { readonly reply: ClassReply }) {
  if (!debrief) return null;
  const { why, best, rightIf } = debrief.option;
  return (
    <>
      {why && <p>{sentence(why)}</p>}
      {!best && rightIf && (
        <p class="road-right-if">
          <Icon name="shield-check-fill" />
          <span>
            <b>{WALL.debrief.rightIf}</b> {sentence(rightIf)}
          </span>
        </p>
      )}
    </>
  );
}

/** Whom our reply moved, and how far, in words. */
function Moved({ decision, scene }: RoadProps) {
  const { debrief } = decision;
  const state = scene?.state;
  const meta = state?.meta;
  if (!debrief || !meta) return null;
  const who = hearer(meta, debrief);
  const moves = movesOf(debrief.moved.map((move) => ({ fact: 'MeterChanged', ...move }))).filter((m) => m.who === who);
  if (who === undefined || moves.length === 0) return null;
  return (
    <div class="road-moved">
      <Portrait look={state.scene.looks[who] ?? lookOf(meta, who)} face={hearerFace(who, debrief.moved)} />
      <div>
        <p class="road-name">{inSentence(meta.cast, who)}</p>
        {moves.map(({ meter, change }) => (
          <p key={meter} class={`road-meter ${meter}`}>
            <Icon name={METER_ICONS[meter]} />
            {METER_WORDS[meter]}
            <b class={change > 0 ? 'up' : 'down'}>
              <Icon name={change > 0 ? 'arrow-up' : 'arrow-down'} />
              {WALL.debrief.by(change, moveWord(change))}
            </b>
          </p>
        ))}
      </div>
    </div>
  );
}

function lookOf(meta: StoryMeta, who: string): string | undefined {
  return meta.cast.find((one) => one.id === who)?.look;
}

/** "low-key 14, directive 9"; the most first. */
function answers({ rows }: SplitView): string {
  const given = rows.filter((row) => row.count > 0).toSorted((a, b) => b.count - a.count);
  return given.length === 0 ? WALL.split.nobody : given.map((row) => `${row.text} ${row.count}`).join(', ');
}
