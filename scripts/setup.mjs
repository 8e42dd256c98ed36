// Runs before every command on a bare clone, so it uses Node's built-ins alone. It speaks on stderr only: commands
// such as `rapport play --json` own their standard output.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const STAMP = 'node_modules/.install-stamp';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `Rapport needs Node 20.19 or newer; this is Node ${process.versions.node}. Install a newer one from https://nodejs.org and run the command again.`,
  );
  process.exit(1);
}

const wanted = createHash('sha256')
  .update(readFileSync('package-lock.json'))
  .update(`${process.platform}-${process.arch}`)
  .digest('hex');
const installed = existsSync(STAMP) ? readFileSync(STAMP, 'utf8') : '';

if (installed !== wanted) {
  console.error(
    installed ? 'The dependencies changed: running npm ci.' : 'First run: installing the dependencies with npm ci.',
  );
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const stdio = ['inherit', 2, 2];
  const npm = process.env.npm_execpath;
  const { status } = npm
    ? spawnSync(process.execPath, [npm, ...args], { stdio })
    : spawnSync('npm', args, { stdio, shell: true });
  if (status !== 0) {
    console.error('npm ci failed, so nothing was started. The lines above say why; a first run needs the network.');
    process.exit(status ?? 1);
  }
  writeFileSync(STAMP, wanted);
}

if (process.argv.includes('--browser')) {
  const { ensureBrowser } = await import('./browser.mjs');
  const { path, from } = ensureBrowser();
  console.error(`Browser: ${path} (${from})`);
}
