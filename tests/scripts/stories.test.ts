import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build, createServer, type Rolldown, type ViteDevServer } from 'vite';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { stories } from '../../scripts/vite/stories';

const SLUG = 'smoke-break';
const project = process.cwd();
let root: string;
let server: ViteDevServer | undefined;

/** A project of its own with one story, around the sources of this one. */
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'rapport-'));
  for (const name of ['src', 'node_modules', 'tsconfig.json'])
    symlinkSync(path.join(project, name), path.join(root, name));
  mkdirSync(path.join(root, 'stories'));
  cpSync(path.join(project, 'stories', SLUG), path.join(root, 'stories', SLUG), { recursive: true });
  writeFileSync(path.join(root, 'page.js'), `export * from 'virtual:stories';`);
});

afterEach(async () => {
  await server?.close();
  server = undefined;
  rmSync(root, { recursive: true });
});

const storyFile = () => path.join(root, 'stories', SLUG, 'story.ink');
const edit = (change: (text: string) => string) =>
  writeFileSync(storyFile(), change(readFileSync(storyFile(), 'utf8')));
const misspell = (text: string) => text.replace('\n# title:', '\n# titel:').replace(/^# title:/, '# titel:');

async function builtFiles(): Promise<readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[]> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [stories()],
    build: { write: false, rolldownOptions: { input: 'page.js', preserveEntrySignatures: 'strict' } },
  });
  return (result as Rolldown.RolldownOutput).output;
}

it('builds a light index and one artifact per story', async () => {
  const files = await builtFiles();
  const [index, ...rest] = files.map((file) => (file.type === 'chunk' ? file.code : ''));
  expect(index).toContain('The Smoke Break');
  expect(index).not.toContain('inkVersion');
  expect(rest.filter((code) => code.includes('inkVersion'))).toHaveLength(1);
}, 30_000);

it('fails the build with file, line and mend', async () => {
  edit(misspell);
  await expect(builtFiles()).rejects.toThrow(/stories\/smoke-break\/story\.ink:\d+: error: .*titel/);
}, 30_000);

it('tells an open page of an edit, good or bad, and never reloads it', async () => {
  server = await createServer({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [stories()],
    server: { middlewareMode: true, ws: false, watch: null },
  });
  const { client } = server.environments;
  await client.transformRequest('virtual:stories');
  const send = vi.spyOn(client.hot, 'send').mockImplementation(() => undefined);
  const sent = () => send.mock.calls.map((call: readonly unknown[]) => call[0]);

  const save = (change: (text: string) => string) => {
    edit(change);
    // What the watcher says of a saved file; the watcher itself is not under test.
    server?.watcher.emit('change', storyFile());
  };

  save(misspell);
  await vi.waitFor(() => expect(sent()).toContain('rapport:story-problem'), 20_000);
  save((text) => text.replace('titel', 'title').replace('Break', 'Pause'));
  await vi.waitFor(() => expect(sent()).toContain('rapport:story'), 20_000);

  const [, changed] = send.mock.calls.at(-1) as unknown as [
    string,
    { slug: string; artifact: { meta: { title: string } } },
  ];
  expect(changed.slug).toBe(SLUG);
  expect(changed.artifact.meta.title).toBe('The Smoke Pause');
  expect(sent()).not.toContainEqual({ type: 'full-reload' });
}, 60_000);
