import { searchOffices } from '../../../ui/choices.js';
import { Combobox, type Choice } from '../../../ui/combobox.js';
import { Field } from '../../../ui/field.js';
import { Select } from '../../../ui/select.js';
import { useWords } from '../../../words/words.js';
import type { Office } from './offices-data.js';
import { officesWords } from './words.js';

/** An office that takes something: one that exists, or one that begins on the day. */
export interface Part {
  readonly isNew: boolean;
  readonly office: Choice | null;
  readonly name: string;
  readonly code: string;
}

export const newPart: Part = { isNew: true, office: null, name: '', code: '' };

export const nameOfPart = ({ isNew, office, name, code }: Part): string =>
  isNew ? [code.trim(), name.trim()].filter(Boolean).join(' ') : (office?.name ?? '');

export const isNamed = (part: Part): boolean => (part.isNew ? part.name.trim() !== '' : part.office !== null);

/** The part as the service takes it. */
export const partInput = (part: Part, organisationId: string, level: Office['level']) =>
  part.isNew
    ? { founded: { organisationId, name: part.name.trim(), code: part.code.trim() || null, level } }
    : { officeId: part.office?.id };

interface PartFieldsProps {
  readonly part: Part;
  readonly legend: string;
  /** What ends and can take nothing. */
  readonly without: readonly string[];
  readonly isMissing: boolean;
  onChange(part: Part): void;
}

/** Names one office that takes something. */
export function PartFields({ part, legend, without, isMissing, onChange }: PartFieldsProps) {
  const { t } = useWords(officesWords);
  const error = isMissing ? t('form.missing') : undefined;
  return (
    <fieldset className="kern-fieldset">
      <legend className="kern-label">{legend}</legend>
      <div className="kern-fieldset__body">
        <Field label={t('offices.part.which')}>
          {(control) => (
            <Select
              {...control}
              value={part.isNew ? 'new' : 'existing'}
              onChange={({ target }) => onChange({ ...part, isNew: target.value === 'new' })}
            >
              <option value="new">{t('offices.part.new')}</option>
              <option value="existing">{t('offices.part.existing')}</option>
            </Select>
          )}
        </Field>
        {part.isNew ? (
          <>
            <Field label={t('offices.part.name')} error={error}>
              {(control) => (
                <input
                  {...control}
                  className="kern-form-input__input"
                  maxLength={200}
                  value={part.name}
                  onChange={({ target }) => onChange({ ...part, name: target.value })}
                />
              )}
            </Field>
            <Field label={t('offices.code')} isOptional>
              {(control) => (
                <input
                  {...control}
                  className="kern-form-input__input"
                  maxLength={20}
                  value={part.code}
                  onChange={({ target }) => onChange({ ...part, code: target.value })}
                />
              )}
            </Field>
          </>
        ) : (
          <Combobox
            label={t('offices.part.office')}
            error={error}
            searchKey={`parts ${without.join()}`}
            search={async (text) => (await searchOffices(text)).filter(({ id }) => !without.includes(id))}
            value={part.office}
            onChange={(office) => onChange({ ...part, office })}
          />
        )}
      </div>
    </fieldset>
  );
}
