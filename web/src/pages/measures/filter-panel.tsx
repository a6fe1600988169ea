import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { meQuery, seesPeople } from '../../api/me.js';
import { yesNo } from '../../list/list-address.js';
import { Combobox } from '../../ui/combobox.js';
import { Field } from '../../ui/field.js';
import { Select } from '../../ui/select.js';
import { useWords } from '../../words/words.js';
import { type ChoiceName, choices, fieldsQuery, nameQuery } from './filter-data.js';
import { lights, type MeasureSearch, questions, statuses } from './measure-search.js';
import { measuresWords } from './words.js';

interface FilterPanelProps {
  readonly id: string;
  readonly search: MeasureSearch;
  onChange(search: MeasureSearch): void;
}

/** All that can narrow the list of measures. What is chosen counts at once. */
export function FilterPanel({ id, search, onChange }: FilterPanelProps) {
  const { t, locale } = useWords(measuresWords);
  const { data: me } = useQuery(meQuery);
  const { data: fields } = useQuery(fieldsQuery);
  const change = (more: Partial<MeasureSearch>) => onChange({ ...search, ...more });
  return (
    <section id={id} className="rf-list-panel" aria-label={t('measures.filters')}>
      <Boxes
        legend={t('measures.filter.stand')}
        all={statuses}
        chosen={search.stand ?? []}
        word={(one) => t(`status.${one}`)}
        onChange={(stand) => change({ stand })}
      />
      <Boxes
        legend={t('measures.filter.ampel')}
        all={lights}
        chosen={search.ampel ?? []}
        word={(one) => t(`light.${one}`)}
        onChange={(ampel) => change({ ampel })}
      />
      <Field label={t('measures.filter.feld')}>
        {(control) => (
          <Select
            {...control}
            value={search.feld ?? ''}
            onChange={({ target }) => change({ feld: target.value || undefined })}
          >
            <option value="">{t('measures.any')}</option>
            {fields?.map((field) => (
              <option key={field.id} value={field.id}>
                {(locale === 'en' && field.nameEn) || field.nameDe}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <OneOfMany name="stelle" search={search} onChange={onChange} />
      <OneOfMany name="strategie" search={search} onChange={onChange} />
      <OneOfMany name="problemlage" search={search} onChange={onChange} />
      <OneOfMany name="gebiet" search={search} onChange={onChange} />
      {me && seesPeople(me) && <OneOfMany name="person" search={search} onChange={onChange} />}
      {questions.map((name) => (
        <Field key={name} label={t(`measures.filter.${name}`)}>
          {(control) => (
            <Select
              {...control}
              value={search[name] ?? ''}
              onChange={({ target }) => change({ [name]: yesNo(target.value) })}
            >
              <option value="">{t('measures.any')}</option>
              <option value="ja">{t('measures.yes')}</option>
              <option value="nein">{t('measures.no')}</option>
            </Select>
          )}
        </Field>
      ))}
      <Field label={t('measures.filter.am')} hint={t('measures.filter.am.hint')}>
        {(control) => (
          <input
            {...control}
            type="date"
            className="kern-form-input__input"
            value={search.am ?? ''}
            onChange={({ target }) => change({ am: target.value || undefined })}
          />
        )}
      </Field>
    </section>
  );
}

interface BoxesProps<Value extends string> {
  readonly legend: string;
  readonly all: readonly Value[];
  readonly chosen: readonly Value[];
  word(value: Value): ReactNode;
  onChange(chosen: Value[] | undefined): void;
}

/** Any of a few. */
function Boxes<Value extends string>({ legend, all, chosen, word, onChange }: BoxesProps<Value>) {
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

interface OneOfManyProps extends Omit<FilterPanelProps, 'id'> {
  readonly name: ChoiceName;
}

function OneOfMany({ name, search, onChange }: OneOfManyProps) {
  const { t } = useWords(measuresWords);
  const id = search[name];
  const { data: called } = useQuery(nameQuery(id));
  return (
    <Combobox
      label={t(`measures.filter.${name}`)}
      value={id === undefined ? null : { id, name: called ?? '…' }}
      searchKey={`measures-${name}`}
      search={choices[name]}
      onChange={(choice) => onChange({ ...search, [name]: choice?.id })}
    />
  );
}
