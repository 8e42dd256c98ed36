// A thread of its own for stories of others: one that hangs or eats all memory is ended from outside.
import { parentPort } from 'node:worker_threads';
import { load } from '../bench/measure.mjs';
import { runCase } from './cases.mjs';
import { tryStory } from './story.mjs';

const ours = await load('scripts/corpus/ours.ts');
const tasks = { case: ({ files }) => runCase(ours, files), story: (job) => tryStory(ours, job) };

parentPort.on('message', (job) => {
  try {
    parentPort.postMessage({ done: tasks[job.task](job) });
  } catch (error) {
    // Whatever arrives here is a crash of Rapport: what is wrong with a story is told, never thrown.
    parentPort.postMessage({ crash: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});
parentPort.postMessage({ ready: true });
