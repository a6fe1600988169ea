import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { findApiError } from '../../api/api-error.js';
import { ask } from '../../api/ask.js';
import { type FormField, type FormValues, orNothing, ShortForm } from '../../ui/short-form.js';
import { SideBySide } from '../../ui/side-by-side.js';
import { useWords } from '../../words/words.js';
import { type FullMeasure, measureQuery } from './measure-data.js';
import type { FormProps } from './measure-editing.js';
import { ChangeMeasure, searchPeopleOf } from './measure-mutations.js';
import { measureWords } from './words.js';

/** Changes what the measure says of itself. Where somebody was faster, both versions stand side by side. */
export function ChangeForm({ measure, onDone, onCancel }: FormProps) {
  const { t } = useWords(measureWords);
  const queries = useQueryClient();
  const fields = useFields(measure);
  const [seen, setSeen] = useState(measure);
  const [conflict, setConflict] = useState<{ readonly mine: FormValues; readonly theirs: FullMeasure }>();
  // What is typed starts from what was seen, whatever others change meanwhile
  const [initial, setInitial] = useState(() => entriesOf(measure));
  const save = async (values: FormValues, version: number, base: FormValues) => {
    await ask(ChangeMeasure, { input: { id: measure.id, version, ...changesOf(values, base) } });
    await onDone(t('measure.changed'));
  };
  const send = async (values: FormValues) => {
    try {
      await save(values, seen.version, entriesOf(seen));
    } catch (error) {
      if (!findApiError(error)?.isConflict) throw error;
      const query = measureQuery(measure.number);
      const theirs = await queries.fetchQuery({ ...query, staleTime: 0 });
      if (!theirs) throw error;
      setInitial(values);
      setConflict({ mine: values, theirs });
    }
  };
  if (conflict) {
    const { mine, theirs } = conflict;
    const shown = entriesOf(theirs);
    return (
      <SideBySide
        parts={fields
          .filter(({ name }) => name !== 'changeReason')
          .map(({ name, label, kind }) => {
            const key = kind === 'search' ? `${name} name` : name;
            return { name: label, mine: mine[key] ?? '', theirs: shown[key] ?? '' };
          })}
        by={{ at: theirs.updatedAt }}
        onKeepMine={() => {
          setSeen(theirs);
          setConflict(undefined);
        }}
        onTakeTheirs={onCancel}
        onBack={() => {
          setSeen(theirs);
          setConflict(undefined);
        }}
      />
    );
  }
  return (
    <ShortForm
      title={t('measure.change.title')}
      fields={fields}
      initial={initial}
      send={t('measure.change.send')}
      onSend={send}
      onCancel={onCancel}
    />
  );
}

function useFields({ leadOffice }: FullMeasure): FormField[] {
  const { t } = useWords(measureWords);
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
    },
    { name: 'plannedStart', label: t('measure.plannedStart'), kind: 'day', isOptional: true },
    { name: 'plannedEnd', label: t('measure.plannedEnd'), kind: 'day', isOptional: true },
    {
      name: 'priority',
      label: t('measure.priority'),
      kind: 'choice',
      isOptional: true,
      options: ['A', 'B', 'C'].map((value) => ({ value, name: value })),
    },
    {
      name: 'changeReason',
      label: t('measure.changeReason'),
      hint: t('measure.changeReason.hint'),
      maxLength: 500,
      isOptional: true,
    },
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
    changeReason: orNothing(values.changeReason) ?? undefined,
  };
}
