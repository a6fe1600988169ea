import { Field } from '../../../ui/field.js';
import { Select } from '../../../ui/select.js';
import { useWords } from '../../../words/words.js';
import type { AgendaItem } from '../meeting-data.js';
import { editorWords } from './editor-words.js';

export interface ItemWords {
  readonly title: string;
  readonly kind: AgendaItem['kind'];
  readonly minutes: string;
  readonly note: string;
  readonly isClosedSession: boolean;
  readonly isConsent: boolean;
}

const kinds = ['DECISION', 'DISCUSSION', 'INFORMATION'] as const;

export const minutesOf = (minutes: string): number | null => (minutes.trim() === '' ? null : Number(minutes));

/** What is wrong with the words of an item, by field. */
export const faultsOf = ({
  title,
  minutes,
}: ItemWords): { readonly title: boolean; readonly minutes: boolean } => {
  const number = minutesOf(minutes);
  return {
    title: title.trim() === '',
    minutes: number !== null && !(Number.isInteger(number) && number >= 1 && number <= 600),
  };
};

interface ItemFieldsProps {
  readonly value: ItemWords;
  readonly isTried: boolean;
  /** Only an item that is there can go on the consent list. */
  readonly hasConsent: boolean;
  onChange(value: ItemWords): void;
}

/** The words of an agenda item, new or changed. */
export function ItemFields({ value, isTried, hasConsent, onChange }: ItemFieldsProps) {
  const { t } = useWords(editorWords);
  const faults = faultsOf(value);
  const checks = [
    ['isClosedSession', t('editor.item.closed')],
    ...(hasConsent ? [['isConsent', t('editor.item.consent')]] : []),
  ] as [keyof Pick<ItemWords, 'isClosedSession' | 'isConsent'>, string][];
  return (
    <>
      <Field
        label={t('editor.item.title')}
        error={isTried && faults.title ? t('editor.item.titleMissing') : undefined}
      >
        {(control) => (
          <input
            {...control}
            maxLength={300}
            className="kern-form-input__input"
            value={value.title}
            onChange={({ target }) => onChange({ ...value, title: target.value })}
          />
        )}
      </Field>
      <div className="rf-pair">
        <Field label={t('editor.item.kind')}>
          {(control) => (
            <Select
              {...control}
              value={value.kind}
              onChange={({ target }) =>
                onChange({ ...value, kind: kinds.find((kind) => kind === target.value) ?? value.kind })
              }
            >
              {kinds.map((kind) => (
                <option key={kind} value={kind}>
                  {t(`meeting.kind.${kind}`)}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field
          label={t('editor.item.minutes')}
          isOptional
          error={isTried && faults.minutes ? t('editor.minutes.wrong') : undefined}
        >
          {(control) => (
            <input
              {...control}
              inputMode="numeric"
              className="kern-form-input__input"
              value={value.minutes}
              onChange={({ target }) => onChange({ ...value, minutes: target.value })}
            />
          )}
        </Field>
      </div>
      <Field label={t('editor.item.note')} hint={t('editor.item.note.hint')} isOptional>
        {(control) => (
          <textarea
            {...control}
            rows={3}
            maxLength={5000}
            className="kern-form-input__input"
            value={value.note}
            onChange={({ target }) => onChange({ ...value, note: target.value })}
          />
        )}
      </Field>
      {checks.map(([name, label]) => (
        <div key={name} className="kern-form-check">
          <input
            className="kern-form-check__checkbox"
            type="checkbox"
            id={`item-${name}`}
            checked={value[name]}
            onChange={({ target }) => onChange({ ...value, [name]: target.checked })}
          />
          <label className="kern-label" htmlFor={`item-${name}`}>
            {label}
          </label>
        </div>
      ))}
    </>
  );
}
