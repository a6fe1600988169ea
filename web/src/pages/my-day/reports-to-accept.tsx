import { useQuery } from '@tanstack/react-query';
import { Failure } from '../../ui/failure.js';
import { useNews } from '../../ui/news.js';
import { AskFirst } from '../../ui/second-look.js';
import { useWords } from '../../words/words.js';
import { AcceptanceCard } from './acceptance-card.js';
import { acceptReports, type ReportToAccept, reportsToAcceptQuery } from './acceptance-data.js';
import { nameOf } from './due-reports.js';
import { myDayWords } from './words.js';

/** Released reports for coordination to accept or to ask back about. Nothing is shown where none waits. */
export function ReportsToAccept() {
  const { t, count } = useWords(myDayWords);
  const { news, tell } = useNews();
  const { data, error, refetch } = useQuery(reportsToAcceptQuery);
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data || (data.totalCount === 0 && !news)) return null;
  return (
    <section aria-labelledby="acceptances">
      <h2 id="acceptances" className="kern-heading-medium">
        {t('day.accept.title')}
      </h2>
      {news}
      <div className="rf-bar">
        <p className="kern-body">
          {data.totalCount === 0 ? t('day.accept.none') : count('day.accept', data.totalCount)}
        </p>
        <AcceptAll reports={data.nodes} onDone={tell} />
      </div>
      <ol className="rf-cards">
        {data.nodes.map((acceptance) => (
          <li key={acceptance.id}>
            <AcceptanceCard acceptance={acceptance} onDone={tell} />
          </li>
        ))}
      </ol>
    </section>
  );
}

interface AcceptAllProps {
  readonly reports: readonly ReportToAccept[];
  onDone(news: string): Promise<void>;
}

/** All that run as planned at once: whoever has nothing to ask reads the rest with care. */
function AcceptAll({ reports, onDone }: AcceptAllProps) {
  const { t } = useWords(myDayWords);
  const able = reports.filter(
    ({ report, allowedActions }) => report.selfAssessment === 'ON_TRACK' && allowedActions.includes('ACCEPT'),
  );
  const count = able.length;
  if (count < 2) return null;
  return (
    <AskFirst
      open={t('day.accept.all', { count })}
      title={t('day.accept.all.title', { count })}
      action={t('day.accept.all.yes', { count })}
      onConfirm={() => acceptReports(able)}
      onDone={() => onDone(t('day.accept.news.all', { count }))}
    >
      <ul className="rf-list">
        {able.map(({ id, report }) => (
          <li key={id}>
            <strong>{nameOf(report.measure)}</strong>: {report.text}
          </li>
        ))}
      </ul>
    </AskFirst>
  );
}
