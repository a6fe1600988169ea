import { Facts } from '../../ui/facts.js';
import { Light } from '../../ui/light.js';
import { useWords } from '../../words/words.js';
import { NamedMeasure } from './named-measure.js';
import { Rest } from './rest.js';
import type { Deviation } from './summary-data.js';
import { summaryWords } from './words.js';

/** What does not run as planned, with the reason and what is done about it. */
export function Deviations({ deviations }: { readonly deviations: readonly Deviation[] }) {
  const { t } = useWords(summaryWords);
  return (
    <section aria-labelledby="deviations">
      <h2 id="deviations" className="kern-heading-medium">
        {t('summary.deviations')}
      </h2>
      {deviations.length === 0 ? (
        <p className="kern-body">{t('summary.deviations.none')}</p>
      ) : (
        <Rest items={deviations} most={10}>
          {(shown) => (
            <ul className="rf-rows">
              {shown.map((measure) => (
                <li key={measure.id} className="rf-row">
                  <DeviationEntry measure={measure} />
                </li>
              ))}
            </ul>
          )}
        </Rest>
      )}
    </section>
  );
}

function DeviationEntry({ measure }: { readonly measure: Deviation }) {
  const { t, day } = useWords(summaryWords);
  const { latestReport, light, slipCount } = measure;
  const reason = latestReport?.reason ?? (latestReport?.reasonCode && t(`reason.${latestReport.reasonCode}`));
  return (
    <div className="rf-deviation">
      <h3 className="rf-row__title">
        <NamedMeasure measure={measure} />
      </h3>
      <p className="rf-headline rf-headline--small">
        <Light light={light.shown} />
        <span className="rf-muted">{measure.leadOffice.name}</span>
        {slipCount > 0 && (
          <span className="rf-tag rf-tag--slip">{t('measure.slips', { count: slipCount })}</span>
        )}
      </p>
      {light.reasons.length > 0 && (
        <p className="kern-body">{light.reasons.map(({ text }) => text).join(' ')}</p>
      )}
      {latestReport?.text && (
        <p className="kern-body">
          {day(latestReport.reportedOn)}: {latestReport.text}
        </p>
      )}
      <Facts
        facts={[
          [t('summary.end'), <PlannedEnd key="end" measure={measure} />],
          [t('summary.reason'), reason],
          [t('report.counterStep'), latestReport?.counterStep],
          [t('report.nextStep'), latestReport?.nextStep],
        ]}
      />
    </div>
  );
}

/** What was promised first, and what is promised now. */
function PlannedEnd({
  measure: { firstPlannedEnd, plannedEnd, daysSlipped },
}: {
  readonly measure: Deviation;
}) {
  const { t, day, count } = useWords(summaryWords);
  if (!plannedEnd) return t('summary.end.none');
  if (!firstPlannedEnd || firstPlannedEnd === plannedEnd) return day(plannedEnd);
  return (
    <>
      <s className="rf-muted">
        <span className="kern-sr-only">{t('summary.end.first')} </span>
        {day(firstPlannedEnd)}
      </s>{' '}
      → {day(plannedEnd)}
      {!!daysSlipped && <> ({count('summary.days', daysSlipped)})</>}
    </>
  );
}
