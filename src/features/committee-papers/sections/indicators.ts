import {
  type Block,
  type Cell,
  type Chart,
  type DocumentLanguage,
  numberText,
  type Table,
} from '../../../platform/rendering/index.js';
import type { FigureOfSeries } from '../series.facts.js';
import type { Movement } from '../summary.facts.js';
import { sayIn } from '../words.js';

/** More pictures than these help nobody on four pages; the table of the annex has all. */
export const MOST_CHARTS = 12;

const nameOf = ({ indicator }: Movement, language: DocumentLanguage): string =>
  (language === 'en' && indicator.nameEn) || indicator.nameDe;

/** The figures behind the problem areas, each with unit, source and date. They never stand for the success of a measure. */
export function indicatorsTable(movements: readonly Movement[], language: DocumentLanguage): Table {
  const say = sayIn(language);
  return {
    kind: 'table',
    name: say('indicators.name'),
    caption: say('indicators.caption'),
    columns: [
      { title: say('column.indicator'), type: 'text', width: 3 },
      { title: say('column.area'), type: 'text', width: 2 },
      { title: say('column.figure'), type: 'number', digits: 1 },
      { title: say('column.unit'), type: 'text' },
      { title: say('column.referenceDate'), type: 'day', width: 1.2 },
      { title: say('column.trend'), type: 'text', width: 1.4 },
      { title: say('column.source'), type: 'text', width: 4 },
    ],
    rows: movements.map((movement) => [
      nameOf(movement, language),
      movement.area.name,
      figureCell(movement.latest, language),
      movement.indicator.unit,
      movement.latest?.referenceDate ?? null,
      say(`trend.${movement.trend}`),
      movement.indicator.source,
    ]),
    empty: say('indicators.none'),
    note: say('indicators.note'),
  };
}

/** Hidden and missing figures are words, never zero. */
function figureCell(figure: Movement['latest'], language: DocumentLanguage): Cell {
  const say = sayIn(language);
  if (!figure) return { words: say('figure.missing') };
  return figure.value === null ? { words: say('figure.hidden') } : figure.value;
}

/** The text names these; the annex has all. */
export const MOST_IN_TEXT = 6;

/** Newest figures in a line each. */
export function indicatorLines(movements: readonly Movement[], language: DocumentLanguage): Block[] {
  const say = sayIn(language);
  if (movements.length === 0) return [{ kind: 'paragraph', text: say('indicators.none') }];
  const items = movements.slice(0, MOST_IN_TEXT).map((movement) => {
    const { area, indicator, latest, trend } = movement;
    const about = { indicator: nameOf(movement, language), area: area.name };
    if (!latest || latest.value === null) {
      const figure = say(latest ? 'figure.hidden' : 'figure.missing');
      return say('indicators.untold', { ...about, figure });
    }
    return say('indicators.line', {
      ...about,
      figure: numberText(latest.value, 1, language),
      unit: indicator.unit,
      day: latest.referenceDate,
      trend: say(`trend.${trend}`),
    });
  });
  return [
    { kind: 'list', items },
    { kind: 'paragraph', tone: 'note', text: `${say('indicators.note')} ${say('indicators.more')}` },
  ];
}

/** Areas whose figures may not be told are named: silence about them would look like nothing being wrong. */
export function hiddenAreas(movements: readonly Movement[], language: DocumentLanguage): Block[] {
  const hidden = movements.filter(({ latest }) => latest !== null && latest.value === null);
  if (hidden.length === 0) return [];
  const say = sayIn(language);
  const areas = [...new Set(hidden.map(({ area }) => area.name))].join(', ');
  return [{ kind: 'paragraph', tone: 'note', text: say('indicators.hidden', { areas }) }];
}

/** One line chart for each indicator and area with at least two figures that may be told. */
export function indicatorCharts(
  movements: readonly Movement[],
  figures: readonly FigureOfSeries[],
  language: DocumentLanguage,
): Chart[] {
  const say = sayIn(language);
  return movements
    .flatMap((movement, place): Chart[] => {
      const { indicator, area } = movement;
      const own = figures.filter(
        (figure) => figure.indicator.id === indicator.id && figure.area.id === area.id,
      );
      const told = own.filter(({ value }) => value !== null);
      if (told.length < 2) return [];
      const [first, last] = [told[0], told[told.length - 1]];
      const name = nameOf(movement, language);
      return [
        {
          kind: 'chart',
          shape: 'lines',
          name: say('chart.name', { place: String(place + 1) }),
          title: say('chart.title', { indicator: name, area: area.name }),
          alternative: say('chart.alternative', {
            from: numberText(first.value ?? NaN, 1, language),
            first: first.referenceDate,
            to: numberText(last.value ?? NaN, 1, language),
            last: last.referenceDate,
            unit: indicator.unit,
            trend: say(`trend.${movement.trend}`),
          }),
          categoryTitle: say('column.referenceDate'),
          categories: own.map(({ referenceDate }) => say('word.day', { day: referenceDate })),
          unit: indicator.unit,
          digits: 1,
          series: [{ name: area.name, values: own.map(({ value }) => value) }],
          missing: say('figure.hidden'),
          note: [say('chart.source', { source: indicator.source }), indicator.breakNote]
            .filter(Boolean)
            .join(' '),
        },
      ];
    })
    .slice(0, MOST_CHARTS);
}
