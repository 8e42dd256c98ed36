import path from 'node:path';
import { type Plugin, runnerImport } from 'vite';
import type { StoryMeta } from '../../src/core/model.ts';
import { storyCompiler } from './story-compiler.ts';

const ADDRESS = /^\/posters\/([\w-]+)\.svg$/;

/** `posters/<slug>.svg`: the picture of each title card, drawn by the art from what the story says of itself. */
export function posters(): Plugin {
  let root = '';
  const draw = async (slug: string): Promise<string | undefined> => {
    const story = await storyCompiler(root).compile(slug);
    if (!story.ok) return undefined;
    const { poster, names } = await art(root);
    return poster.posterSvg(spec(story.artifact.meta, names));
  };

  return {
    name: 'rapport:posters',
    configResolved(config) {
      root = config.root;
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const slug = ADDRESS.exec(new URL(request.url ?? '', 'http://localhost').pathname)?.[1];
        if (!slug || !storyCompiler(root).slugs().includes(slug)) return next();
        draw(slug).then((svg) => {
          response.setHeader('Content-Type', 'image/svg+xml');
          response.end(svg ?? '');
        }, next);
      });
    },
    async generateBundle({ format }) {
      // The classic player lies beside the modules and shows the same files.
      if (format !== 'es') return;
      for (const slug of storyCompiler(root).slugs()) {
        const svg = await draw(slug);
        if (svg) this.emitFile({ type: 'asset', fileName: `posters/${slug}.svg`, source: svg });
      }
    },
  };
}

type Names = typeof import('../../src/art/names.ts');

/** Imported anew each time, so that an edit of the art shows in development. */
async function art(root: string) {
  const load = async <T>(file: string) =>
    (await runnerImport<T>(path.join(root, 'src/art', file), { root, configFile: false })).module;
  return {
    poster: await load<typeof import('../../src/art/poster.ts')>('poster.ts'),
    names: await load<Names>('names.ts'),
  };
}

function spec(meta: StoryMeta, { isLook, isPlace }: Names) {
  const { place, light, weather, props } = meta;
  if (!isPlace(place)) throw new Error(`The story "${meta.slug}" plays at "${place}", which nobody has drawn.`);
  const people = meta.cast.flatMap(({ look, face }) => (look && isLook(look) ? [{ look, face }] : [])).slice(0, 3);
  return { place, light, weather, props, people };
}
