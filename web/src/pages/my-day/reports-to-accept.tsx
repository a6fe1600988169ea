import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { Failure } from '../../ui/failure.js';
import { useNews } from '../../ui/news.js';
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
  const [isOpen, setOpen] = useState(false);
  const able = reports.filter(
    ({ report, allowedActions }) => report.selfAssessment === 'ON_TRACK' && allowedActions.includes('ACCEPT'),
  );
  const { mutate, isPending, error, reset } = useMutation({
    mutationFn: () => acceptReports(able),
    onSuccess: async () => {
      setOpen(false);
      await onDone(t('day.accept.news.all', { count: able.length }));
    },
  });
  if (able.length < 2) return null;
  const close = () => setOpen(false);
  return (
    <>
      <Button
        onClick={() => {
          reset();
          setOpen(true);
        }}
      >
        {t('day.accept.all', { count: able.length })}
      </Button>
      {isOpen && (
        <Dialog
          title={t('day.accept.all.title', { count: able.length })}
          onClose={close}
          footer={
            <>
              <Button kind="tertiary" onClick={close}>
                {t('app.cancel')}
              </Button>
              <Button kind="primary" busy={isPending} onClick={() => mutate()}>
                {t('day.accept.all.yes', { count: able.length })}
              </Button>
            </>
          }
        >
          <ul className="rf-list">
            {able.map(({ id, report }) => (
              <li key={id}>
                <strong>{nameOf(report.measure)}</strong>: {report.text}
              </li>
            ))}
          </ul>
          {error && <Failure error={error} />}
        </Dialog>
      )}
    </>
  );
}
