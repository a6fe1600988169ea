import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import Handlebars from 'handlebars';
import type { Locale } from '../../kernel/actor.js';
import { type PublicAddress, waysIn } from './public-address.js';
import { publicWords } from './public-words.js';
import type { PublicView } from './public-view.js';

const read = (file: string) => readFileSync(new URL(`./${file}.hbs`, import.meta.url), 'utf8');

/** The style of the pages, from our own address: no page says its style itself. */
export const publicStyle = read('public.css');
const styleSum = createHash('sha256').update(publicStyle).digest('hex').slice(0, 12);
export const stylePath = '/oeffentlich/stil.css';

const pages = Handlebars.create();
pages.registerPartial('content', read('content.html'));
const page = pages.compile<Record<string, unknown>>(read('page.html'), { preventIndent: true });

interface Facts {
  readonly address: PublicAddress;
  readonly view: PublicView;
  readonly publicUrl: string;
  /** The same page by its other addresses. */
  readonly pathIn: (locale: Locale, isEmbedded: boolean) => string;
}

/** A public page as HTML. Everything people wrote is escaped by the template. */
export function publicPage({ address, view, publicUrl, pathIn }: Facts): string {
  const { locale, isEmbedded } = address;
  const w = publicWords[locale];
  const ways = waysIn(locale, isEmbedded);
  return page({
    ...view,
    w,
    locale,
    isEmbedded,
    style: `${stylePath}?${styleSum}`,
    title: view.heading === w.title ? w.title : `${String(view.heading)} – ${w.short}`,
    canonical: `${publicUrl}${pathIn(locale, false)}`,
    other: pathIn(locale === 'de' ? 'en' : 'de', isEmbedded),
    german: `${publicUrl}${pathIn('de', false)}`,
    english: `${publicUrl}${pathIn('en', false)}`,
    nav: [
      { href: ways.overview, words: w.overview },
      ...(['strategien', 'massnahmen', 'indikatoren'] as const).map((part) => ({
        href: ways.part(part),
        words: w[part],
      })),
    ],
    snippet: `<iframe src="${publicUrl}${pathIn(locale, true)}" title="${w.short}" width="100%" height="600" loading="lazy"></iframe>`,
  });
}
