import { searchAreas } from '../../ui/choices.js';
import { idsOf, writtenMany } from '../../ui/form-values.js';
import { type FormField, type FormValues, orNothing } from '../../ui/short-form.js';
import { useWords } from '../../words/words.js';
import type { FullMeasure } from './measure-data.js';
import type { FormProps } from './measure-editing.js';
import { MeasureForm, useReasonField } from './measure-form.js';
import { searchPeopleOf } from './measure-mutations.js';
import { measureWords } from './words.js';

/** Changes what the measure says of itself. */
export function MeasureChange(props: FormProps) {
  const { t } = useWords(measureWords);
  return (
    <MeasureForm
      {...props}
      title={t('measure.change.title')}
      send={t('measure.change.send')}
      fields={useFields(props.measure)}
      entriesOf={entriesOf}
      changesOf={changesOf}
    />
  );
}

function useFields({ leadOffice }: FullMeasure): FormField[] {
  const { t } = useWords(measureWords);
  const reason = useReasonField();
  return [
    { name: 'title', label: t('measure.title'), maxLength: 120 },
    {
      name: 'summary',
      label: t('measure.summary'),
      hint: t('measure.summary.hint'),
      kind: 'long',
      maxLength: 1000,
      isOptional: true,
    },
    { name: 'goal', label: t('measure.goal'), kind: 'long', maxLength: 500, isOptional: true },
    { name: 'targetGroup', label: t('measure.targetGroup'), maxLength: 200, isOptional: true },
    {
      name: 'accountablePersonId',
      label: t('measure.accountable'),
      kind: 'search',
      isOptional: true,
      search: searchPeopleOf(leadOffice.id),
      searchKey: () => leadOffice.id,
    },
    { name: 'isCountyWide', label: t('measure.isCountyWide'), kind: 'check' },
    {
      name: 'areas',
      label: t('measure.areas'),
      hint: t('measure.areas.hint'),
      kind: 'many',
      isOptional: true,
      search: searchAreas,
    },
    { name: 'plannedStart', label: t('measure.plannedStart'), kind: 'day', isOptional: true },
    { name: 'plannedEnd', label: t('measure.plannedEnd'), kind: 'day', isOptional: true },
    {
      name: 'priority',
      label: t('measure.priority'),
      kind: 'choice',
      isOptional: true,
      options: (['A', 'B', 'C'] as const).map((value) => ({ value, name: t(`priority.${value}`) })),
    },
    { ...reason, hint: t('measure.changeReason.hint') },
  ];
}

const entriesOf = (measure: FullMeasure): FormValues => ({
  title: measure.title,
  summary: measure.summary,
  goal: measure.goal ?? '',
  targetGroup: measure.targetGroup ?? '',
  accountablePersonId: measure.accountablePerson?.id ?? '',
  'accountablePersonId name': measure.accountablePerson?.name ?? '',
  plannedStart: measure.plannedStart ?? '',
  plannedEnd: measure.plannedEnd ?? '',
  priority: measure.priority ?? '',
  isCountyWide: measure.isCountyWide ? 'yes' : '',
  ...writtenMany('areas', measure.areas),
});

/** Only what differs from what was seen: what others wrote elsewhere stays. */
function changesOf(values: FormValues, base: FormValues) {
  const changed = (name: string) => (values[name] === base[name] ? undefined : orNothing(values[name]));
  return {
    title: changed('title') ?? undefined,
    summary: values.summary === base.summary ? undefined : (values.summary ?? ''),
    goal: changed('goal'),
    targetGroup: changed('targetGroup'),
    accountablePersonId: changed('accountablePersonId'),
    plannedStart: changed('plannedStart'),
    plannedEnd: changed('plannedEnd'),
    priority: changed('priority') as 'A' | null | undefined,
    isCountyWide: values.isCountyWide === base.isCountyWide ? undefined : values.isCountyWide === 'yes',
    areaIds: values.areas === base.areas ? undefined : idsOf(values, 'areas'),
    changeReason: orNothing(values.changeReason) ?? undefined,
  };
}
