import { useWords } from '../../words/words.js';
import { ReportWords } from '../my-day/said-before.js';
import type { FullReport } from './measure-data.js';

/** What was reported: the newest in full, the earlier ones below, newest first. */
export function Reports({ reports }: { readonly reports: readonly FullReport[] }) {
  const { t } = useWords();
  const released = reports.filter(({ state }) => state === 'RELEASED');
  const open = reports.filter(({ state }) => state !== 'RELEASED');
  const [latest, ...earlier] = released;
  return (
    <section aria-labelledby="reports">
      <h2 id="reports" className="kern-heading-medium">
        {t('measure.latest')}
      </h2>
      {open.map((report) => (
        <ReportEntry key={report.id} report={report} />
      ))}
      {latest ? <ReportEntry report={latest} /> : <p className="kern-body">{t('measure.latest.none')}</p>}
      {earlier.length > 0 && (
        <>
          <h3 className="kern-title">{t('measure.history')}</h3>
          <ol className="rf-history">
            {earlier.map((report) => (
              <li key={report.id}>
                <ReportEntry report={report} />
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

function ReportEntry({ report }: { readonly report: FullReport }) {
  const { t, day } = useWords();
  const who = report.releasedBy ?? report.draftedBy;
  const parts = [
    report.reportedOn && day(report.reportedOn),
    report.state !== 'RELEASED' && t(`reportState.${report.state}`),
    report.isUnchanged && t('report.unchanged'),
    who?.name,
    report.onBehalf && t('report.onBehalf'),
  ].filter(Boolean);
  return (
    <article className="rf-said">
      <p className="rf-said__head">
        <strong>{t(`assessment.${report.selfAssessment}`)}</strong> · {parts.join(' · ')}
      </p>
      {report.returnedBecause && (
        <p>
          <strong>{t('day.returnedBecause')}</strong> {report.returnedBecause}
        </p>
      )}
      <ReportWords report={report} />
    </article>
  );
}
