// Small helpers of the measurements.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

/** A module of src/ in this process. */
export async function load(file) {
  const { module } = await runnerImport(path.join(root, file), { root, configFile: false, logLevel: 'error' });
  return module;
}

/** The compiled artifact of a shipped story. */
export async function loadStory(slug) {
  const { compileFile } = await load('src/cli/load.ts');
  const compiled = compileFile(path.join(root, 'stories', slug, 'story.ink'));
  if (!compiled.ok) throw new Error(`${slug} does not compile.`);
  return compiled.artifact;
}

/** The value that a share (0 to 1) of the numbers does not exceed. */
export function percentile(numbers, share) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)];
}
