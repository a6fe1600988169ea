import { useId } from 'react';
import type { ApiError } from '../../api/api-error.js';
import { failureText } from '../../ui/failure.js';
import { Field } from '../../ui/field.js';
import { Notice } from '../../ui/notice.js';
import { useWords } from '../../words/words.js';
import type { Word } from './agreement-data.js';
import type { WordDraft, WordField } from './word-draft.js';
import { strategyWords } from './words.js';

interface WordFieldsProps {
  readonly word: Word;
  readonly draft: WordDraft;
  readonly missing?: WordField;
  readonly fault?: ApiError;
  onChange(draft: WordDraft): void;
}

/** What can be said, the condition where there is one, and for whoever records it for others: where it is from. */
export function WordFields({ word, draft, missing, fault, onChange }: WordFieldsProps) {
  const { t } = useWords(strategyWords);
  const id = useId();
  const { isMyWord, organisation, allowedActions } = word;
  const faultOf = (field: string) => (fault?.field === field ? fault.message : undefined);
  return (
    <>
      {fault && !['condition', 'statedOn', 'meetingId'].includes(fault.field ?? '') && (
        <Notice kind="danger" title={failureText(fault, t('app.offline.text'))} isAlert />
      )}
      <fieldset className="rf-answers" aria-describedby={missing === 'action' ? `${id}-error` : undefined}>
        <legend className="kern-label">
          {isMyWord ? t('turn.how') : t('turn.how.for', { organisation: organisation.name })}
        </legend>
        {allowedActions.map((action) => (
          <label key={action} className="rf-choice rf-tick">
            <input
              type="radio"
              name="action"
              checked={draft.action === action}
              onChange={() => onChange({ ...draft, action })}
            />
            <span>{t(`turn.${action}`)}</span>
          </label>
        ))}
        {missing === 'action' && (
          <p className="kern-error" id={`${id}-error`} role="alert">
            <span className="kern-icon kern-icon--danger" aria-hidden="true" />
            <span className="kern-body">{t('turn.choose')}</span>
          </p>
        )}
      </fieldset>
      {draft.action === 'AGREE_WITH_CONDITION' && (
        <Field
          label={t('turn.condition')}
          hint={t('turn.condition.hint')}
          error={missing === 'condition' ? t('turn.condition.missing') : faultOf('condition')}
        >
          {(control) => (
            <textarea
              {...control}
              name="condition"
              rows={4}
              maxLength={2000}
              className="kern-form-input__input"
              value={draft.condition}
              onChange={({ target }) => onChange({ ...draft, condition: target.value })}
            />
          )}
        </Field>
      )}
      {!isMyWord && (
        <div className="rf-pair">
          <Field
            label={t('turn.source')}
            hint={t('turn.source.hint')}
            error={missing === 'source' ? t('turn.source.missing') : faultOf('meetingId')}
          >
            {(control) => (
              <input
                {...control}
                name="source"
                maxLength={500}
                className="kern-form-input__input"
                value={draft.source}
                onChange={({ target }) => onChange({ ...draft, source: target.value })}
              />
            )}
          </Field>
          <Field label={t('turn.on')} isOptional error={faultOf('statedOn')}>
            {(control) => (
              <input
                {...control}
                type="date"
                className="kern-form-input__input"
                value={draft.statedOn}
                onChange={({ target }) => onChange({ ...draft, statedOn: target.value })}
              />
            )}
          </Field>
        </div>
      )}
    </>
  );
}
