import { ask } from '../../api/ask.js';
import { type FormValues, orNothing, ShortForm } from '../../ui/short-form.js';
import { useWords } from '../../words/words.js';
import type { FormProps } from './measure-editing.js';
import { OverrideLight } from './measure-mutations.js';
import { measureWords } from './words.js';

const lights = ['GREEN', 'YELLOW', 'RED'] as const;

/** Coordination sets the light by hand, for a reason that is printed; or lets the facts speak again. */
export function LightForm({ measure, onDone, onCancel }: FormProps) {
  const { t } = useWords(measureWords);
  const send = async ({ light, reason }: FormValues) => {
    await ask(OverrideLight, {
      input: {
        id: measure.id,
        version: measure.version,
        light: orNothing(light) as (typeof lights)[number] | null,
        reason: orNothing(reason),
      },
    });
    await onDone(t('measure.light.done'));
  };
  return (
    <ShortForm
      title={t('measure.light.title')}
      fields={[
        {
          name: 'light',
          label: t('measure.light.which'),
          hint: t('measure.light.which.hint'),
          kind: 'choice',
          isOptional: true,
          options: lights.map((value) => ({ value, name: t(`light.${value}`) })),
        },
        { name: 'reason', label: t('measure.reason'), kind: 'long', maxLength: 500, isOptional: true },
      ]}
      send={t('measure.save')}
      onSend={send}
      onCancel={onCancel}
    />
  );
}
