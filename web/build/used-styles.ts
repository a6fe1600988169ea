import { PurgeCSS } from 'purgecss';
import type { Plugin } from 'vite';

const DESIGN_SYSTEM = /@kern-ux\/native\/.*\.css$/;

/** Blocks whose modifiers are put together where they are used: `kern-icon--${name}`. */
const MODIFIED = ['kern-alert', 'kern-btn', 'kern-icon'];

const wordsOf = (text: string): string[] => {
  const words = text.match(/[\w-]+/g) ?? [];
  return [...words, ...MODIFIED.flatMap((block) => words.map((word) => `${block}--${word}`))];
};

/** Leaves out what the design system has for pages that are not ours, most of its style sheet. */
export function usedStyles(): Plugin {
  let sources = '';
  return {
    name: 'used-styles',
    apply: 'build',
    enforce: 'pre',
    configResolved({ root }) {
      sources = `${root}/src/**/*.{ts,tsx}`;
    },
    async transform(raw, id) {
      if (!DESIGN_SYSTEM.test(id)) return undefined;
      const [used] = await new PurgeCSS().purge({
        content: [sources],
        css: [{ raw }],
        defaultExtractor: wordsOf,
        // What colours follow from, on the root of the page and its body, where no source names it; `tabIndex` is spelt otherwise here
        safelist: { standard: ['html', 'body', ':is', 'kern-level-'], greedy: [/data-kern-theme|tabindex/] },
      });
      return { code: used.css, map: null };
    },
  };
}
