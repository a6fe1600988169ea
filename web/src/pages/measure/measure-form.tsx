import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { findApiError } from '../../api/api-error.js';
import { ask } from '../../api/ask.js';
import type { VariablesOf } from '../../api/graphql.js';
import { nameOf } from '../../ui/form-values.js';
import { type FormField, type FormValues, ShortForm } from '../../ui/short-form.js';
import { SideBySide } from '../../ui/side-by-side.js';
import { useWords } from '../../words/words.js';
import { type FullMeasure, measureQuery } from './measure-data.js';
import type { FormProps } from './measure-editing.js';
import { ChangeMeasure } from './measure-mutations.js';
import { measureWords } from './words.js';

export type MeasureChanges = Omit<VariablesOf<typeof ChangeMeasure>['input'], 'id' | 'version'>;

interface MeasureFormProps extends FormProps {
  readonly title: string;
  readonly send: string;
  readonly fields: readonly FormField[];
  /** What it says of itself, as it stands in the fields. */
  entriesOf(measure: FullMeasure): FormValues;
  /** What is sent; compared with what was seen, so that what others wrote elsewhere stays. */
  changesOf(values: FormValues, base: FormValues): MeasureChanges;
  /** What stands in the fields at first, where it is not what the measure says. */
  readonly start?: FormValues;
  /** Said once it is saved. */
  readonly told?: string;
  /** What happens by it. */
  readonly children?: ReactNode;
}

/** Changes a part of what a measure says. Where somebody was faster, both versions stand side by side. */
export function MeasureForm({
  measure,
  fields,
  entriesOf,
  changesOf,
  start,
  told,
  onDone,
  onCancel,
  ...form
}: MeasureFormProps) {
  const { t } = useWords(measureWords);
  const queries = useQueryClient();
  const [seen, setSeen] = useState(measure);
  const [conflict, setConflict] = useState<{ readonly mine: FormValues; readonly theirs: FullMeasure }>();
  // What is typed starts from what was seen, whatever others change meanwhile
  const [initial, setInitial] = useState(() => start ?? entriesOf(measure));
  const send = async (values: FormValues) => {
    const { id, number } = measure;
    try {
      await ask(ChangeMeasure, {
        input: { id, version: seen.version, ...changesOf(values, entriesOf(seen)) },
      });
    } catch (error) {
      if (!findApiError(error)?.isConflict) throw error;
      const theirs = await queries.fetchQuery({ ...measureQuery(number), staleTime: 0 });
      // Not everything that stands against it is somebody who was faster
      if (!theirs || theirs.version === seen.version) throw error;
      setInitial(values);
      setConflict({ mine: values, theirs });
      return;
    }
    await onDone(told ?? t('measure.changed'));
  };
  if (!conflict)
    return <ShortForm {...form} fields={fields} initial={initial} onSend={send} onCancel={onCancel} />;
  const { mine, theirs } = conflict;
  const shown = entriesOf(theirs);
  const goOn = () => {
    setSeen(theirs);
    setConflict(undefined);
  };
  const inWords = ({ name, kind, options }: FormField, values: FormValues): string => {
    const value = values[name] ?? '';
    if (kind === 'search' || kind === 'many') return (values[nameOf(name)] ?? '').split('\n').join(', ');
    if (kind === 'check') return t(value === 'yes' ? 'app.yes' : 'app.no');
    return options?.find((option) => option.value === value)?.name ?? value;
  };
  return (
    <SideBySide
      parts={fields
        .filter(({ name }) => name !== 'changeReason')
        .map((field) => ({ name: field.label, mine: inWords(field, mine), theirs: inWords(field, shown) }))}
      by={{ at: theirs.updatedAt }}
      onKeepMine={goOn}
      onTakeTheirs={onCancel}
      onBack={goOn}
    />
  );
}

/** Why it is changed; asked in every form of a measure. */
export function useReasonField(): FormField {
  const { t } = useWords(measureWords);
  return {
    name: 'changeReason',
    label: t('measure.changeReason'),
    maxLength: 500,
    isOptional: true,
  };
}
