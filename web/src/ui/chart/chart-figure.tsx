import { type ReactNode, useId } from 'react';
import { useWords } from '../../words/words.js';
import '../../style/chart.css';
import { chartWords } from './words.js';

interface ChartFigureProps {
  readonly title: string;
  readonly hideTitle?: boolean;
  readonly isSmall?: boolean;
  readonly legend?: ReactNode;
  readonly notes?: readonly (string | false | null | undefined)[];
  /** The same numbers. Null: the page shows them in a table of its own, beside the chart. */
  readonly table: ReactNode;
  readonly children: ReactNode;
}

/** A chart with its name, what its signs mean, and the table that says the same. */
export function ChartFigure({
  title,
  hideTitle,
  isSmall,
  legend,
  notes = [],
  table,
  children,
}: ChartFigureProps) {
  const { t } = useWords(chartWords);
  const id = useId();
  const said = notes.filter((note) => typeof note === 'string');
  return (
    <figure className="rf-chart" aria-labelledby={id}>
      <figcaption id={id} className={hideTitle ? 'kern-sr-only' : isSmall ? 'rf-chart__name' : 'kern-title'}>
        {title}
      </figcaption>
      {children}
      {legend}
      {said.map((note) => (
        <p key={note} className="rf-muted">
          {note}
        </p>
      ))}
      {table !== null && (
        <details className="rf-chart__table">
          <summary>{t('chart.table')}</summary>
          {table}
        </details>
      )}
    </figure>
  );
}
