import { MeasureLink } from '../../thread/thread-links.js';
import { Light } from '../../ui/light.js';
import { useWords } from '../../words/words.js';
import { summaryWords } from './words.js';
import type { Deviation } from './summary-data.js';

/** What does not run as planned, with the reason and what is done about it. */
export function Deviations({ deviations }: { readonly deviations: readonly Deviation[] }) {
  const { t } = useWords(summaryWords);
  return (
    <section>
      <h2 className="kern-heading-medium">{t('summary.deviations')}</h2>
      {deviations.length === 0 ? (
        <p className="kern-body">{t('summary.deviations.none')}</p>
      ) : (
        <ul className="rf-rows">
          {deviations.map((measure) => (
            <li key={measure.id} className="rf-row">
              <DeviationEntry measure={measure} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function DeviationEntry({ measure }: { readonly measure: Deviation }) {
  const { t, day } = useWords(summaryWords);
  const { latestReport, light, slipCount } = measure;
  return (
    <div>
      <p className="rf-row__title">
        <MeasureLink number={measure.number}>{`${measure.number} ${measure.title}`}</MeasureLink>
      </p>
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
      {latestReport?.counterStep && (
        <p className="kern-body">
          <strong>{t('report.counterStep')}:</strong> {latestReport.counterStep}
        </p>
      )}
      {latestReport?.nextStep && (
        <p className="kern-body">
          <strong>{t('report.nextStep')}:</strong> {latestReport.nextStep}
        </p>
      )}
    </div>
  );
}
