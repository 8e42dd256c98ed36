// The command line, `npm run -s rapport -- <command>`. `class` runs the server and builds the pages for it; everything
// else is the program of src/cli.
import { bundled } from './bundled.mjs';

const [command, ...rest] = process.argv.slice(2);
if (command === 'class') {
  const { startClass } = await import('./class.mjs');
  process.exitCode = await startClass(rest, 'npm run -s rapport -- class');
} else {
  const { main } = await bundled('cli', 'src/cli/main.ts');
  process.exitCode = await main(process.argv.slice(2));
}
