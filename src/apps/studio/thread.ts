import type { Thread, Timers } from '../../studio/checking';
import type { ExploreThread } from '../../studio/exploring';

/** A worker of its own for reading and walking, so that typing never waits. */
export const startThread: () => Thread = () => started();

/** A second one for the bots, so that reading never waits for them. */
export const startExplorer: () => ExploreThread = () => started();

function started<Asked, Answered>() {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  return {
    post: (request: Asked) => worker.postMessage(request),
    listen: (listener: (answer: Answered) => void) => {
      worker.onmessage = ({ data }: MessageEvent<Answered>) => listener(data);
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
