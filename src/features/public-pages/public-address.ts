import type { Locale } from '../../kernel/actor.js';

export const PARTS = ['strategien', 'massnahmen', 'indikatoren'] as const;
export type Part = (typeof PARTS)[number];

/** What a public address names. */
export type PublicAddress = { readonly locale: Locale; readonly isEmbedded: boolean } & (
  | { readonly kind: 'overview' }
  | { readonly kind: 'part'; readonly part: Part; readonly page: number }
  | { readonly kind: 'indicator' | 'picture'; readonly id: string }
);

const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const PATTERN = new RegExp(
  `^/oeffentlich(?<en>/en)?(?<embedded>/einbetten)?(?:/(?<part>${PARTS.join('|')})(?:/(?<page>[1-9]\\d{0,3}))?|/indikator/(?<indicator>${UUID})|/bild/(?<picture>${UUID})\\.svg)?$`,
);

/** Reads an address; undefined where it names nothing. There is nothing behind a question mark. */
export function publicAddress(path: string): PublicAddress | undefined {
  const found = PATTERN.exec(path)?.groups;
  if (!found) return undefined;
  const where = { locale: found.en ? 'en' : 'de', isEmbedded: Boolean(found.embedded) } as const;
  if (found.part) return { ...where, kind: 'part', part: found.part as Part, page: Number(found.page ?? 1) };
  if (found.indicator) return { ...where, kind: 'indicator', id: found.indicator };
  if (found.picture) return { ...where, kind: 'picture', id: found.picture };
  return { ...where, kind: 'overview' };
}

/** The way from one public page to another in the same language, embedded or not. */
export const waysIn = (locale: Locale, isEmbedded: boolean) => {
  const base = `/oeffentlich${locale === 'en' ? '/en' : ''}${isEmbedded ? '/einbetten' : ''}`;
  return {
    overview: base,
    part: (part: Part, page = 1) => `${base}/${part}${page > 1 ? `/${page}` : ''}`,
    indicator: (id: string) => `${base}/indikator/${id}`,
    picture: (id: string) => `/oeffentlich${locale === 'en' ? '/en' : ''}/bild/${id}.svg`,
  };
};
