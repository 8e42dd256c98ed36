/** Between the story that this window runs and the lesson that all windows share. Pure: no clock, no screen. */
import type { LessonCommand } from '../../classroom/commands';
import type { Lesson, PlayCommand, Stop, Turn } from '../../classroom/model';
import { needsStops, runOf } from '../../classroom/phase';
import { choicesOf, stopOf } from '../../classroom/play';
import type { Decision } from '../../core/model';
import type { State } from '../../core/state';
import { type Followed, follow, viewAt } from '../../session/standing';
import type { PlayView } from '../../session/view';
import type { Artifact, Step } from '../../story/artifact';
import type { KeyNotes } from '../../ui/classroom/console/Console';
import { quoted } from '../../ui/debrief/words/typeset';
import { capital, inSentence } from '../../ui/names';
import { HOST } from './words';

/** The stops of a followed play as the room sees them. */
function stopsIn({ facts, stops }: Followed): Stop[] {
  return stops.map((end, i) => stopOf(facts.slice(stops[i - 1] ?? 0, end)));
}

/** The lines that the lesson waits for; undefined where it waits for none, or the story no longer goes that way. */
export function toLay(artifact: Artifact, lesson: Lesson): LessonCommand | undefined {
  if (!needsStops(lesson) || !sameText(artifact, lesson)) return undefined;
  const from = lesson.stops.length;
  const stops = stopsIn(followed(artifact, lesson, choicesOf(lesson))).slice(from);
  return stops.length > 0 ? { do: 'lay', from, stops } : undefined;
}

/** Another text than the lesson began with would show other lines than those that the room has met. */
export function sameText(artifact: Artifact, { scene }: Lesson): boolean {
  return artifact.textHash === scene.textHash;
}

/** What the wall shows of the scene. */
export function sceneAt(artifact: Artifact, lesson: Lesson, play: readonly PlayCommand[]): PlayView {
  return viewAt(artifact, lesson.scene.world, followed(artifact, lesson, taken(play)), play.length);
}

const taken = (play: readonly PlayCommand[]): Step[] =>
  play.flatMap((c) => (c.do === 'choose' ? [{ decision: c.decision, label: c.label }] : []));

/** What each reply of the decision on the wall is worth, and what people will hear of it; none before a decision. */
export function notesOn(artifact: Artifact, lesson: Lesson, turn: Turn | undefined): KeyNotes | undefined {
  if (!turn) return undefined;
  const before = choicesBefore(lesson, turn);
  const decision = offered(stateAfter(artifact, lesson, before));
  if (decision?.id !== turn.card.decision) return undefined;
  const legs = decision.options.map(({ label }) => after(artifact, lesson, before, { decision: decision.id, label }));
  const cards = legs.map((stops) => stops.find((stop) => stop.discuss !== undefined)?.discuss);
  // A card that comes whatever they say asks nothing of one reply.
  const common = cards.every((card) => card === cards[0]);
  return Object.fromEntries(
    decision.options.map(({ label, verdict, why }, i) => {
      const follows = (legs[i] ?? []).filter((stop) => stop.text !== '');
      const ask = common ? undefined : cards[i];
      return [label, { grade: verdict, why, ...(ask !== undefined && { ask }), follows }] as const;
    }),
  );
}

/** The first that comes of a reply of this turn, with who says it; undefined where nothing comes. */
export function firstAfter(artifact: Artifact, lesson: Lesson, turn: Turn, choice: string): string | undefined {
  const stops = after(artifact, lesson, choicesBefore(lesson, turn), { decision: turn.card.decision, label: choice });
  const first = stops.find(({ speaker, text }) => text !== '' && speaker !== 'officer');
  if (!first) return undefined;
  const { speaker, text } = first;
  if (speaker === undefined) return text;
  return HOST.says(capital(inSentence(artifact.meta.cast, speaker)), quoted(text));
}

