import type { Thread, Timers } from '../../studio/checking';
import type { Answer } from '../../studio/work/protocol';

/** A worker of its own for reading and walking, so that typing never waits. */
export function startThread(): Thread {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  return {
    post: (request) => worker.postMessage(request),
    listen: (listener) => {
      worker.onmessage = ({ data }: MessageEvent<Answer>) => listener(data);
    },
    end: () => worker.terminate(),
  };
}

export const timers: Timers = {
  after: (ms, work) => {
    const timer = setTimeout(work, ms);
    return () => clearTimeout(timer);
  },
};
