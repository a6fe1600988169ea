import { useWords } from '../../words/words.js';
import type { Audience } from './profiles-data.js';
import { profilesWords } from './words.js';

const audiences = [
  'RESPONSIBLE',
  'DEPUTIES',
  'OFFICE_HEAD',
  'COORDINATOR',
  'CHAIR',
  'MEMBERS',
  'MINUTE_TAKER',
  'SECRETARIAT',
  'STEERING_GROUP',
] as const;

interface AudienceChoiceProps {
  readonly value: readonly Audience[];
  onChange(value: Audience[]): void;
}

/** Whom a step is for. Offices named in it stay named: they are kept with the step. */
export function AudienceChoice({ value, onChange }: AudienceChoiceProps) {
  const { t } = useWords(profilesWords);
  const offered = value.includes('NAMED_OFFICES') ? [...audiences, 'NAMED_OFFICES' as const] : audiences;
  return (
    <fieldset className="kern-fieldset">
      <legend className="kern-label">{t('profiles.to')}</legend>
      <div className="kern-fieldset__body">
        {offered.map((audience) => (
          <div key={audience} className="kern-form-check">
            <input
              className="kern-form-check__checkbox"
              type="checkbox"
              id={`audience-${audience}`}
              checked={value.includes(audience)}
              onChange={({ target }) =>
                onChange(offered.filter((one) => (one === audience ? target.checked : value.includes(one))))
              }
            />
            <label className="kern-label" htmlFor={`audience-${audience}`}>
              {t(`profiles.audience.${audience}`)}
            </label>
          </div>
        ))}
      </div>
    </fieldset>
  );
}
