import { Link } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import { meQuery, writesReports } from '../../api/me.js';
import { Facts } from '../../ui/facts.js';
import { isRunning, Light } from '../../ui/light.js';
import { useWords } from '../../words/words.js';
import { type FullMeasure, whatIsDueQuery } from './measure-data.js';
import { measureWords } from './words.js';

/** What one has to know first: the light and why, the office, the time; and the way to report where that is awaited. */
export function MeasureHead({ measure }: { readonly measure: FullMeasure }) {
  const { t, day, number } = useWords(measureWords);
  const { lightInFull, slipCount, progressPercent } = measure;
  // That all is well needs no explanation.
  const reasons = lightInFull.reasons.filter(({ code }) => code !== 'ON_TRACK');
  return (
    <>
      <div className="rf-headline">
        {isRunning(measure.status) && <Light light={measure.light.shown} />}
        <span className="rf-tag">{t(`status.${measure.status}`)}</span>
        {slipCount > 0 && (
          <span className="rf-tag rf-tag--slip">{t('measure.slips', { count: slipCount })}</span>
        )}
        <ReportNow measureId={measure.id} />
      </div>
      {reasons.length > 0 && (
        <div className="rf-why">
          <h2 className="kern-title">{t('measure.why')}</h2>
          <ul className="rf-list">
            {reasons.map(({ code, text }) => (
              <li key={code}>{text}</li>
            ))}
          </ul>
        </div>
      )}
      <Facts
        facts={[
          [t('measure.office'), measure.leadOffice.name],
          [t('measure.accountable'), measure.accountablePerson?.name],
          [t('measure.period'), period(day(measure.plannedStart), day(measure.plannedEnd))],
          [t('measure.progress'), progressPercent === null ? null : `${number(progressPercent)} %`],
          [t('measure.due'), measure.reportDueOn && day(measure.reportDueOn, { withWeekday: true })],
          [t('measure.nextStep'), nextStepOf(measure)],
        ]}
      />
    </>
  );
}

/** What the office said it does next, in its newest released report. */
const nextStepOf = ({ reports }: FullMeasure) => reports.find(({ state }) => state === 'RELEASED')?.nextStep;

const period = (from: string, to: string): string => `${from} – ${to}`;

/** Leads to the place where the report is given, for whom it is awaited from. */
function ReportNow({ measureId }: { readonly measureId: string }) {
  const { t } = useWords();
  const { data: me } = useQuery(meQuery);
  const { data: due } = useQuery({ ...whatIsDueQuery, enabled: !!me && writesReports(me) });
  if (!due?.some(({ measure }) => measure.id === measureId)) return null;
  return (
    <Link to="/mein-tag" hash={`due-${measureId}`} className="kern-btn kern-btn--primary rf-no-print">
      <span className="kern-label">{t('measure.report')}</span>
    </Link>
  );
}
