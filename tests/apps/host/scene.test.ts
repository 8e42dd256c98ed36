import { beforeEach, describe, expect, it } from 'vitest';
import { ahead, keyOf, notesOn, sameText, sceneAt, toJump, toLay, toTry } from '../../../src/apps/host/scene';
import type { LessonCommand } from '../../../src/classroom/commands';
import { decideLesson, isLessonRejection } from '../../../src/classroom/decide';
import { EMPTY_LESSON, foldLesson } from '../../../src/classroom/fold';
import type { Lesson } from '../../../src/classroom/model';
import { nextStep } from '../../../src/classroom/next';
import { settledOf, turnNow } from '../../../src/classroom/phase';
import { choicesOf, playOf } from '../../../src/classroom/play';
import { compileFile } from '../../../src/cli/load';

const compiled = compileFile('stories/smoke-break/story.ink');
if (!compiled.ok) throw new Error('smoke-break does not compile');
const { artifact } = compiled;
const { meta, keyHash, textHash } = artifact;
const best = artifact.worlds[0]?.best ?? [];

let lesson: Lesson;
let clock = 0;
/** A command, and whatever lines the lesson waits for after it. */
function act(command: LessonCommand | undefined): void {
  if (!command) throw new Error('Nothing to do.');
  clock += 1000;
  const made = decideLesson(lesson, command, clock);
  if (isLessonRejection(made)) throw new Error(`${command.do}: ${made.rejected}`);
  lesson = made.reduce(foldLesson, lesson);
  const lay = toLay(artifact, lesson);
  if (lay) act(lay);
}
const readOn = (): void => {
  while (lesson.phase === 'playing' && !turnNow(lesson)) act(nextStep(lesson)?.command);
};
const decide = (choice: string): void => act({ do: 'decide', turn: turnNow(lesson)?.turn ?? 0, choice });

beforeEach(() => {
  lesson = EMPTY_LESSON;
  const scene = { story: meta.slug, title: meta.title, keyHash, textHash, seed: 5, world: 0 };
  const settings = { mode: 'majority', tie: 'facilitator', ways: ['hands'] } as const;
  act({ do: 'open', id: 'l', scene, settings, room: 24 });
  act({ do: 'begin' });
  readOn();
});

describe('the story that the console runs', () => {
  it('is laid leg by leg to an ending, by the one key', () => {
    for (const { label } of best) {
      decide(label);
      act(nextStep(lesson)?.command);
      readOn();
    }
    expect(lesson.phase).toBe('debrief');
    expect(lesson.stops.at(-1)?.ending).toBe('lights-on');
    expect(choicesOf(lesson)).toEqual(best);
    expect(sceneAt(artifact, lesson, playOf(lesson)).state.phase).toBe('ended');
    expect(keyOf(artifact, lesson).map((d) => d.id)).toEqual(best.map((b) => b.decision));
  });

  it('stands on the wall where the lesson stands', () => {
    const scene = sceneAt(artifact, lesson, playOf(lesson));
    expect(scene.state.offer?.decision.id).toBe(turnNow(lesson)?.card.decision);
    expect(scene.state.offer?.order).toEqual(turnNow(lesson)?.card.replies.map((r) => r.id));
    expect(scene.step).toBe(lesson.at + 1);
  });

  it('tells the facilitator what each reply is worth and what comes of it, before the room sees it', () => {
    const notes = notesOn(artifact, lesson, turnNow(lesson)) ?? {};
    const { decision, replies } = turnNow(lesson)?.card ?? { decision: '', replies: [] };
    expect(Object.keys(notes).sort()).toEqual(replies.map((r) => r.id).sort());
    const first = best[0]?.label ?? '';
    expect(decision).toBe(best[0]?.decision);
    expect(notes[first]?.grade).toBe('best');
    decide(first);
    const laid = lesson.stops.slice(lesson.at + 1).filter((stop) => stop.text !== '');
    expect(notes[first]?.follows).toEqual(laid);
  });

  it('asks beside a reply what its own discussion card asks, and nothing where every reply leads to the same one', () => {
    const asks = () => Object.values(notesOn(artifact, lesson, turnNow(lesson)) ?? {}).map((note) => note.ask);
    expect(asks()).toEqual([undefined, undefined, undefined, undefined]);
    // The last decision on the best way: some of its replies are followed by a card.
    act(toJump(artifact, lesson, best.at(-1)?.decision ?? ''));
    const found = asks();
    expect(found).toContain(undefined);
    expect(found.filter((ask) => ask?.includes('What can you promise'))).not.toEqual([]);
  });

  it('jumps to a decision further on by the best replies, and refuses one that is not on that way', () => {
    const titles = ahead(artifact, lesson);
    expect(titles.map((t) => t.decision)).toEqual(best.slice(1).map((b) => b.decision));
    act(toJump(artifact, lesson, best[2]?.decision ?? ''));
    expect(turnNow(lesson)?.card.decision).toBe(best[2]?.decision);
    expect(choicesOf(lesson)).toEqual(best.slice(0, 2));
    expect(toJump(artifact, lesson, 'nowhere')).toBeUndefined();
  });

  it('plays a road not taken from the debrief, and comes back to where the room was', () => {
    const other = turnNow(lesson)?.card.replies.find((r) => r.id !== best[0]?.label)?.id ?? '';
    decide(best[0]?.label ?? '');
    act({ do: 'debrief', to: 0 });
    const [turn] = settledOf(lesson);
    if (!turn) throw new Error('Nothing is settled.');
    act(toTry(artifact, lesson, turn, other));
    const tried = sceneAt(artifact, lesson, playOf(lesson));
    expect(tried.state.decided.map((d) => d.option.label)).toEqual([other]);
    expect(lesson.trial?.stops[0]?.text).not.toBe('');
    act({ do: 'trial', to: null });
    expect(choicesOf(lesson)).toEqual(best.slice(0, 1));
  });

  it('lays nothing of a scene that was edited since', () => {
    const edited = { ...artifact, textHash: 'other' };
    decide(best[0]?.label ?? '');
    expect(sameText(edited, lesson)).toBe(false);
    expect(toLay(edited, { ...lesson, stops: lesson.stops.slice(0, lesson.at + 1) })).toBeUndefined();
  });
});
