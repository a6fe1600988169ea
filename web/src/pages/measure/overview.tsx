import { threadOfMeasure } from '../../thread/thread-graph.js';
import { Thread } from '../../thread/thread.js';
import { Facts } from '../../ui/facts.js';
import { Notice } from '../../ui/notice.js';
import { useWords } from '../../words/words.js';
import { AsOfField } from './as-of-field.js';
import type { FullMeasure } from './measure-data.js';
import { measureWords } from './words.js';

/** What the measure is about, where it hangs in the thread, and what said of it does not fit. */
export function Overview({ measure }: { readonly measure: FullMeasure }) {
  const { t, day, locale } = useWords(measureWords);
  const { fieldOfAction, areas, contradictions } = measure;
  return (
    <>
      {measure.summary && <p className="kern-body rf-text">{measure.summary}</p>}
      {contradictions.length > 0 && (
        <Notice kind="warning" title={t('measure.contradictions')}>
          <ul className="rf-list">
            {contradictions.map(({ kind, text }) => (
              <li key={kind}>{text}</li>
            ))}
          </ul>
        </Notice>
      )}
      <Thread graph={threadOfMeasure(measure)} current={measure.id} />
      <Facts
        facts={[
          [t('measure.goal'), measure.goal],
          [t('measure.targetGroup'), measure.targetGroup],
          [t('measure.effect'), measure.effectHypothesis],
          [t('measure.field'), (locale === 'en' && fieldOfAction.nameEn) || fieldOfAction.nameDe],
          [
            t('measure.areas'),
            measure.isCountyWide ? t('measure.countyWide') : areas.map(({ name }) => name).join(', '),
          ],
          [t('measure.priority'), measure.priority && t(`priority.${measure.priority}`)],
          [t('measure.actualStart'), measure.actualStart && day(measure.actualStart)],
          [t('measure.actualEnd'), measure.actualEnd && day(measure.actualEnd)],
          [t('measure.statusReason'), measure.statusReason],
          [t('measure.resubmitOn'), measure.resubmitOn && day(measure.resubmitOn)],
        ]}
      />
      <div className="rf-form--narrow rf-no-print">
        <AsOfField />
      </div>
    </>
  );
}
