import path from 'node:path';
import type { Plugin } from 'vite';
import { cardOf, type StoryCard } from '../../src/story/card.ts';
import { type StoryCompiler, storyCompiler } from './story-compiler.ts';

const INDEX = 'virtual:stories';
const RESOLVED = `\0${INDEX}`;
const STORY = /[\\/]stories[\\/]([^\\/]+)[\\/]story\.ink$/;

/**
 * `virtual:stories` is the light index for the title; each `stories/<slug>/story.ink` is an artifact of its own, loaded
 * when its post is taken. See src/stories.d.ts for what the modules export.
 */
export function stories(): Plugin {
  let root = '';
  let dev = false;
  let compiler: StoryCompiler;
  /** Stories that had no card when the page loaded them, so mending one needs a new page. */
  const cardless = new Set<string>();

  return {
    name: 'rapport:stories',
    configResolved(config) {
      root = config.root;
      dev = config.command === 'serve';
      compiler = storyCompiler(root);
    },
    configureServer({ httpServer, config }) {
      // A fault in the rules is told with the first edit, too.
      httpServer?.once('listening', () => {
        compiler.ready().catch((error: unknown) => config.logger.warn(String(error)));
      });
    },
    resolveId: {
      filter: { id: /^virtual:stories$/ },
      handler: () => RESOLVED,
    },
    load: {
      filter: { id: [/^\0virtual:stories$/, STORY] },
      async handler(id) {
        const slug = STORY.exec(id)?.[1];
        for (const each of slug ? [slug] : compiler.slugs()) {
          for (const file of compiler.files(each)) this.addWatchFile(file);
        }
        if (slug) {
          const story = await compiler.compile(slug);
          if (!story.ok) return this.error(story.problems.join('\n'));
          return { code: `export default ${parsed(story.artifact)};`, moduleType: 'js' };
        }
        const cards: StoryCard[] = [];
        const problems: Record<string, readonly string[]> = {};
        cardless.clear();
        for (const each of compiler.slugs()) {
          const story = await compiler.compile(each);
          if (story.ok) {
            cards.push(cardOf(story.artifact));
          } else {
            if (!dev) this.error(story.problems.join('\n'));
            problems[each] = story.problems;
            cardless.add(each);
          }
        }
        return { code: indexCode(cards, problems, compiler.slugs(), dev), moduleType: 'js' };
      },
    },
    async hotUpdate({ file, type, modules, server }) {
      if (this.environment.name !== 'client' || !file.endsWith('.ink')) return;
      const { moduleGraph, hot } = this.environment;
      const slug = path.relative(path.join(root, 'stories'), file).split(path.sep)[0] ?? '';
      const index = moduleGraph.getModuleById(RESOLVED);
      for (const module of [...modules, ...(index ? [index] : [])]) moduleGraph.invalidateModule(module);
      if (!compiler.slugs().includes(slug) || (type !== 'update' && STORY.test(file))) {
        hot.send({ type: 'full-reload' });
        return [];
      }
      const story = await compiler.compile(slug);
      if (!story.ok) {
        server.config.logger.error(story.problems.join('\n'));
        hot.send('rapport:story-problem', { slug, problems: story.problems });
      } else if (cardless.has(slug)) {
        hot.send({ type: 'full-reload' });
      } else {
        hot.send('rapport:story', { slug, artifact: story.artifact });
      }
      return [];
    },
  };
}

/** A browser parses a JSON text faster than the same object as a program. */
function parsed(value: unknown): string {
  return `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
}

function indexCode(
  cards: readonly StoryCard[],
  problems: Readonly<Record<string, readonly string[]>>,
  slugs: readonly string[],
  dev: boolean,
): string {
  const loaders = slugs.map((slug) => `${JSON.stringify(slug)}: () => import('/stories/${slug}/story.ink')`);
  const common = `
    export const stories = ${parsed(cards)};
    export const storyProblems = ${parsed(problems)};
    const loaders = { ${loaders.join(', ')} };
    const load = async (slug) => {
      if (!Object.hasOwn(loaders, slug)) throw new Error('There is no story "' + slug + '".');
      return (await loaders[slug]()).default;
    };`;
  if (!dev) return `${common}\nexport const loadStory = load;\nexport const watchStories = () => () => {};`;
  return `${common}
    const edited = new Map();
    import.meta.hot.on('rapport:story', ({ slug, artifact }) => edited.set(slug, artifact));
    export const loadStory = async (slug) => edited.get(slug) ?? load(slug);
    export const watchStories = ({ changed, broken }) => {
      const good = ({ slug, artifact }) => changed(slug, artifact);
      const bad = ({ slug, problems }) => broken(slug, problems);
      import.meta.hot.on('rapport:story', good);
      import.meta.hot.on('rapport:story-problem', bad);
      return () => {
        import.meta.hot.off('rapport:story', good);
        import.meta.hot.off('rapport:story-problem', bad);
      };
    };`;
}
