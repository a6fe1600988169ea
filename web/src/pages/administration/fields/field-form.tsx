import { ask } from '../../../api/ask.js';
import { type FormField, numberOf, orNothing, ShortForm } from '../../../ui/short-form.js';
import { useWords } from '../../../words/words.js';
import { calendarWords } from '../calendar/words.js';
import { ChangeFieldOfAction, CreateFieldOfAction, type FieldOfAction } from './fields-data.js';

interface FieldFormProps {
  /** Nothing: a new one. */
  readonly field?: FieldOfAction;
  /** The first place behind all others. */
  readonly next: number;
  onDone(text: string): Promise<void>;
  onCancel(): void;
}

/** A field of action with its names; its letters stay, as the numbers of measures begin with them. */
export function FieldForm({ field, next, onDone, onCancel }: FieldFormProps) {
  const { t } = useWords(calendarWords);
  const code: FormField = {
    name: 'code',
    label: t('fields.code'),
    hint: t('fields.code.hint'),
    maxLength: 4,
  };
  return (
    <ShortForm
      title={field ? t('fields.changeOf', { name: field.nameDe }) : t('fields.new')}
      level={2}
      fields={[
        ...(field ? [] : [code]),
        { name: 'nameDe', label: t('fields.nameDe'), maxLength: 120 },
        { name: 'nameEn', label: t('fields.nameEn'), isOptional: true, maxLength: 120 },
        { name: 'sortOrder', label: t('fields.place'), hint: t('fields.place.hint'), kind: 'number' },
      ]}
      initial={{
        nameDe: field?.nameDe ?? '',
        nameEn: field?.nameEn ?? '',
        sortOrder: String(field?.sortOrder ?? next),
      }}
      send={t('calendar.save')}
      onCancel={onCancel}
      onSend={async (values) => {
        const said = {
          nameDe: values.nameDe.trim(),
          nameEn: orNothing(values.nameEn),
          sortOrder: Math.round(numberOf(values.sortOrder) ?? 0),
        };
        if (field)
          await ask(ChangeFieldOfAction, { input: { id: field.id, version: field.version, ...said } });
        else
          await ask(CreateFieldOfAction, {
            input: { code: (values.code ?? '').trim().toUpperCase(), ...said },
          });
        await onDone(t('fields.saved', { name: said.nameDe }));
      }}
    />
  );
}
