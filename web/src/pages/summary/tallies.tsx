import type { ReactNode } from 'react';
import { Table } from '../../ui/table.js';
import { useWords } from '../../words/words.js';
import { lightsByWeight } from './light-counts.js';
import type { Counts } from './summary-data.js';
import { summaryWords } from './words.js';

interface TalliesProps {
  readonly title: string;
  /** What the rows are. */
  readonly rows: string;
  readonly tallies: readonly { readonly key: string; readonly name: ReactNode; readonly counts: Counts }[];
  /** What shows the same as a picture. */
  readonly children?: ReactNode;
}

/** The counts by something: one row each, worst light first. */
export function Tallies({ title, rows, tallies, children }: TalliesProps) {
  const { t, number } = useWords(summaryWords);
  if (tallies.length === 0) return null;
  return (
    <section>
      <h2 className="kern-heading-medium">{title}</h2>
      {children}
      <Table
        caption={title}
        hideCaption
        columns={[
          { name: rows },
          ...lightsByWeight.map(([light]) => ({ name: t(`light.${light}`), isNumber: true })),
          { name: t('summary.all'), isNumber: true },
        ]}
        rows={tallies.map(({ key, name, counts }) => ({
          key,
          cells: [name, ...lightsByWeight.map(([, light]) => number(counts[light])), number(counts.total)],
        }))}
      />
    </section>
  );
}
