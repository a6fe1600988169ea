import { defineConfig } from 'vite';
import { compression } from 'vite-plugin-compression2';
import { budget } from './build/budget.js';
import { earlyScript } from './build/early-script.js';
import { ownOperations } from './build/own-operations.js';
import { serviceWorker } from './build/service-worker.js';
import { usedStyles } from './build/used-styles.js';

/**
 * Builds the web application into web/dist, from where the service serves it. Nothing is written into the page or the style
 * sheet that the security headers would forbid; fonts and pictures stay files of our own. Everything that can be is packed
 * here once, as well as it can be, instead of at each request.
 */
export default defineConfig({
  plugins: [
    ownOperations(),
    usedStyles(),
    earlyScript(),
    budget(),
    compression({
      include: /assets\/.*\.(?:js|css|svg)$/,
      algorithms: ['gzip', 'brotliCompress'],
      skipIfLargerOrEqual: true,
      logLevel: 'silent',
    }),
    serviceWorker(),
  ],
  build: {
    target: 'baseline-widely-available',
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // What asks before the application is there must not wait for it
            { name: 'asked-early', test: /early-answers|words[\\/]locale|own-operation\//, priority: 2 },
            // On a slow line many small files wait for each other; what the first page needs comes as one
            { name: 'first', tags: ['$initial'], test: /^(?!.*src[\\/]early\.ts$)/, priority: 1 },
          ],
        },
      },
      // Libraries mark what runs in browsers only; here everything does.
      onLog: (level, log, report) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && report(level, log),
    },
  },
  server: { proxy: { '/graphql': 'http://localhost:3000' } },
  oxc: { jsx: { runtime: 'automatic' } },
});
