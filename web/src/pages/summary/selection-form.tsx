import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Field } from '../../ui/field.js';
import { useWords } from '../../words/words.js';
import { summaryWords } from './words.js';
import { choicesQuery } from './summary-data.js';

interface SelectionFormProps {
  readonly gremium?: string;
  readonly feld?: string;
}

/** Narrows the summary to what a body looks at or to a field of action; kept in the address, so that it can be sent on. */
export function SelectionForm({ gremium, feld }: SelectionFormProps) {
  const { t, locale } = useWords(summaryWords);
  const navigate = useNavigate();
  const { data } = useQuery(choicesQuery);
  const choose = (search: SelectionFormProps) =>
    void navigate({ to: '/uebersicht', search, resetScroll: false });
  return (
    <div className="rf-pair rf-selection" role="group" aria-label={t('summary.filter')}>
      <Field label={t('summary.body')}>
        {(control) => (
          <div className="kern-form-input__select-wrapper">
            <select
              {...control}
              className="kern-form-input__select"
              value={gremium ?? ''}
              onChange={({ target }) => choose({ gremium: target.value || undefined, feld })}
            >
              <option value="">{t('summary.body.all')}</option>
              {data?.bodies.nodes.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </div>
        )}
      </Field>
      <Field label={t('summary.field')}>
        {(control) => (
          <div className="kern-form-input__select-wrapper">
            <select
              {...control}
              className="kern-form-input__select"
              value={feld ?? ''}
              onChange={({ target }) => choose({ gremium, feld: target.value || undefined })}
            >
              <option value="">{t('summary.field.all')}</option>
              {data?.fieldsOfAction.map(({ id, nameDe, nameEn }) => (
                <option key={id} value={id}>
                  {(locale === 'en' && nameEn) || nameDe}
                </option>
              ))}
            </select>
          </div>
        )}
      </Field>
    </div>
  );
}
