/** The thread that reads, walks and explores a scene while somebody types. */
import { createHandler } from '../../studio/work/handle';
import type { Answer, Request } from '../../studio/work/protocol';

const handle = createHandler();

addEventListener('message', ({ data }: MessageEvent<Request>) => postMessage(handle(data)));
postMessage({ id: 0, answer: 'ready' } satisfies Answer);
