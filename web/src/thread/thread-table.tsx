import { Light } from '../ui/light.js';
import { Table } from '../ui/table.js';
import { useWords } from '../words/words.js';
import { Agreements } from './agreements.js';
import { IndicatorLines } from './indicator-lines.js';
import type { Strand } from './thread-data.js';
import { MeasureLink, ProblemLink } from './thread-picture.js';

/** The thread as a table: one strand a row, gaps named. */
export function ThreadTable({ strands }: { readonly strands: readonly Strand[] }) {
  const { t } = useWords();
  const columns = (['problem', 'strategy', 'measure', 'office', 'indicator'] as const).map((name) => ({
    name: t(`thread.${name}`),
  }));
  return (
    <Table
      caption={t('thread.caption')}
      hideCaption
      columns={columns}
      rows={strands.map(({ problem, strategy, measure }, index) => ({
        key: String(index),
        cells: [
          problem ? <ProblemLink problem={problem} /> : t('thread.gap.problem'),
          strategy ? (
            <>
              {strategy.title} ({t(`stage.${strategy.stage}`)})
              <Agreements strategy={strategy} />
            </>
          ) : (
            t('thread.gap.strategy')
          ),
          measure ? (
            <>
              <MeasureLink measure={measure} /> <Light light={measure.light.shown} status={measure.status} />
            </>
          ) : (
            t('thread.gap.measure')
          ),
          measure?.leadOffice.name ?? t('app.none'),
          measure && measure.progressIndicators.length > 0 ? (
            <IndicatorLines measure={measure} />
          ) : (
            t('thread.gap.indicator')
          ),
        ],
      }))}
    />
  );
}
