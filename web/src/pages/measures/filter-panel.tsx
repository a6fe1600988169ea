import { useQuery } from '@tanstack/react-query';
import { meQuery, seesPeople } from '../../api/me.js';
import type { ChoiceName } from '../../list/filter-data.js';
import { Boxes, FieldOfActionChoice, IsSo, OneOfMany } from '../../list/filters.js';
import { listWords } from '../../list/words.js';
import { Field } from '../../ui/field.js';
import { useWords } from '../../words/words.js';
import { lights, type MeasureSearch, questions, statuses } from './measure-search.js';
import { measuresWords } from './words.js';

interface FilterPanelProps {
  readonly id: string;
  readonly search: MeasureSearch;
  onChange(search: MeasureSearch): void;
}

/** All that can narrow the list of measures. What is chosen counts at once. */
export function FilterPanel({ id, search, onChange }: FilterPanelProps) {
  const { t } = useWords(measuresWords);
  const { t: say } = useWords(listWords);
  const { data: me } = useQuery(meQuery);
  const change = (more: Partial<MeasureSearch>) => onChange({ ...search, ...more });
  const oneOfMany = (name: ChoiceName) => (
    <OneOfMany
      name={name}
      label={t(`measures.filter.${name}`)}
      value={search[name]}
      onChange={(value) => change({ [name]: value })}
    />
  );
  return (
    <section id={id} className="rf-list-panel" aria-label={say('list.filters')}>
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
      <FieldOfActionChoice
        label={t('measures.filter.feld')}
        value={search.feld}
        onChange={(feld) => change({ feld })}
      />
      {oneOfMany('stelle')}
      {oneOfMany('strategie')}
      {oneOfMany('problemlage')}
      {oneOfMany('gebiet')}
      {me && seesPeople(me) && oneOfMany('person')}
      {questions.map((name) => (
        <IsSo
          key={name}
          label={t(`measures.filter.${name}`)}
          value={search[name]}
          onChange={(value) => change({ [name]: value })}
        />
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
