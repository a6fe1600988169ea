import { type ReactNode, useId, useMemo } from 'react';
import { Table } from '../table.js';
import { useWords } from '../../words/words.js';
import { ChartCanvas } from './chart-canvas.js';
import { ChartFigure } from './chart-figure.js';
import { MOST_CLASSES } from './chart-style.js';
import { type Classing, classesOf, classOf, digitsOf, type MapClass, shadeOf } from './classes.js';
import { Legend } from './legend.js';
import { groundOf, mapOption } from './map-option.js';
import type { Gap } from './series.js';
import { chartWords } from './words.js';

/** An area with its boundary (GeoJSON geometry) and its figure. */
export interface MapArea {
  readonly key: string;
  readonly name: string;
  readonly boundary: unknown;
  readonly boundarySource: string | null;
  readonly value: number | null;
  readonly gap?: Gap;
  /** In place of the usual words for a gap. */
  readonly words?: string;
}

interface AreaMapProps {
  readonly title: string;
  readonly hideTitle?: boolean;
  readonly unit: string;
  /** Keep the array the same while nothing changes (`useMemo`). */
  readonly areas: readonly MapArea[];
  readonly classing: Classing;
  /** Null where the page has its own table of the same numbers beside the map. */
  readonly table?: ReactNode;
  readonly height?: number;
}

/** Areas coloured by the class of their figure; what is kept secret is hatched, what is not there is dotted. */
export function AreaMap({ title, hideTitle, unit, areas, classing, table, height = 440 }: AreaMapProps) {
  const { t, count, number } = useWords(chartWords);
  const id = useId();
  const classes = useMemo(
    () =>
      classesOf(
        areas.flatMap(({ value }) => value ?? []),
        classing,
        MOST_CLASSES,
      ),
    [areas, classing],
  );
  const ground = useMemo(() => groundOf(`areas${id}`, areas), [id, areas]);
  const build = useMemo(
    () =>
      mapOption({
        areas,
        classes,
        mapName: ground.name,
        words: {
          told: ({ name, value, gap, words }) =>
            `${name}\n${value === null ? (words ?? t(`chart.${gap ?? 'missing'}`)) : `${number(value)} ${unit}`}`,
        },
      }),
    [areas, classes, ground, t, number, unit],
  );
  const digits = digitsOf(classes);
  const isEach = classes.every(({ from, to }) => from === to);
  const inWords = ({ from, to }: MapClass, place: number) =>
    from === to
      ? `${number(to, digits)} ${unit}`
      : `${t(classing === 'equal' && place > 0 ? 'chart.map.above' : 'chart.map.range', { from: number(from, digits), to: number(to, digits) })} ${unit}`;
  const groups = [
    ...classes.map((one, place) => ({
      key: `class-${shadeOf(place, classes.length, MOST_CLASSES) + 1}`,
      words: inWords(one, place),
      among: areas.filter(({ value }) => value !== null && classOf(value, classes) === place),
    })),
    ...(['suppressed', 'missing'] as const).map((gap) => ({
      key: gap,
      words: t(`chart.${gap}`),
      among: areas.filter((area) => area.value === null && (area.gap ?? 'missing') === gap),
    })),
  ].filter(({ among }) => among.length > 0);
  const sources = [...new Set(areas.flatMap(({ boundarySource }) => boundarySource ?? []))];
  const undrawn = areas.filter(({ boundary }) => !boundary).map(({ name }) => name);
  const wordsOf = (area: MapArea) => groups.find(({ among }) => among.includes(area))?.words ?? '';
  const ownTable = (
    <Table
      caption={`${title} (${unit})`}
      columns={[
        { name: t('chart.map.area') },
        { name: t('chart.map.value'), isNumber: true },
        { name: t('chart.map.class') },
      ]}
      rows={areas.map((area) => ({
        key: area.key,
        cells: [
          area.name,
          area.value === null ? (area.words ?? t(`chart.${area.gap ?? 'missing'}`)) : number(area.value),
          wordsOf(area),
        ],
      }))}
    />
  );
  return (
    <ChartFigure
      title={title}
      hideTitle={hideTitle}
      table={table === undefined ? ownTable : table}
      notes={[
        classes.length > 0 && t(isEach ? 'chart.map.each' : `chart.map.${classing}`),
        undrawn.length > 0 && t('chart.map.noBoundary', { names: undrawn.join(', ') }),
        sources.length > 0 && t('chart.map.source', { source: sources.join('; ') }),
      ]}
      legend={
        <Legend>
          {groups.map(({ key, words, among }) => (
            <li key={key}>
              <span className={`rf-chart__swatch rf-chart__swatch--${key}`} aria-hidden="true" /> {words} (
              {count('chart.map.areas', among.length)})
            </li>
          ))}
        </Legend>
      }
    >
      <ChartCanvas
        label={t('chart.map.label', {
          title,
          parts: groups
            .map(({ words, among }) => count('chart.map.class', among.length, { words }))
            .join(' '),
        })}
        height={height}
        build={build}
        ground={ground}
      />
    </ChartFigure>
  );
}
