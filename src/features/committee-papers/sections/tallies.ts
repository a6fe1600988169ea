import type { Block, Chart, DocumentLanguage, Table } from '../../../platform/rendering/index.js';
import type { Tally } from '../summary.facts.js';
import { sayIn } from '../words.js';
import { COUNTS } from './short-version.js';

/** Counts of one part, with its name. */
export interface NamedTally extends Tally {
  readonly name: string;
}

/** More bars than these nobody can tell apart; the table has all. */
const MOST_BARS = 20;

/** How the measures stand in each part: as a picture where there is more than one, and as a table. */
export function talliesBy(
  part: 'field' | 'area',
  tallies: readonly NamedTally[],
  language: DocumentLanguage,
): Block[] {
  return tallies.length > 1
    ? [tallyChart(part, tallies.slice(0, MOST_BARS), language), tallyTable(part, tallies, language)]
    : [tallyTable(part, tallies, language)];
}

function tallyTable(part: string, tallies: readonly NamedTally[], language: DocumentLanguage): Table {
  const say = sayIn(language);
  return {
    kind: 'table',
    name: say(`tallies.${part}.name`),
    caption: say(`tallies.${part}.caption`),
    columns: [
      { title: say(`column.${part}`), type: 'text', width: 3 },
      ...COUNTS.map(({ light }) => ({ title: say(`light.${light}`), type: 'number' as const })),
      { title: say('short.completed'), type: 'number' },
      { title: say('short.resting'), type: 'number' },
      { title: say('short.total'), type: 'number' },
    ],
    rows: tallies.map((tally) => [
      tally.name,
      ...COUNTS.map(({ key }) => tally[key]),
      tally.completed,
      tally.resting,
      tally.total,
    ]),
    empty: say('short.nothing'),
    note: say(`tallies.${part}.note`),
  };
}

function tallyChart(part: string, tallies: readonly NamedTally[], language: DocumentLanguage): Chart {
  const say = sayIn(language);
  const red = tallies.filter((tally) => tally.red > 0).map(({ name }) => name);
  return {
    kind: 'chart',
    shape: 'stackedBars',
    name: say(`tallies.${part}.chart`),
    title: say(`tallies.${part}.caption`),
    alternative: red.length > 0 ? say('tallies.someRed', { names: red.join(', ') }) : say('tallies.noneRed'),
    categoryTitle: say(`column.${part}`),
    categories: tallies.map(({ name }) => name),
    unit: say('short.unit'),
    series: COUNTS.map(({ key, light }) => ({
      name: say(`light.${light}`),
      light,
      values: tallies.map((tally) => tally[key]),
    })),
    missing: '–',
  };
}
