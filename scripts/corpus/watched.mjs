/** Work in a thread that may hang or crash: the answer says so, and the next piece of work gets a new thread. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/** Megabytes; a story of half a megabyte needs a tenth of it. */
const MOST_MEMORY = 2048;

/** @param {URL} script posts `{ ready: true }` once, then one message for each job. */
export function watched(script) {
  let worker;

  const start = async () => {
    worker = new Worker(script, {
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY },
    });
    await once(worker, 'message');
  };

  /** @returns what the job gave, or `{ crash }`, or `{ hang }` with the milliseconds it was given. */
  const run = async (job, milliseconds) => {
    if (!worker) await start();
    const limit = new AbortController();
    const timer = setTimeout(() => limit.abort(), milliseconds);
    try {
      worker.postMessage(job);
      const [answer] = await once(worker, 'message', { signal: limit.signal });
      return answer;
    } catch (error) {
      await stop();
      return limit.signal.aborted ? { hang: milliseconds } : { crash: String(error) };
    } finally {
      clearTimeout(timer);
    }
  };

  const stop = async () => {
    const old = worker;
    worker = undefined;
    await old?.terminate();
  };

  return { run, stop };
}
