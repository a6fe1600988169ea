import type { HtmlTagDescriptor, Plugin } from 'vite';

const NAME = 'early';

/**
 * Puts `src/early.ts` before everything else on the page, as a script of its own that waits for nobody: neither for the style
 * sheet nor for the application.
 */
export function earlyScript(): Plugin {
  return {
    name: 'early-script',
    apply: 'build',
    buildStart() {
      this.emitFile({ type: 'chunk', id: 'src/early.ts', name: NAME });
    },
    transformIndexHtml: {
      order: 'post',
      handler(_, { bundle = {} }) {
        const chunk = Object.values(bundle).find((one) => one.type === 'chunk' && one.name === NAME);
        if (chunk?.type !== 'chunk') throw new Error('The early script was not built');
        const script: HtmlTagDescriptor = {
          tag: 'script',
          attrs: { type: 'module', async: true, src: `/${chunk.fileName}` },
          injectTo: 'head-prepend',
        };
        const parts = chunk.imports.map((name): HtmlTagDescriptor => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', href: `/${name}` },
          injectTo: 'head-prepend',
        }));
        return [script, ...parts];
      },
    },
  };
}
