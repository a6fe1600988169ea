import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

/** How much script a browser has to load before "Mein Tag" is there, packed. Pages, charts and editors come when needed. */
const BYTES = 200_000;

/** Fails the build where the first script has grown beyond its budget, and says how large it is. */
export function budget(): Plugin {
  return {
    name: 'budget',
    apply: 'build',
    generateBundle(_, bundle) {
      const first = new Set<string>();
      const add = (name: string) => {
        const chunk = bundle[name];
        if (first.has(name) || chunk?.type !== 'chunk') return;
        first.add(name);
        chunk.imports.forEach(add);
      };
      for (const chunk of Object.values(bundle))
        if (chunk.type === 'chunk' && chunk.isEntry) add(chunk.fileName);
      const bytes = [...first].reduce((sum, name) => {
        const chunk = bundle[name];
        return sum + (chunk.type === 'chunk' ? gzipSync(chunk.code).length : 0);
      }, 0);
      const said = `The first script has ${Math.round(bytes / 1000)} kB gzip of ${BYTES / 1000} kB`;
      if (bytes > BYTES) this.error(`${said}: import() what is not needed at once`);
      else this.info(said);
    },
  };
}
