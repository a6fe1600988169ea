import type { Locale } from '../../kernel/actor.js';
import { dayText, numberText } from '../../platform/rendering/index.js';
import { type Part, PARTS, type PublicAddress, waysIn } from './public-address.js';
import type {
  PublicContent,
  PublicFigure,
  PublicIndicator,
  PublicLight,
  PublicMeasure,
  PublicStrategy,
} from './public-content.js';
import { type PublicWord, sayIn } from './public-words.js';

/** Entries of a page; a page stays light. */
export const ENTRIES = 40;
/** Entries of each part in the overview. */
const FIRST_ENTRIES = 10;

const RUNNING: readonly string[] = ['AGREED', 'IN_PREPARATION', 'IN_PROGRESS', 'ONGOING'];
const LIGHTS: readonly PublicLight[] = ['RED', 'YELLOW', 'GREEN', 'GREY'];
const SIGNS: Readonly<Record<PublicLight, string>> = { RED: '■', YELLOW: '▲', GREEN: '●', GREY: '○' };

/** A page as its template takes it: words and numbers are words already. */
export type PublicView = Readonly<Record<string, unknown>>;

/** What a public page shows; undefined where there is no such page. */
export function viewOf(address: PublicAddress, content: PublicContent): PublicView | undefined {
  switch (address.kind) {
    case 'overview':
      return overviewOf(address, content);
    case 'part':
      return partOf(address.part, address.page, address, content);
    case 'indicator':
      return indicatorOf(address, content);
    case 'picture':
      return undefined;
  }
}

type Place = Pick<PublicAddress, 'locale' | 'isEmbedded'>;

function overviewOf(place: Place, content: PublicContent): PublicView {
  const say = sayIn(place.locale);
  const ways = waysIn(place.locale, place.isEmbedded);
  return {
    heading: say('title'),
    lead: say('lead'),
    sections: PARTS.map((part) => {
      const entries = entriesOf(part, place, content);
      return {
        heading: say(part),
        ...sectionOf(part, entries.slice(0, FIRST_ENTRIES)),
        more:
          entries.length > FIRST_ENTRIES
            ? { href: ways.part(part), words: say('all', { name: `${say(part)} (${entries.length})` }) }
            : undefined,
      };
    }),
    papers: content.papers.map(({ number, title, asOf }) => ({
      number,
      title,
      asOf: asOf ? dayText(asOf, place.locale) : '',
    })),
    showsPapers: true,
  };
}

function partOf(part: Part, page: number, place: Place, content: PublicContent): PublicView | undefined {
  const say = sayIn(place.locale);
  const ways = waysIn(place.locale, place.isEmbedded);
  const entries = entriesOf(part, place, content);
  const pages = Math.max(1, Math.ceil(entries.length / ENTRIES));
  if (page > pages) return undefined;
  return {
    heading: say(part),
    sections: [sectionOf(part, entries.slice((page - 1) * ENTRIES, page * ENTRIES))],
    pager:
      pages > 1
        ? {
            words: say('page', { page, pages }),
            previous: page > 1 ? ways.part(part, page - 1) : undefined,
            next: page < pages ? ways.part(part, page + 1) : undefined,
          }
        : undefined,
  };
}

const sectionOf = (part: Part, entries: readonly unknown[]) => ({
  [part]: entries,
  isEmpty: entries.length === 0,
});

function entriesOf(part: Part, place: Place, content: PublicContent): readonly unknown[] {
  switch (part) {
    case 'strategien':
      return content.strategies.map((strategy) => strategyOf(strategy, place.locale));
    case 'massnahmen':
      return content.measures.map((measure) => measureOf(measure, place.locale));
    case 'indikatoren':
      return content.indicators.map((indicator) => rowOf(indicator, place, content.figures));
  }
}

function strategyOf({ number, title, versionInForce, measures }: PublicStrategy, locale: Locale) {
  const say = sayIn(locale);
  const running = measures.filter(({ status }) => RUNNING.includes(status));
  const lights = LIGHTS.map((light) => ({
    ...lightOf(light, locale),
    count: running.filter((measure) => measure.light.shown === light).length,
  })).filter(({ count }) => count > 0);
  return {
    number,
    title,
    lights,
    noMeasures: measures.length === 0,
    agreed: versionInForce && {
      words: say('agreed', { number: versionInForce.number }),
      paragraphs: versionInForce.text.split(/\n{2,}/),
    },
  };
}

const lightOf = (light: PublicLight, locale: Locale) => ({
  sign: SIGNS[light],
  kind: light.toLowerCase(),
  words: sayIn(locale)(light),
});

function measureOf({ status, light, plannedEnd, latestReport, ...said }: PublicMeasure, locale: Locale) {
  return {
    ...said,
    office: said.leadOffice.name,
    status: sayIn(locale)(status as PublicWord),
    light: RUNNING.includes(status) ? lightOf(light.shown, locale) : undefined,
    plannedEnd: plannedEnd && dayText(plannedEnd, locale),
    nextStep: latestReport?.nextStep,
    reportedOn: latestReport?.reportedOn && dayText(latestReport.reportedOn, locale),
  };
}

export const nameOf = ({ nameDe, nameEn }: PublicIndicator, locale: Locale): string =>
  (locale === 'en' && nameEn) || nameDe;

/** Decimals that a figure has, two at most. */
export const digitsIn = (value: number): number =>
  Number.isInteger(value) ? 0 : Number.isInteger(value * 10) ? 1 : 2;

/** A figure in words; what is kept secret or not there is never a number. */
function figureOf(figure: PublicFigure | undefined, locale: Locale): string {
  const say = sayIn(locale);
  if (!figure) return say('missing');
  if (figure.value === null) return say(figure.isSuppressed ? 'suppressed' : 'missing');
  return numberText(figure.value, digitsIn(figure.value), locale);
}

function rowOf(indicator: PublicIndicator, { locale, isEmbedded }: Place, figures: readonly PublicFigure[]) {
  const newest = figures.filter((figure) => figure.indicator.id === indicator.id).at(-1);
  return {
    name: nameOf(indicator, locale),
    href: waysIn(locale, isEmbedded).indicator(indicator.id),
    figure: figureOf(newest, locale),
    unit: newest?.value == null ? '' : indicator.unit,
    day: newest ? dayText(newest.referenceDate, locale) : '',
    source: indicator.source,
  };
}

function indicatorOf(
  { id, ...place }: Extract<PublicAddress, { readonly id: string }>,
  content: PublicContent,
): PublicView | undefined {
  const indicator = content.indicators.find((one) => one.id === id);
  if (!indicator) return undefined;
  const say = sayIn(place.locale);
  const own = content.figures.filter((figure) => figure.indicator.id === id);
  const told = own.filter(({ value }) => value !== null);
  const [first, last] = [told.at(0), told.at(-1)];
  return {
    heading: nameOf(indicator, place.locale),
    lead: content.home?.name,
    indicator: {
      ...indicator,
      area: content.home?.name,
      picture:
        first && last && first !== last
          ? {
              src: waysIn(place.locale, false).picture(id),
              words: say('chart', {
                first: figureOf(first, place.locale),
                firstDay: dayText(first.referenceDate, place.locale),
                last: figureOf(last, place.locale),
                lastDay: dayText(last.referenceDate, place.locale),
                unit: indicator.unit,
              }),
            }
          : undefined,
      rows: [...own].reverse().map((figure) => ({
        day: dayText(figure.referenceDate, place.locale),
        figure: figureOf(figure, place.locale),
      })),
    },
  };
}
