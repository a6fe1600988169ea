import { ask } from '../../api/ask.js';
import { type FormValues, numberOf, ShortForm } from '../../ui/short-form.js';
import { useWords } from '../../words/words.js';
import { areasByName, type Home } from './areas-data.js';
import { figuresWords } from './figures-words.js';
import { CreateIndicatorTarget } from './indicator-mutations.js';
import type { FullIndicator } from './indicators-data.js';
import { indicatorsWords } from './words.js';

interface TargetFormProps {
  readonly indicator: FullIndicator;
  readonly home: Home;
  onDone(text: string): Promise<void>;
  onCancel(): void;
}

/** Sets what is to be reached where and by when. */
export function TargetForm({ indicator, home, onDone, onCancel }: TargetFormProps) {
  const { t: say } = useWords(indicatorsWords);
  const { t } = useWords(figuresWords);
  const create = async ({ areaId, baselineOn, baselineValue, targetValue, targetOn }: FormValues) => {
    await ask(CreateIndicatorTarget, {
      input: {
        indicatorId: indicator.id,
        areaId,
        baselineOn,
        baselineValue: numberOf(baselineValue),
        targetValue: numberOf(targetValue) ?? 0,
        targetOn,
      },
    });
    await onDone(t('target.saved'));
  };
  return (
    <ShortForm
      title={t('target.set')}
      level={2}
      fields={[
        { name: 'areaId', label: say('indicator.area'), kind: 'search', search: areasByName },
        { name: 'baselineOn', label: t('target.baselineOn'), kind: 'day' },
        {
          name: 'baselineValue',
          label: `${say('indicator.baseline')} (${indicator.unit})`,
          hint: t('target.baseline.hint'),
          kind: 'number',
          isOptional: true,
        },
        { name: 'targetValue', label: `${say('indicator.target')} (${indicator.unit})`, kind: 'number' },
        { name: 'targetOn', label: t('target.targetOn'), kind: 'day' },
      ]}
      initial={{ areaId: home.id, 'areaId name': home.name }}
      send={t('target.set')}
      onSend={create}
      onCancel={onCancel}
    />
  );
}
