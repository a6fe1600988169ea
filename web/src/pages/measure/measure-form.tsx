import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ask } from '../../api/ask.js';
import type { VariablesOf } from '../../api/graphql.js';
import { ChangeForm } from '../../ui/change-form.js';
import type { FormField, FormValues } from '../../ui/short-form.js';
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

/** Changes a part of what a measure says. */
export function MeasureForm({ measure, entriesOf, changesOf, told, onDone, ...form }: MeasureFormProps) {
  const { t } = useWords(measureWords);
  const queries = useQueryClient();
  const { id, number } = measure;
  return (
    <ChangeForm
      {...form}
      thing={measure}
      entriesOf={entriesOf}
      save={(values, seen) =>
        ask(ChangeMeasure, { input: { id, version: seen.version, ...changesOf(values, entriesOf(seen)) } })
      }
      readNow={() => queries.fetchQuery({ ...measureQuery(number), staleTime: 0 })}
      onSaved={() => onDone(told ?? t('measure.changed'))}
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
