import { oneLine } from '../printable.js';
import { shortened, textWidth, withGlyphs } from '../fonts/glyphs.js';
import type { Chart } from '../model/chart.js';
import type { DocumentLanguage } from '../model/document.js';
import { numberText } from '../words.js';

export const WIDTH = 680;
export const TEXT_SIZE = 12;
export const LEGEND_ROW = 22;

/** Where things stand in a chart, and what of their names fits there. */
export interface ChartLayout {
  readonly height: number;
  /** Names of categories too long to stand beneath each other's bars: then the bars lie. */
  readonly lying: boolean;
  readonly categories: readonly string[];
  readonly names: readonly string[];
  readonly legendRows: number;
  /** Length the longest bar may have, about. */
  readonly plot: number;
  /** Whether each value has room to stand at its mark. */
  readonly labelled: boolean;
}

const MARGIN = 16;
const LONGEST_NAME = 230;
const LEGEND_MARK = 44;

export const shownText = (text: string, width: number): string =>
  shortened(withGlyphs(oneLine(text)), TEXT_SIZE, width);

function rowsOfLegend(names: readonly string[]): number {
  if (names.length < 2) return 0;
  let rows = 1;
  let left = WIDTH - 2 * MARGIN;
  for (const name of names) {
    const needed = textWidth(name, TEXT_SIZE) + LEGEND_MARK;
    if (needed > left) {
      rows += 1;
      left = WIDTH - 2 * MARGIN;
    }
    left -= needed;
  }
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
  const legendRows = rowsOfLegend(names);
  const thick = Math.min(Math.max(side * 18 + 10, 28), 90);
  const body = lying ? Math.min(count * thick, 760) : 230;
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
    height: Math.round(body + 56 + legendRows * LEGEND_ROW),
    lying,
    categories: chart.categories.map((name) =>
      shownText(name, lying ? LONGEST_NAME : Math.max(slot - 6, 24)),
    ),
    names,
    legendRows,
    plot: lying ? WIDTH - 80 - Math.min(widest, LONGEST_NAME) : body,
    labelled: room >= needed && (chart.shape !== 'lines' || chart.series.length <= 3),
  };
}