/** Decisions further on, on the way of the best replies: somewhere to jump to when time is short. */
export function ahead(artifact: Artifact, lesson: Lesson): { readonly decision: string; readonly title: string }[] {
  const way = bestWay(artifact, lesson);
  return way.met.slice(way.from + 1).map(({ id, title }) => ({ decision: id, title }));
}

/** The way there by the best replies, from where the room stands. */
export function toJump(artifact: Artifact, lesson: Lesson, decision: string): LessonCommand | undefined {
  const { met, choices } = bestWay(artifact, lesson);
  const at = met.findIndex((d) => d.id === decision);
  if (at === -1) return undefined;
  const way = choices.slice(0, at);
  return { do: 'jump', stops: stopsIn(followed(artifact, lesson, way)), choices: way.map((step) => step.label) };
}

/** A road not taken, up to the next decision. */
export function toTry(artifact: Artifact, lesson: Lesson, turn: Turn, choice: string): LessonCommand {
  const before = choicesBefore(lesson, turn);
  const stops = after(artifact, lesson, before, { decision: turn.card.decision, label: choice });
  return { do: 'try', turn: turn.turn, choice, stops };
}

/** All decisions that the room has met, as the key has them. */
export function keyOf(artifact: Artifact, lesson: Lesson): Decision[] {
  const { decided, offer } = stateAfter(artifact, lesson, choicesOf(lesson));
  return [...decided.map((d) => d.decision), ...(offer ? [offer.decision] : [])];
}

/** The stops after a reply, up to the next decision or the end. */
function after(artifact: Artifact, lesson: Lesson, before: readonly Step[], step: Step): Stop[] {
  const known = followed(artifact, lesson, before).stops.length;
  return stopsIn(followed(artifact, lesson, [...before, step])).slice(known);
}

function choicesBefore(lesson: Lesson, turn: Turn): Step[] {
  return runOf(lesson).flatMap(({ stop, card, settled }) =>
    settled && stop < turn.stop ? [{ decision: card.decision, label: settled.choice }] : [],
  );
}

interface Way {
  /** Decisions in order, the settled ones first. */
  readonly met: readonly Decision[];
  readonly choices: readonly Step[];
  /** Index of the decision that the room stands before. */
  readonly from: number;
}

/** No scene has so many decisions; a story that goes round in circles ends here. */
const MOST_DECISIONS = 60;

function bestWay(artifact: Artifact, lesson: Lesson): Way {
  const choices: Step[] = [...choicesOf(lesson)];
  const from = choices.length;
  let state = stateAfter(artifact, lesson, choices);
  const met = state.decided.map((d) => d.decision);
  for (let open = offered(state); open && met.length < MOST_DECISIONS; open = offered(state)) {
    met.push(open);
    const best = open.options.find((o) => o.best) ?? open.options[0];
    if (!best) break;
    choices.push({ decision: open.id, label: best.label });
    state = stateAfter(artifact, lesson, choices);
  }
  return { met, choices, from };
}

const offered = (state: State): Decision | undefined => state.offer?.decision;

function stateAfter(artifact: Artifact, lesson: Lesson, choices: readonly Step[]): State {
  const play = followed(artifact, lesson, choices);
  return viewAt(artifact, lesson.scene.world, play, play.stops.length - 1).state;
}

/** A scene is walked again and again from its start; most ways were walked a moment ago. */
const REMEMBERED = 40;
const walked = new Map<string, Followed>();

function followed(artifact: Artifact, { scene: { seed, world } }: Lesson, choices: readonly Step[]): Followed {
  const key = JSON.stringify([artifact.textHash, seed, world, choices.map((c) => [c.decision, c.label])]);
  const known = walked.get(key) ?? follow(artifact, seed, world, choices);
  walked.delete(key);
  walked.set(key, known);
  const oldest = walked.keys().next().value;
  if (walked.size > REMEMBERED && oldest !== undefined) walked.delete(oldest);
  return known;
}
