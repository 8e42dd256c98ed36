import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';
import { CSP, DEVELOPMENT_CSP } from '../csp.mjs';

/**
 * What a browser asks for at first: the app that opens without a route, and all it imports at once. The boot script
 * preloads it, or the browser would find out about each file from the one before.
 */
const FIRST_APP = 'src/apps/play/';

function firstFiles(bundle: Rolldown.OutputBundle, entry: Rolldown.OutputChunk): string[] {
  const files = new Set<string>();
  const visit = (file: string): void => {
    const chunk = bundle[file];
    if (chunk?.type !== 'chunk' || files.has(file)) return;
    files.add(file);
    for (const sheet of chunk.viteMetadata?.importedCss ?? []) files.add(sheet);
    for (const imported of chunk.imports) visit(imported);
  };
  visit(entry.fileName);
  for (const file of entry.dynamicImports) {
    const chunk = bundle[file];
    if (chunk?.type === 'chunk' && chunk.facadeModuleId?.includes(FIRST_APP)) visit(file);
  }
  return [...files];
}

/** The page's policy, and in a build the boot script in place of the module tags that Vite writes. */
export function shell(): Plugin {
  return {
    name: 'rapport:shell',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle, chunk: entry }) {
        const policy = `<meta http-equiv="Content-Security-Policy" content="${bundle ? CSP : DEVELOPMENT_CSP}">`;
        const withPolicy = html.replace('<!-- csp -->', policy);
        if (!bundle || !entry) return withPolicy;
        const boot: HtmlTagDescriptor = {
          tag: 'script',
          injectTo: 'head',
          attrs: {
            src: './boot.js',
            defer: true,
            'data-module': `./${entry.fileName}`,
            'data-preload': firstFiles(bundle, entry)
              .map((file) => `./${file}`)
              .join(' '),
          },
        };
        const withoutModules = withPolicy
          .replace(/\s*<script type="module".*?<\/script>/g, '')
          .replace(/\s*<link rel="modulepreload".*?>/g, '')
          // With `crossorigin` a style sheet would not load from a `file:` address.
          .replaceAll('<link rel="stylesheet" crossorigin', '<link rel="stylesheet"');
        return { html: withoutModules, tags: [boot] };
      },
    },
  };
}
