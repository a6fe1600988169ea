import { ask } from '../../api/ask.js';
import { type FormValues, numberOf, orNothing, ShortForm } from '../../ui/short-form.js';
import { useWords } from '../../words/words.js';
import type { ProgressIndicator } from './indicators.js';
import { AddProgressIndicator, AddReading } from './measure-mutations.js';
import { measureWords } from './words.js';

interface FormProps {
  onDone(text: string): Promise<void>;
  onCancel(): void;
}

const levels = ['INPUT', 'OUTPUT', 'OUTCOME', 'IMPACT'] as const;

/** What shows whether the measure works, from where to where it is to go. */
export function IndicatorForm({ measureId, onDone, onCancel }: FormProps & { readonly measureId: string }) {
  const { t } = useWords(measureWords);
  const send = async (values: FormValues) => {
    await ask(AddProgressIndicator, {
      input: {
        measureId,
        name: values.name,
        unit: values.unit,
        effectLevel: values.effectLevel as (typeof levels)[number],
        baselineValue: numberOf(values.baselineValue),
        baselineOn: orNothing(values.baselineOn),
        targetValue: numberOf(values.targetValue),
        targetOn: orNothing(values.targetOn),
      },
    });
    await onDone(t('indicator.saved', { name: values.name }));
  };
  return (
    <ShortForm
      title={t('indicator.add')}
      fields={[
        { name: 'name', label: t('indicator.name'), maxLength: 200 },
        { name: 'unit', label: t('indicator.unit'), maxLength: 40 },
        {
          name: 'effectLevel',
          label: t('indicator.level'),
          kind: 'choice',
          options: levels.map((value) => ({ value, name: t(`level.${value}`) })),
        },
        { name: 'baselineValue', label: t('indicator.baseline'), kind: 'number', isOptional: true },
        { name: 'baselineOn', label: t('indicator.baselineOn'), kind: 'day', isOptional: true },
        { name: 'targetValue', label: t('indicator.target'), kind: 'number', isOptional: true },
        { name: 'targetOn', label: t('indicator.targetOn'), kind: 'day', isOptional: true },
      ]}
      send={t('measure.save')}
      onSend={send}
      onCancel={onCancel}
    />
  );
}

/** One value on one day. */
export function ReadingForm({
  indicator,
  onDone,
  onCancel,
}: FormProps & { readonly indicator: ProgressIndicator }) {
  const { t } = useWords(measureWords);
  const send = async (values: FormValues) => {
    await ask(AddReading, {
      input: {
        progressIndicatorId: indicator.id,
        readOn: values.readOn,
        value: numberOf(values.value) ?? 0,
        note: orNothing(values.note),
      },
    });
    await onDone(t('indicator.saved', { name: indicator.name }));
  };
  return (
    <ShortForm
      title={t('indicator.reading.of', { name: indicator.name })}
      fields={[
        { name: 'value', label: `${t('indicator.value')} (${indicator.unit})`, kind: 'number' },
        { name: 'readOn', label: t('indicator.readOn'), kind: 'day' },
        { name: 'note', label: t('indicator.note'), maxLength: 500, isOptional: true },
      ]}
      send={t('measure.save')}
      onSend={send}
      onCancel={onCancel}
    />
  );
}
