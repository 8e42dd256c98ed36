/**
 * The thread that reads and walks a scene while somebody types; a second one of the same kind lets the bots play it.
 */
import { createExplorer, type ExploreAnswer, type ExploreRequest } from '../../studio/work/exploring';
import { createHandler } from '../../studio/work/handle';
import type { Answer, Request } from '../../studio/work/protocol';

const post = (answer: Answer | ExploreAnswer): void => postMessage(answer);
const handle = createHandler();
const explore = createExplorer({
  post,
  clock: () => performance.now() / 1000,
  later: (work) => void setTimeout(work),
});

addEventListener('message', ({ data }: MessageEvent<Request | ExploreRequest>) => {
  if (data.ask === 'explore' || data.ask === 'cancel') explore(data);
  else post(handle(data));
});
post({ id: 0, answer: 'ready' });
