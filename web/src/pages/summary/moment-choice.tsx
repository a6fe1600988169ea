import { useState } from 'react';
import { Field } from '../../ui/field.js';
import { Select } from '../../ui/select.js';
import { useWords } from '../../words/words.js';
import type { HeldMeeting } from './summary-data.js';
import { summaryWords } from './words.js';

interface MomentChoiceProps {
  readonly label: string;
  /** What counts where nothing is chosen: "heute". */
  readonly empty: string;
  readonly day: string | undefined;
  readonly meetings: readonly HeldMeeting[];
  onChoose(day: string | undefined): void;
}

const ANOTHER_DAY = 'day';

/** Chooses a day, or a meeting by whose day people know it. */
export function MomentChoice({ label, empty, day: chosen, meetings, onChoose }: MomentChoiceProps) {
  const { t, day } = useWords(summaryWords);
  const [isTyping, setTyping] = useState(false);
  const known = meetings.filter(
    ({ heldOn }, place) => meetings.findIndex((other) => other.heldOn === heldOn) === place,
  );
  const isMeeting = known.some(({ heldOn }) => heldOn === chosen);
  const asksDay = isTyping || (chosen !== undefined && !isMeeting);
  const choose = (value: string) => {
    setTyping(value === ANOTHER_DAY);
    if (value !== ANOTHER_DAY) onChoose(value || undefined);
  };
  return (
    <div className="rf-moment">
      <Field label={label}>
        {(control) => (
          <Select
            {...control}
            value={asksDay ? ANOTHER_DAY : (chosen ?? '')}
            onChange={({ target }) => choose(target.value)}
          >
            <option value="">{empty}</option>
            {known.map(({ id, heldOn, body }) => (
              <option key={id} value={heldOn}>
                {t('summary.moment.meeting', { date: day(heldOn), body: body.name })}
              </option>
            ))}
            <option value={ANOTHER_DAY}>{t('summary.moment.day')}</option>
          </Select>
        )}
      </Field>
      {asksDay && (
        <Field label={t('summary.moment.which', { what: label })}>
          {(control) => (
            <input
              {...control}
              type="date"
              className="kern-form-input__input"
              defaultValue={chosen}
              key={chosen}
              onChange={({ target }) => {
                if (target.value > '1900') onChoose(target.value);
              }}
            />
          )}
        </Field>
      )}
    </div>
  );
}
