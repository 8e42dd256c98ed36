// `npm run corpus [-- --from <folder>] [--only <words>] [--studio] [--json] [--write]`: Rapport against ink that nobody
// here wrote. `--studio` opens each story in the Studio, too, in a browser; `--write` does so as well, and writes the page.
// Exit code 0 when all is as expected, 1 when not, 2 for bad usage, 3 when the corpus cannot be had here.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { storyFaults, unexpected } from './corpus/differences.mjs';
import { NotAvailable, obtain } from './corpus/obtain.mjs';
import { page, summary } from './corpus/report.mjs';
import { watched } from './corpus/watched.mjs';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const PAGE = path.join(root, 'docs/conformance.md');
/** Milliseconds until something counts as hung; on two busy cores the slowest story takes a quarter of it. */
const PATIENCE = { case: 20_000, story: 300_000 };
const PLAYS = 200;

const data = (name) => JSON.parse(readFileSync(new URL(`corpus/${name}.json`, import.meta.url), 'utf8'));

function options() {
  try {
    return parseArgs({
      options: {
        from: { type: 'string' },
        only: { type: 'string' },
        studio: { type: 'boolean' },
        json: { type: 'boolean' },
        write: { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    console.error(
      `${error.message}\nnpm run corpus [-- --from <folder>] [--only <words>] [--studio] [--json] [--write]`,
    );
    process.exit(2);
  }
}

/** Files below a folder, by their path from there. */
function below(files, folder) {
  const inside = folder === '.' ? '' : `${folder}/`;
  const names = Object.keys(files).filter((name) => name.startsWith(inside));
  return Object.fromEntries(names.map((name) => [name.slice(inside.length), files[name]]));
}

function jobsOf(source, files) {
  if (!source.cases) {
    return source.stories.map((file) => {
      const { dir, base } = path.posix.parse(file);
      const name = `${source.repo}/${file}`;
      return { task: 'story', name, root: base, files: below(files, dir || '.'), plays: PLAYS };
    });
  }
  const folders = new Set(Object.keys(files).map((name) => name.split('/').slice(0, 2).join('/')));
  return [...folders].sort().map((name) => ({ task: 'case', name, files: below(files, name) }));
}

function tell(text) {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${text}`);
}

async function main() {
  const { from, only = '', json, write, studio = write } = options();
  const sources = data('sources');
  const known = data('differences');
  const thread = watched(new URL('corpus/worker.mjs', import.meta.url));
  const cases = [];
  const stories = [];
  const inStudio = [];
  /** What is not here, and what is not what it should be. */
  const missing = [];
  const wrong = [];
  let offline = false;
  const have = async (source) => {
    if (offline) return undefined;
    try {
      return await obtain(source, { from, cache: path.join(root, '.cache/corpus') });
    } catch (error) {
      // Without any network, nothing else is asked for.
      offline = error.offline === true;
      (error instanceof NotAvailable ? missing : wrong).push(error.message);
      return undefined;
    }
  };
  try {
    for (const source of sources.filter(({ repo, stories: names }) => mayHold(repo, names, only))) {
      const files = await have(source);
      if (!files) continue;
      for (const job of jobsOf(source, files).filter(({ name }) => name.includes(only))) {
        tell(job.name);
        const { done, ...failure } = await thread.run(job, PATIENCE[job.task]);
        if (job.task === 'case') cases.push({ name: job.name, result: Object.keys(failure)[0], ...done });
        else {
          stories.push({ name: job.name, ...failure, ...done });
          if (done) inStudio.push({ ...job, used: done.used });
        }
      }
    }
  } finally {
    tell('');
    await thread.stop();
  }
  if (studio && inStudio.length > 0) await openAll(inStudio, stories);
  const listed = Object.entries(cases.length > 0 ? known.cases : {}).filter(([name]) => name.includes(only));
  const faults = [...wrong, ...unexpected(cases, Object.fromEntries(listed)), ...storyFaults(stories, known.stories)];
  // The page says that all is as expected.
  if (write && !only && missing.length + faults.length === 0)
    writeFileSync(PAGE, page({ sources, cases, stories, known }));
  if (json) console.log(JSON.stringify({ cases, stories, faults, missing }));
  else if (cases.length + stories.length + faults.length > 0) console.log(summary({ cases, stories, faults }));
  for (const words of missing) console.error(`Not verified: ${words}`);
  if (missing.length > 0) console.error('Check the network, or give a folder with the checkouts: --from <folder>.');
  return faults.length > 0 ? 1 : missing.length > 0 ? 3 : 0;
}

/** In a browser, one after the other, once nothing else is being computed. */
async function openAll(jobs, stories) {
  const { openStudioCheck } = await import('./corpus/studio.mjs');
  const check = await openStudioCheck();
  try {
    for (const job of jobs) {
      tell(`${job.name} in the Studio`);
      const story = stories.find(({ name }) => name === job.name);
      story.studio = await check.run(job);
    }
  } finally {
    tell('');
    await check.close();
  }
}

/** Whether a source can have something of that name; names of cases are known only once they are here. */
function mayHold(repo, names, only) {
  return !names || names.some((file) => `${repo}/${file}`.includes(only));
}

process.exitCode = await main();
