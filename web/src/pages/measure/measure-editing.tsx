import { Button } from '../../ui/button.js';
import { useWords } from '../../words/words.js';
import { LightForm } from './light-form.js';
import { MeasureChange } from './measure-change.js';
import type { FullMeasure } from './measure-data.js';
import { movesOf } from './moves.js';
import { StatusForm } from './status-form.js';
import { useEditing } from '../../ui/use-editing.js';
import { measureWords } from './words.js';

/** What the reader may do with the measure as a whole; one form at a time. */
export function MeasureEditing({ measure }: { readonly measure: FullMeasure }) {
  const { t } = useWords(measureWords);
  const { open, edit, close, done } = useEditing<'change' | 'status' | 'light'>();
  const { allowedActions } = measure;
  if (allowedActions.length === 0) return null;
  if (open === 'change') return <MeasureChange measure={measure} onDone={done} onCancel={close} />;
  if (open === 'status') return <StatusForm measure={measure} onDone={done} onCancel={close} />;
  if (open === 'light') return <LightForm measure={measure} onDone={done} onCancel={close} />;
  return (
    <div className="rf-actions rf-no-print">
      {allowedActions.includes('CHANGE') && (
        <Button onClick={() => edit('change')}>{t('measure.change')}</Button>
      )}
      {movesOf(allowedActions).length > 0 && (
        <Button onClick={() => edit('status')}>{t('measure.status.change')}</Button>
      )}
      {allowedActions.includes('OVERRIDE_LIGHT') && (
        <Button onClick={() => edit('light')}>{t('measure.light.change')}</Button>
      )}
    </div>
  );
}

/** What every form of the measure is given. */
export interface FormProps {
  readonly measure: FullMeasure;
  onDone(text: string): Promise<void>;
  onCancel(): void;
}
