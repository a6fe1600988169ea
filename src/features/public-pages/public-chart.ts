import type { Locale } from '../../kernel/actor.js';
import { type Chart, dayText, drawChart } from '../../platform/rendering/index.js';
import type { PublicContent } from './public-content.js';
import { digitsIn, nameOf } from './public-view.js';
import { sayIn } from './public-words.js';

/** The figures of an indicator as a picture; undefined where there are not two to be shown. A gap stays a gap. */
export function pictureOf(id: string, content: PublicContent, locale: Locale): string | undefined {
  const indicator = content.indicators.find((one) => one.id === id);
  const own = content.figures.filter((figure) => figure.indicator.id === id);
  const told = own.flatMap(({ value }) => value ?? []);
  if (!indicator || told.length < 2) return undefined;
  const say = sayIn(locale);
  const chart: Chart = {
    kind: 'chart',
    shape: 'lines',
    name: say('indikatoren'),
    title: nameOf(indicator, locale),
    alternative: nameOf(indicator, locale),
    categoryTitle: say('day'),
    categories: own.map(({ referenceDate }) => dayText(referenceDate, locale)),
    unit: indicator.unit,
    digits: told.reduce((most, value) => Math.max(most, digitsIn(value)), 0),
    shortTicks: true,
    series: [{ name: content.home?.name ?? '', values: own.map(({ value }) => value) }],
    missing: say('missing'),
  };
  return drawChart(chart, locale);
}
