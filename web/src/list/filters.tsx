import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Combobox } from '../ui/combobox.js';
import { Field } from '../ui/field.js';
import { Select } from '../ui/select.js';
import { useWords } from '../words/words.js';
import { type ChoiceName, choices, fieldsQuery, nameQuery } from './filter-data.js';
import { type YesNo, yesNo } from './list-address.js';
import { listWords } from './words.js';

interface BoxesProps<Value extends string> {
  readonly legend: string;
  readonly all: readonly Value[];
  readonly chosen: readonly Value[];
  word(value: Value): ReactNode;
  onChange(chosen: Value[] | undefined): void;
}

/** Any of a few. */
export function Boxes<Value extends string>({ legend, all, chosen, word, onChange }: BoxesProps<Value>) {
  const toggle = (value: Value, isWanted: boolean) => {
    const next = all.filter((one) => (one === value ? isWanted : chosen.includes(one)));
    onChange(next.length > 0 ? next : undefined);
  };
  return (
    <fieldset>
      <legend>{legend}</legend>
      <div className="rf-list-boxes">
        {all.map((value) => (
          <label key={value}>
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={({ target }) => toggle(value, target.checked)}
            />
            {word(value)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface ChosenProps<Value extends string = string> {
  readonly label: string;
  readonly value: Value | undefined;
  onChange(value: Value | undefined): void;
}

interface OneOfFewProps<Value extends string> extends ChosenProps<Value> {
  readonly all: readonly { readonly value: Value; readonly word: string }[];
}

/** One of a few, or any. */
export function OneOfFew<Value extends string>({ label, value, all, onChange }: OneOfFewProps<Value>) {
  const { t } = useWords(listWords);
  return (
    <Field label={label}>
      {(control) => (
        <Select
          {...control}
          value={value ?? ''}
          onChange={({ target }) => onChange(all.find((one) => one.value === target.value)?.value)}
        >
          <option value="">{t('list.any')}</option>
          {all.map((one) => (
            <option key={one.value} value={one.value}>
              {one.word}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}

/** Whether something is so, is not, or may be either. */
export function IsSo({ onChange, ...rest }: ChosenProps<YesNo>) {
  const { t } = useWords(listWords);
  return (
    <OneOfFew
      {...rest}
      all={[
        { value: 'ja', word: t('list.yes') },
        { value: 'nein', word: t('list.no') },
      ]}
      onChange={(value) => onChange(yesNo(value))}
    />
  );
}

/** One field of action, or any. */
export function FieldOfActionChoice(props: ChosenProps) {
  const { locale } = useWords();
  const { data: fields = [] } = useQuery(fieldsQuery);
  const all = fields.map(({ id, nameDe, nameEn }) => ({
    value: id,
    word: (locale === 'en' && nameEn) || nameDe,
  }));
  return <OneOfFew {...props} all={all} />;
}

/** One of many, found by typing. */
export function OneOfMany({ name, label, value, onChange }: ChosenProps & { readonly name: ChoiceName }) {
  const { data: called } = useQuery(nameQuery(value));
  return (
    <Combobox
      label={label}
      value={value === undefined ? null : { id: value, name: called ?? '…' }}
      searchKey={`list-${name}`}
      search={choices[name]}
      onChange={(choice) => onChange(choice?.id)}
    />
  );
}
