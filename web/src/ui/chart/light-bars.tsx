import { type ReactNode, useMemo } from 'react';
import { LightMark, type LightName } from '../light.js';
import { Table } from '../table.js';
import { useWords } from '../../words/words.js';
import { barsOption } from './bars-option.js';
import { ChartCanvas } from './chart-canvas.js';
import { ChartFigure } from './chart-figure.js';
import { Legend } from './legend.js';
import { chartWords } from './words.js';

export interface LightRow {
  readonly key: string;
  readonly name: string;
  readonly counts: Readonly<Record<LightName, number>>;
}

interface LightBarsProps {
  readonly title: string;
  readonly hideTitle?: boolean;
  /** What the rows are, for the head of the table: for example "Handlungsfeld". */
  readonly rowName?: string;
  /** Keep the array the same while nothing changes (`useMemo`). */
  readonly rows: readonly LightRow[];
  /** Null where the page has its own table of the same numbers beside the chart. */
  readonly table?: ReactNode;
}

const lights: readonly LightName[] = ['RED', 'YELLOW', 'GREEN', 'GREY'];
const ROW = 34;

/** How many measures show which light, as lying bars with a pattern for each light. */
export function LightBars({ title, hideTitle, rowName, rows, table }: LightBarsProps) {
  const { t, number } = useWords(chartWords);
  const build = useMemo(
    () => barsOption({ rows, lights, words: { light: (light) => t(`light.${light}`), number } }),
    [rows, t, number],
  );
  const parts = rows.map(
    ({ name, counts }) =>
      `${name}: ${lights
        .filter((light) => counts[light] > 0)
        .map((light) => `${counts[light]} ${t(`light.${light}`)}`)
        .join(', ')}.`,
  );
  const ownTable = (
    <Table
      caption={title}
      columns={[
        { name: rowName ?? t('chart.bars.name') },
        ...lights.map((light) => ({ name: t(`light.${light}`), isNumber: true })),
        { name: t('chart.bars.sum'), isNumber: true },
      ]}
      rows={rows.map(({ key, name, counts }) => ({
        key,
        cells: [
          name,
          ...lights.map((light) => number(counts[light])),
          number(lights.reduce((sum, light) => sum + counts[light], 0)),
        ],
      }))}
    />
  );
  return (
    <ChartFigure
      title={title}
      hideTitle={hideTitle}
      table={table === undefined ? ownTable : table}
      legend={
        <Legend>
          {lights.map((light) => (
            <li key={light}>
              <span
                className={`rf-chart__swatch rf-chart__swatch--${light.toLowerCase()}`}
                aria-hidden="true"
              />
              <LightMark light={light} /> {t(`light.${light}`)}
            </li>
          ))}
        </Legend>
      }
    >
      <ChartCanvas
        label={t('chart.bars.label', { title, parts: parts.join(' ') })}
        height={rows.length * ROW + 36}
        build={build}
      />
    </ChartFigure>
  );
}
