// The server over Redis as a process of its own. Arguments: the folder of pages, the address of Redis, then its options.
import { bundled } from '../../../scripts/bundled.mjs';

const [folder, redis, ...argv] = process.argv.slice(2);
const { pagesOf, run } = await bundled('server', 'src/server/run.ts');
const env = { REDIS_URL: redis };
const failed = await run(argv, { command: 'child', pages: pagesOf(folder), policy: "default-src 'none'", env });
if (failed !== undefined) process.exit(failed);
