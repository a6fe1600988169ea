import { Field } from '../../ui/field.js';
import { Select } from '../../ui/select.js';
import { useWords } from '../../words/words.js';
import type { NewMeeting } from './conferences-data.js';
import { conferencesWords } from './words.js';

export interface Setting {
  readonly startsAt: string;
  readonly endsAt: string;
  readonly place: string;
  readonly visibility: NonNullable<NewMeeting['visibility']>;
}

export const usualSetting: Setting = { startsAt: '09:00', endsAt: '', place: '', visibility: 'INTERNAL' };

export const settingInput = ({ startsAt, endsAt, place, visibility }: Setting) => ({
  startsAt,
  endsAt: endsAt || null,
  place: place.trim() || null,
  visibility,
});

const visibilities = ['INTERNAL', 'COMMITTEE', 'PUBLIC'] as const;

interface SettingFieldsProps {
  readonly value: Setting;
  /** A date that stands is moved, never changed in passing. */
  readonly hasStart?: boolean;
  onChange(value: Setting): void;
}

/** Hour, end, place and who may see it. */
export function SettingFields({ value, hasStart = true, onChange }: SettingFieldsProps) {
  const { t } = useWords(conferencesWords);
  const hour = (name: 'startsAt' | 'endsAt', isOptional: boolean) => (
    <Field label={t(`plan.${name}`)} isOptional={isOptional}>
      {(control) => (
        <input
          {...control}
          type="time"
          className="kern-form-input__input"
          value={value[name]}
          onChange={({ target }) => onChange({ ...value, [name]: target.value })}
        />
      )}
    </Field>
  );
  return (
    <>
      <div className="rf-pair">
        {hasStart && hour('startsAt', false)}
        {hour('endsAt', true)}
      </div>
      <div className="rf-pair">
        <Field label={t('conferences.place')} isOptional>
          {(control) => (
            <input
              {...control}
              maxLength={200}
              className="kern-form-input__input"
              value={value.place}
              onChange={({ target }) => onChange({ ...value, place: target.value })}
            />
          )}
        </Field>
        <Field label={t('plan.visibility')}>
          {(control) => (
            <Select
              {...control}
              value={value.visibility}
              onChange={({ target }) =>
                onChange({
                  ...value,
                  visibility: visibilities.find((one) => one === target.value) ?? value.visibility,
                })
              }
            >
              {visibilities.map((one) => (
                <option key={one} value={one}>
                  {t(`plan.visibility.${one}`)}
                </option>
              ))}
            </Select>
          )}
        </Field>
      </div>
    </>
  );
}
