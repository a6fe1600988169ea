import { useWords } from '../../words/words.js';
import type { DueReport, Report } from './due-reports.js';

/** What was said last, or what is being said now and by whom. */
export function SaidBefore({ due: { openReport, measure } }: { readonly due: DueReport }) {
  const { t, day } = useWords();
  if (openReport) {
    return (
      <div className="rf-said">
        <p className="rf-said__head">
          <strong>{t(`assessment.${openReport.selfAssessment}`)}</strong> ·{' '}
          {t(`reportState.${openReport.state}`)}
          {openReport.draftedBy && <> · {t('day.draftedBy', { name: openReport.draftedBy.name })}</>}
        </p>
        {openReport.returnedBecause && (
          <p>
            <strong>{t('day.returnedBecause')}</strong> {openReport.returnedBecause}
          </p>
        )}
        <ReportWords report={openReport} />
      </div>
    );
  }
  const last = measure.latestReport;
  if (!last) return <p className="rf-said">{t('day.never')}</p>;
  return (
    <div className="rf-said">
      <p className="rf-said__head">
        {t('day.last')}: {day(last.reportedOn)} · <strong>{t(`assessment.${last.selfAssessment}`)}</strong>
      </p>
      <ReportWords report={last} />
    </div>
  );
}

/** The words of a report, as short as they were written. */
export function ReportWords({ report }: { readonly report: Report }) {
  const { t, day } = useWords();
  const parts = [
    [
      t('report.reason'),
      [report.reasonCode && t(`reason.${report.reasonCode}`), report.reason].filter(Boolean).join(' – '),
    ],
    [t('report.counterStep'), report.counterStep],
    [t('report.nextStep'), report.nextStep],
    [t('report.newEnd'), report.newPlannedEnd && day(report.newPlannedEnd)],
  ].filter(([, value]) => value);
  return (
    <>
      {report.text && <p>{report.text}</p>}
      {parts.map(([name, value]) => (
        <p key={name}>
          <strong>{name}:</strong> {value}
        </p>
      ))}
    </>
  );
}
