import { useDeferredValue, useId } from 'react';
import { Field } from '../../ui/field.js';
import { useWords } from '../../words/words.js';
import {
  assessments,
  asksForReason,
  type DraftField,
  MOST_SENTENCES,
  reasonCodes,
  type ReportDraft,
  sentencesOf,
} from './report-draft.js';

interface ReportFieldsProps {
  readonly draft: ReportDraft;
  readonly plannedEnd: string | null;
  /** The entry the service refused, and why. */
  readonly faulty?: string;
  readonly fault?: string;
  onChange(draft: ReportDraft): void;
}

/** The entries of a report: only those that matter for what was chosen. */
export function ReportFields({ draft, plannedEnd, faulty, fault, onChange }: ReportFieldsProps) {
  const { t, day } = useWords();
  const group = useId();
  // A slow telephone shows where to write first, and the rest a moment later
  const isWhole = useDeferredValue(true, false);
  const errorOf = (field: DraftField) => (faulty === field ? fault : undefined);
  const set = (field: DraftField) => (event: { readonly target: { readonly value: string } }) =>
    onChange({ ...draft, [field]: event.target.value });
  const sentences = sentencesOf(draft);
  const tooMany = sentences > MOST_SENTENCES;
  const deviates = draft.selfAssessment !== 'ON_TRACK';
  return (
    <>
      <fieldset className="kern-fieldset">
        <legend className="kern-label">{t('form.assessment')}</legend>
        <div className="kern-fieldset__body kern-fieldset__body--horizontal">
          {assessments.map((assessment) => (
            <div key={assessment} className="kern-form-check">
              <input
                type="radio"
                id={`${group}-${assessment}`}
                name={group}
                className="kern-form-check__radio"
                checked={draft.selfAssessment === assessment}
                onChange={() => onChange({ ...draft, selfAssessment: assessment })}
              />
              <label className="kern-label" htmlFor={`${group}-${assessment}`}>
                {t(`assessment.${assessment}`)}
              </label>
            </div>
          ))}
        </div>
      </fieldset>
      <div>
        <Field label={t('form.text')} hint={t('form.text.hint')} error={errorOf('text')}>
          {(control) => (
            <textarea
              {...control}
              rows={3}
              maxLength={2000}
              className="kern-form-input__input"
              value={draft.text}
              onChange={set('text')}
            />
          )}
        </Field>
        <p className={tooMany ? 'rf-counter rf-counter--over' : 'rf-counter'} role="status">
          {t(tooMany ? 'form.sentences.tooMany' : 'form.sentences', { count: sentences })}
        </p>
      </div>
      {isWhole && asksForReason(draft) && (
        <div className="rf-pair">
          <Field
            label={t('form.reasonCode')}
            error={errorOf('reasonCode')}
            isOptional={draft.selfAssessment !== 'OFF_TRACK'}
          >
            {(control) => (
              <div className="kern-form-input__select-wrapper">
                <select
                  {...control}
                  className="kern-form-input__select"
                  value={draft.reasonCode}
                  onChange={set('reasonCode')}
                >
                  <option value="">{t('form.reasonCode.choose')}</option>
                  {reasonCodes.map((code) => (
                    <option key={code} value={code}>
                      {t(`reason.${code}`)}
                    </option>
                  ))}
                </select>
              </div>
            )}
          </Field>
          <Field label={t('form.reason')} error={errorOf('reason')}>
            {(control) => (
              <input
                {...control}
                maxLength={500}
                className="kern-form-input__input"
                value={draft.reason}
                onChange={set('reason')}
              />
            )}
          </Field>
        </div>
      )}
      {isWhole && deviates && (
        <Field label={t('form.counterStep')} error={errorOf('counterStep')} isOptional>
          {(control) => (
            <input
              {...control}
              maxLength={500}
              className="kern-form-input__input"
              value={draft.counterStep}
              onChange={set('counterStep')}
            />
          )}
        </Field>
      )}
      {isWhole && (
        <div className="rf-pair">
          <Field label={t('form.nextStep')} error={errorOf('nextStep')} isOptional>
            {(control) => (
              <input
                {...control}
                maxLength={500}
                className="kern-form-input__input"
                value={draft.nextStep}
                onChange={set('nextStep')}
              />
            )}
          </Field>
          <Field
            label={t('form.newEnd')}
            hint={plannedEnd ? t('form.newEnd.hint', { date: day(plannedEnd) }) : t('form.newEnd.hintNone')}
            error={errorOf('newPlannedEnd')}
            isOptional
          >
            {(control) => (
              <input
                {...control}
                type="date"
                className="kern-form-input__input"
                value={draft.newPlannedEnd}
                onChange={set('newPlannedEnd')}
              />
            )}
          </Field>
        </div>
      )}
    </>
  );
}
