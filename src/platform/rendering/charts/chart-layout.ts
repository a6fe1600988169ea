import { oneLine } from '../printable.js';
import { shortened, textWidth, withGlyphs } from '../fonts/glyphs.js';
import type { Chart } from '../model/chart.js';
import type { DocumentLanguage } from '../model/document.js';
import { numberText } from '../words.js';
import { TEXT_SIZE } from './chart-style.js';

export const WIDTH = 680;
export const LEGEND_ROW = 22;

/** Where things stand in a chart, and what of their names fits there. */
export interface ChartLayout {
  /** No value can be shown. */
  readonly isEmpty: boolean;
  readonly height: number;
  /** Names of categories too long to stand beneath each other's bars: then the bars lie. */
  readonly lying: boolean;
  readonly categories: readonly string[];
  /** Whether each category has room for its name; otherwise some are left out. */
  readonly allNamed: boolean;
  readonly names: readonly string[];
  /** Places of the series whose names stand in each row of the legend. */
  readonly legend: readonly (readonly number[])[];
  /** Length the longest bar may have, about. */
  readonly plot: number;
  /** Whether each value has room to stand at its mark. */
  readonly labelled: boolean;
}

const MARGIN = 16;
const LONGEST_NAME = 230;
const SHORTEST_NAME = 90;
/** The mark, and the room to the next name. */
const LEGEND_MARK = 52;

export const shownText = (text: string, width: number): string =>
  shortened(withGlyphs(oneLine(text)), TEXT_SIZE, width);

function legendOf(names: readonly string[]): number[][] {
  if (names.length < 2) return [];
  const rows: number[][] = [[]];
  let left = WIDTH - 2 * MARGIN;
  names.forEach((name, place) => {
    const needed = textWidth(name, TEXT_SIZE) + LEGEND_MARK;
    if (needed > left && rows.at(-1)!.length > 0) {
      rows.push([]);
      left = WIDTH - 2 * MARGIN;
    }
    rows.at(-1)!.push(place);
    left -= needed;
  });
  return rows;
}

export function layoutOf(chart: Chart, language: DocumentLanguage): ChartLayout {
  const count = Math.max(chart.categories.length, 1);
  const bars = chart.series.filter(({ isReference }) => !isReference).length || 1;
  const side = chart.shape === 'stackedBars' ? 1 : bars;
  const slot = (WIDTH - 80) / count;
  const widest = Math.max(
    0,
    ...chart.categories.map((name) => textWidth(oneLine(name).slice(0, 200), TEXT_SIZE)),
  );
  const lying = chart.shape !== 'lines' && widest > slot - 8;

  const names = chart.series.map(({ name }) => shownText(name, LONGEST_NAME));
  const isEmpty = chart.series.every(({ values }) => values.every((value) => value === null));
  const legend = isEmpty ? [] : legendOf(names);
  const thick = Math.min(Math.max(side * 18 + 10, 28), 90);
  const body = isEmpty ? 20 : lying ? Math.min(count * thick, 760) : 230;
  const value = Math.max(
    0,
    ...chart.series.flatMap(({ values }) =>
      values.map((one) =>
        one === null ? 0 : textWidth(numberText(one, chart.digits ?? 0, language), TEXT_SIZE),
      ),
    ),
  );
  const room = chart.shape === 'lines' ? slot : lying ? body / count / side : slot / side;
  const needed = lying ? TEXT_SIZE + 2 : value + 4;
  return {
    isEmpty,
    height: Math.round(body + 56 + legend.length * LEGEND_ROW),
    lying,
    categories: chart.categories.map((name) =>
      shownText(name, lying ? LONGEST_NAME : Math.max(slot - 6, SHORTEST_NAME)),
    ),
    allNamed: lying ? body / count > TEXT_SIZE + 2 : slot - 6 > Math.min(widest, SHORTEST_NAME),
    names,
    legend,
    plot: lying ? WIDTH - 80 - Math.min(widest, LONGEST_NAME) : body,
    labelled: room >= needed && (chart.shape !== 'lines' || chart.series.length <= 3),
  };
}
