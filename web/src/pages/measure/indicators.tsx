import { Button } from '../../ui/button.js';
import { useWords } from '../../words/words.js';
import { IndicatorForm, ReadingForm } from './indicator-forms.js';
import { IndicatorPart } from './indicator-part.js';
import type { FullMeasure } from './measure-data.js';
import { useEditing } from '../../ui/use-editing.js';
import { measureWords } from './words.js';

export type ProgressIndicator = FullMeasure['gauges'][number];

/** What shows whether the measure works: each progress indicator with its readings as a picture and a table. */
export function Indicators({ measure }: { readonly measure: FullMeasure }) {
  const { t } = useWords(measureWords);
  const { open, edit, close, done } = useEditing<{ readonly reading: string } | 'new'>();
  const { gauges, allowedPartActions } = measure;
  return (
    <>
      {gauges.length === 0 && <p className="kern-body">{t('indicator.none')}</p>}
      {gauges.map((indicator) => (
        <section key={indicator.id} className="rf-indicator">
          <IndicatorPart indicator={indicator} />
          {open !== 'new' && open?.reading === indicator.id && (
            <ReadingForm indicator={indicator} onDone={done} onCancel={close} />
          )}
          {open === null && allowedPartActions.includes('TAKE_READINGS') && (
            <div className="rf-actions rf-no-print">
              <Button
                aria-label={t('indicator.reading.of', { name: indicator.name })}
                onClick={() => edit({ reading: indicator.id })}
              >
                {t('indicator.reading')}
              </Button>
            </div>
          )}
        </section>
      ))}
      {open === 'new' && <IndicatorForm measureId={measure.id} onDone={done} onCancel={close} />}
      {open === null && allowedPartActions.includes('PLAN') && (
        <div className="rf-actions rf-no-print">
          <Button onClick={() => edit('new')}>{t('indicator.add')}</Button>
        </div>
      )}
    </>
  );
}
