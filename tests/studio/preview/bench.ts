/** A Studio with a worker's worth of the real handler, which works when the test says so. */
import { type Thread, type Timers, watchProject } from '../../../src/studio/checking';
import { createStudio } from '../../../src/studio/model';
import { openProject } from '../../../src/studio/project';
import { createHandler } from '../../../src/studio/work/handle';
import type { Answer } from '../../../src/studio/work/protocol';
import { SCENE } from './scene';

export function bench(text = SCENE) {
  let queue: (() => void)[] = [];
  const timers: { due: boolean; readonly work: () => void }[] = [];
  let ended = 0;
  const start = (): Thread => {
    const handle = createHandler();
    let listener: (answer: Answer) => void = () => {};
    let alive = true;
    return {
      post: (request) => {
        const copy = structuredClone(request);
        queue.push(() => alive && listener(structuredClone(handle(copy))));
      },
      listen: (to) => {
        listener = to;
      },
      end: () => {
        alive = false;
        ended++;
      },
    };
  };
  const clock: Timers = {
    after: (_ms, work) => {
      const timer = { due: true, work };
      timers.push(timer);
      return () => {
        timer.due = false;
      };
    },
  };
  /** Answers all that was asked. */
  const work = () => {
    for (let due = queue; due.length > 0; due = queue) {
      queue = [];
      for (const one of due) one();
    }
  };
  /** Every patience is over. */
  const wait = () => {
    for (const timer of timers.splice(0)) if (timer.due) timer.work();
  };
  const project = openProject({ id: 'door', main: 'story.ink', files: [{ name: 'story.ink', text }] });
  const studio = createStudio(project, watchProject(project, start, clock));
  const edit = (was: string, is: string) => {
    const from = project.text('story.ink').indexOf(was);
    project.edit([{ file: 'story.ink', from, to: from + was.length, text: is }]);
    work();
  };
  const cursor = (words: string) => {
    const line =
      project
        .text('story.ink')
        .split('\n')
        .findIndex((l) => l.includes(words)) + 1;
    studio.state.setState({ at: { file: 'story.ink', line } });
  };
  work();
  return { studio, project, start, clock, work, wait, edit, cursor, ended: () => ended };
}
