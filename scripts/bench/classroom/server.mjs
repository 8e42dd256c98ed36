// The server of rooms as people run it, in a process of its own that tells what it has spent. Arguments: the folder of
// pages, the folder for the copy of the rooms. It says its port once it listens, and ends with its parent.
import { bundled } from '../../bundled.mjs';
import { answerUsage } from './usage.mjs';

const [pages, data] = process.argv.slice(2);
const { pagesOf, run } = await bundled('server', 'src/server/run.ts');
answerUsage();
const argv = ['--port', '0', '--local', '--no-open', '--data', data];
const failed = await run(argv, { command: 'bench', pages: pagesOf(pages), policy: "default-src 'none'", env: {} });
if (failed !== undefined) process.exit(failed);
