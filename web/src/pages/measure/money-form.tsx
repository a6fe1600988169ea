import { eurosOf } from '../../ui/form-values.js';
import { type FormValues, orNothing } from '../../ui/short-form.js';
import { useWords } from '../../words/words.js';
import type { FullMeasure } from './measure-data.js';
import type { FormProps } from './measure-editing.js';
import { type MeasureChanges, MeasureForm, useReasonField } from './measure-form.js';
import { measureWords } from './words.js';

/** Changes what it costs and who pays it. */
export function MoneyForm(props: FormProps) {
  const { t } = useWords(measureWords);
  const reason = useReasonField();
  return (
    <MeasureForm
      {...props}
      title={t('money.change')}
      send={t('measure.save')}
      fields={[
        {
          name: 'costOneOff',
          label: t('money.once'),
          hint: t('money.hint'),
          kind: 'euros',
          maxLength: 20,
          isOptional: true,
        },
        {
          name: 'costPerYear',
          label: t('money.perYear'),
          hint: t('money.hint'),
          kind: 'euros',
          maxLength: 20,
          isOptional: true,
        },
        { name: 'funding', label: t('money.funding'), kind: 'long', maxLength: 500, isOptional: true },
        reason,
      ]}
      entriesOf={entriesOf}
      changesOf={changesOf}
    />
  );
}

const entriesOf = ({ costOneOff, costPerYear, funding }: FullMeasure): FormValues => ({
  costOneOff: costOneOff?.toString() ?? '',
  costPerYear: costPerYear?.toString() ?? '',
  funding: funding ?? '',
});

function changesOf(values: FormValues, base: FormValues): MeasureChanges {
  const ifChanged = <Value,>(name: string, read: (value: string | undefined) => Value) =>
    values[name] === base[name] ? undefined : read(values[name]);
  return {
    costOneOff: ifChanged('costOneOff', eurosOf),
    costPerYear: ifChanged('costPerYear', eurosOf),
    funding: ifChanged('funding', orNothing),
    changeReason: orNothing(values.changeReason) ?? undefined,
  };
}
