import { type ReactNode, useMemo } from 'react';
import { Table } from '../table.js';
import { useWords } from '../../words/words.js';
import { ChartCanvas } from './chart-canvas.js';
import { ChartFigure } from './chart-figure.js';
import { GapSign, Legend, LineSign, TargetSign } from './legend.js';
import { linesOption, placeOf } from './lines-option.js';
import { linesLabel, linesWords, pointInWords, targetInWords } from './lines-words.js';
import { type ChartLine, daysOf, numbersOf, type Range, rangeOf, sharedDay } from './series.js';
import { chartWords } from './words.js';

export interface TimeSeriesChartProps {
  readonly title: string;
  readonly hideTitle?: boolean;
  readonly unit: string;
  /** Keep the array the same while nothing changes (`useMemo`): the chart is drawn anew for another. */
  readonly lines: readonly ChartLine[];
  /** Null where the page has its own table of the same numbers beside the chart. */
  readonly table?: ReactNode;
  readonly range?: Range;
  readonly height?: number;
  /** One of several small pictures: without legend and table of its own. */
  readonly isSmall?: boolean;
}

/** Figures over time, with targets dashed from their starting value; gaps are marked, never drawn as zero. */
export function TimeSeriesChart(props: TimeSeriesChartProps) {
  const { title, hideTitle, unit, lines, table, isSmall = false, height = isSmall ? 150 : 320 } = props;
  const spoken = useWords(chartWords);
  const { t, day } = spoken;
  const range = useMemo(() => props.range ?? rangeOf(numbersOf(lines)), [props.range, lines]);
  const build = useMemo(
    () => linesOption({ lines, range, words: linesWords(spoken, unit), isSmall }),
    [lines, range, spoken, unit, isSmall],
  );
  const days = daysOf(lines);
  return (
    <ChartFigure
      title={title}
      hideTitle={hideTitle}
      isSmall={isSmall}
      legend={isSmall ? undefined : <LinesLegend lines={lines} unit={unit} />}
      notes={
        isSmall
          ? []
          : [
              sharedDay(days) && t('chart.alwaysOn', { day: day(days[0]).replace(/\/?\d{4}$/, '') }),
              range.from > 0 && t('chart.notFromZero'),
            ]
      }
      table={
        isSmall ? null : table === undefined ? <LinesTable title={title} lines={lines} unit={unit} /> : table
      }
    >
      <ChartCanvas label={linesLabel(spoken, title, lines, unit)} height={height} build={build} />
    </ChartFigure>
  );
}

interface LinesProps {
  readonly lines: readonly ChartLine[];
  readonly unit: string;
}

function LinesLegend({ lines, unit }: LinesProps) {
  const spoken = useWords(chartWords);
  const gaps = (['suppressed', 'missing'] as const).filter((gap) =>
    lines.some(({ points }) =>
      points.some((point) => point.value === null && (point.gap ?? 'missing') === gap),
    ),
  );
  return (
    <Legend>
      {lines.map((line) => (
        <li key={line.key}>
          <LineSign place={line.isReference ? null : placeOf(line, lines)} /> {line.name}
        </li>
      ))}
      {lines.map((line) =>
        line.target ? (
          <li key={`${line.key} target`}>
            <TargetSign place={placeOf(line, lines)} /> {targetInWords(spoken, line, unit)}
          </li>
        ) : null,
      )}
      {gaps.map((gap) => (
        <li key={gap}>
          <GapSign gap={gap} /> {spoken.t(`chart.${gap}`)}
        </li>
      ))}
    </Legend>
  );
}

/** The numbers of the lines: a row for each day. */
export function LinesTable({ title, lines, unit }: LinesProps & { readonly title: string }) {
  const spoken = useWords(chartWords);
  return (
    <Table
      caption={`${title} (${unit})`}
      columns={[{ name: spoken.t('chart.day') }, ...lines.map(({ name }) => ({ name, isNumber: true }))]}
      rows={daysOf(lines).map((day) => ({
        key: day,
        cells: [
          spoken.day(day),
          ...lines.map(({ points }) =>
            pointInWords(
              spoken,
              points.find((point) => point.day === day),
            ),
          ),
        ],
      }))}
    />
  );
}
