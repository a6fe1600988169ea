import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { pagePaths } from '../../src/platform/web/pages.js';

const MODULE = 'virtual:shell-files';
/** What is larger is loaded and kept when it is first looked at: the library that draws charts and maps. */
const LARGEST_PART = 350_000;

/**
 * Builds the service worker after the application, with the list of its files: a script of its own under the root, as a
 * service worker is in charge of the addresses below its own.
 */
export function serviceWorker(): Plugin {
  let out = '';
  let isBuilt = false;
  return {
    name: 'service-worker',
    apply: 'build',
    configResolved({ root, build: { outDir } }) {
      out = join(root, outDir);
    },
    writeBundle() {
      isBuilt = true;
    },
    async closeBundle() {
      // Otherwise what went wrong before would be hidden behind the files that are not there
      if (!isBuilt) return;
      await build({
        configFile: false,
        logLevel: 'warn',
        define: { 'process.env.NODE_ENV': '"production"' },
        plugins: [listOf(out)],
        build: {
          outDir: out,
          emptyOutDir: false,
          copyPublicDir: false,
          rolldownOptions: {
            input: join(import.meta.dirname, '../service-worker/service-worker.ts'),
            output: { format: 'iife', entryFileNames: 'service-worker.js' },
          },
        },
      });
    },
  };
}

/** Names in `assets` carry a hash; the page itself is told apart by what is in it. */
function listOf(out: string): Plugin {
  return {
    name: 'shell-files',
    resolveId: (source) => (source === MODULE ? MODULE : undefined),
    load(id) {
      if (id !== MODULE) return undefined;
      const assets = readdirSync(join(out, 'assets')).filter(
        (name) => /\.(?:js|css|woff2)$/.test(name) && statSync(join(out, 'assets', name)).size < LARGEST_PART,
      );
      const page = createHash('sha256')
        .update(readFileSync(join(out, 'index.html')))
        .digest('hex');
      const files = [
        { url: '/mein-tag', revision: page },
        ...assets.map((name) => ({ url: `/assets/${name}`, revision: null })),
      ];
      const pages = `^/(?:${pagePaths.join('|')})(?:/|$)`;
      return `export const pages = ${JSON.stringify(pages)}; export const shellPage = '/mein-tag'; export const shellFiles = ${JSON.stringify(files)};`;
    },
  };
}
