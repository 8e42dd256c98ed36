// Finds a browser of the Chromium family for the tests and the benchmark, and installs one where there is none.
import { createRequire } from 'node:module';
import path from 'node:path';
import { installWithApt, onPath, run, runs } from './apt.mjs';

const require = createRequire(import.meta.url);

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'msedge'];

/** Places outside the PATH, by platform. */
const KNOWN_PLACES = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter(Boolean)
    .flatMap((root) => [
      `${root}\\Google\\Chrome\\Application\\chrome.exe`,
      `${root}\\Microsoft\\Edge\\Application\\msedge.exe`,
    ]),
};

/** No background traffic: a test that calls another host should be our fault alone. */
const QUIET = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function playwrightsOwn() {
  try {
    const own = require('playwright-core').chromium.executablePath();
    return runs(own) ? own : undefined;
  } catch {
    return undefined;
  }
}

export function findBrowser() {
  const named = process.env.BROWSER_PATH;
  if (named && runs(named)) return { path: named, from: 'BROWSER_PATH' };
  const found = onPath(COMMANDS);
  if (found) return { path: found, from: 'PATH' };
  const known = KNOWN_PLACES[process.platform]?.find(runs);
  if (known) return { path: known, from: 'its usual place' };
  const own = playwrightsOwn();
  return own ? { path: own, from: 'Playwright' } : undefined;
}

export function ensureBrowser() {
  const found = findBrowser();
  if (found) return found;
  const cli = path.join(path.dirname(require.resolve('playwright-core/package.json')), 'cli.js');
  run('browser', process.execPath, [cli, 'install', 'chromium']);
  if (!findBrowser()) installWithApt('browser', 'chromium');
  const installed = findBrowser();
  if (installed) return installed;
  console.error(
    'The browser tests need a browser of the Chromium family and none could be installed. Install Chrome or Chromium, or set BROWSER_PATH to its program file, and run the command again.',
  );
  process.exit(1);
}

export function launchOptions() {
  const browser = findBrowser();
  return { ...(browser ? { executablePath: browser.path } : {}), args: QUIET };
}
