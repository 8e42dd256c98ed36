import { describe, expect, it } from 'vitest';
import type { LessonCommand } from '../../src/classroom/commands';
import { classDebrief } from '../../src/classroom/debrief';
import { decideLesson, isLessonRejection } from '../../src/classroom/decide';
import { EMPTY_LESSON, foldLesson } from '../../src/classroom/fold';
import type { Lesson, Stop } from '../../src/classroom/model';
import { nextStep } from '../../src/classroom/next';
import { needsStops, turnNow } from '../../src/classroom/phase';
import { choicesOf, playOf, stopOf } from '../../src/classroom/play';
import { wallView } from '../../src/classroom/views/wall';
import { compileFile } from '../../src/cli/load';
import { debrief } from '../../src/core/debrief';
import type { Fact } from '../../src/core/facts';
import { seeded } from '../../src/core/random';
import type { State } from '../../src/core/state';
import { startPlay } from '../../src/session/play';
import { replay } from '../../src/session/replay';
import { nextStop } from '../../src/session/steps';
import { MemoryStore } from '../session/memory-store';

const compiled = compileFile('stories/smoke-break/story.ink');
if (!compiled.ok) throw new Error('smoke-break does not compile');
const { artifact } = compiled;
const { meta, keyHash, textHash } = artifact;
const SEED = 5;

/** The play of any window: a fresh session that does what the lesson says. */
async function windowAt(lesson: Lesson, world: number): Promise<State> {
  const options = { artifact, store: new MemoryStore(), now: () => 1 };
  const session = startPlay(options, { id: 'class', profile: 'room', mode: 'practice', seed: SEED, world });
  for (const command of playOf(lesson)) {
    if (command.do === 'advance') await session.advance();
    else await session.choose(command.label);
  }
  await session.close();
  return session.get().state;
}

/** What a session shows step by step, as the room sees it. */
function stopsOf(facts: readonly Fact[]): Stop[] {
  const stops: Stop[] = [];
  for (let from = 0; from < facts.length; from = nextStop(facts, from)) {
    stops.push(stopOf(facts.slice(from, nextStop(facts, from))));
  }
  return stops;
}

function host(world: number) {
  let lesson = EMPTY_LESSON;
  let clock = 0;
  const apply = (command: LessonCommand) => {
    clock += 1000;
    const made = decideLesson(lesson, command, clock);
    if (isLessonRejection(made)) throw new Error(made.rejected);
    lesson = made.reduce(foldLesson, lesson);
    if (!needsStops(lesson)) return;
    const { facts } = replay(artifact, SEED, world, choicesOf(lesson));
    apply({ do: 'lay', from: lesson.stops.length, stops: stopsOf(facts).slice(lesson.stops.length) });
  };
  const scene = { story: meta.slug, title: meta.title, keyHash, textHash, seed: SEED, world };
  apply({ do: 'open', id: 'l', scene, settings: { mode: 'majority', tie: 'first', ways: ['phones'] }, room: 20 });
  return { apply, lesson: () => lesson };
}

describe('a lesson beside the story', () => {
  it.each([0, 1])('any window that replays it stands where the wall stands, in world %i', async (world) => {
    const { apply, lesson } = host(world);
    const random = seeded(world + 11);
    const seen: string[] = [];
    for (let presses = 0; presses < 200 && lesson().phase !== 'debrief'; presses++) {
      const turn = turnNow(lesson());
      const step = nextStep(lesson());
      if (turn && step?.command?.do === 'close') {
        const { replies } = turn.card;
        const choice = replies[Math.floor(random() * replies.length)]?.id ?? '';
        apply({ do: 'votes', prompt: step.command.prompt, votes: { a: choice } });
      }
      if (!step?.command) throw new Error(`No way on: ${step?.words}`);
      apply(step.command);
      if (step.command.do !== 'show' || lesson().phase !== 'playing') continue;
      const state = await windowAt(lesson(), world);
      const stop = lesson().stops[lesson().at];
      const last = state.said.at(-1);
      expect(last?.said === 'line' ? last.line.text : '').toBe(stop?.text);
      expect(state.offer?.decision.id).toBe(stop?.decision?.decision);
      expect(state.offer?.order).toEqual(stop?.decision?.replies.map((r) => r.id));
      expect(state.ending).toBe(stop?.ending);
      seen.push(wallView(lesson(), 0).shows);
    }
    expect(seen.filter((shows) => shows === 'decision')).toHaveLength(choicesOf(lesson()).length);
    const { facts } = replay(artifact, SEED, world, choicesOf(lesson()));
    const bounds = artifact.worlds[world]?.bounds;
    if (!bounds) throw new Error('no such world');
    const { decisions } = classDebrief(lesson(), debrief(facts, bounds));
    expect(decisions.length).toBeGreaterThan(2);
    for (const { debrief: beside, replies } of decisions) {
      expect(beside).toBeDefined();
      expect(replies.every((r) => r.debrief)).toBe(true);
    }
  });
});
