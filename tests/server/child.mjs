// The server as a process of its own, so that a test can kill it. Arguments: the folder of pages, then its options.
import { bundled } from '../../scripts/bundled.mjs';

const [folder, ...argv] = process.argv.slice(2);
const { pagesOf, run } = await bundled('server', 'src/server/run.ts');
const failed = await run(argv, { command: 'child', pages: pagesOf(folder), policy: "default-src 'none'", env: {} });
if (failed !== undefined) process.exit(failed);
