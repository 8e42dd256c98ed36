// `npm start`: builds the pages, serves them with the rooms for phones, and says where. Options follow `--`:
// --port <number>, --strict-port, --lan (other devices may connect from the start), --no-open; docs/cli.md has the rest.
import { buildPages, startClass } from './class.mjs';

try {
  await buildPages();
} catch (error) {
  console.error(
    `${error.message}\nThe build stopped here, so nothing is served. Mend what it names and run the command again.`,
  );
  process.exit(1);
}
const failed = await startClass(process.argv.slice(2), 'npm start --');
if (failed !== undefined) process.exit(failed);
