import { useState } from 'react';
import { ask } from '../../api/ask.js';
import { Field } from '../../ui/field.js';
import { Select } from '../../ui/select.js';
import { type FormField, type FormValues, orNothing, ShortForm } from '../../ui/short-form.js';
import { type WordsOf, useWords } from '../../words/words.js';
import type { FormProps } from './measure-editing.js';
import { ChangeMeasureStatus } from './measure-mutations.js';
import { type Move, movesOf, targetOf } from './moves.js';
import { measureWords } from './words.js';

/** A step along the life of the measure: what it needs is asked for, what is missing is told. */
export function StatusForm({ measure, onDone, onCancel }: FormProps) {
  const { t, ...words } = useWords(measureWords);
  const moves = movesOf(measure.allowedActions);
  const [move, setMove] = useState<Move>(moves[0]);
  const isBeforeAgreement = measure.status === 'DRAFT' || measure.status === 'PROPOSED';
  const send = async (values: FormValues) => {
    const to = targetOf(move);
    await ask(ChangeMeasureStatus, {
      input: {
        id: measure.id,
        version: measure.version,
        to,
        reason: orNothing(values.reason),
        resubmitOn: orNothing(values.resubmitOn),
        actualStart: orNothing(values.actualStart) ?? undefined,
        actualEnd: orNothing(values.actualEnd) ?? undefined,
        goalAttainment: (orNothing(values.goalAttainment) as 'FULL' | null) ?? undefined,
        discontinuedReason: (orNothing(values.discontinuedReason) as 'OTHER' | null) ?? undefined,
        withoutLockedFunds: values.withoutLockedFunds === 'yes' || undefined,
      },
    });
    await onDone(t('measure.status.done', { status: t(`status.${to}`) }));
  };
  return (
    <div className="rf-form rf-form--card">
      <Field label={t('measure.status.which')}>
        {(control) => (
          <Select {...control} value={move} onChange={({ target }) => setMove(target.value as Move)}>
            {moves.map((one) => (
              <option key={one} value={one}>
                {t(`action.${one}`)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      {isBeforeAgreement && measure.missingForAgreement.length > 0 && (
        <div className="rf-why">
          <p className="kern-title">{t('measure.status.checklist')}</p>
          <ul className="rf-list">
            {measure.missingForAgreement.map(({ code, text }) => (
              <li key={code}>{text}</li>
            ))}
          </ul>
        </div>
      )}
      <ShortForm
        key={move}
        title={t('measure.status.title')}
        fields={fieldsOf(move, measure.isLocked, { t, ...words })}
        initial={{ actualStart: measure.actualStart ?? '', actualEnd: measure.actualEnd ?? '' }}
        send={t('measure.status.send')}
        onSend={send}
        onCancel={onCancel}
      />
    </div>
  );
}

const attainments = ['FULL', 'MOSTLY', 'PARTLY', 'NOT_REACHED', 'NOT_ASSESSABLE'] as const;
const ends = ['DECLINED', 'ENTERED_IN_ERROR', 'NO_FUNDS', 'NO_NEED', 'OTHER'] as const;

function fieldsOf(move: Move, isLocked: boolean, { t }: WordsOf<typeof measureWords>): FormField[] {
  const reason: FormField = {
    name: 'reason',
    label: t('measure.reason'),
    kind: 'long',
    maxLength: 500,
    isOptional: true,
  };
  const day = (name: 'actualStart' | 'actualEnd' | 'resubmitOn'): FormField => ({
    name,
    label: t(`measure.${name}`),
    kind: 'day',
    isOptional: true,
  });
  switch (move) {
    case 'START':
      return [
        day('actualStart'),
        ...(isLocked
          ? [{ name: 'withoutLockedFunds', label: t('measure.withoutLockedFunds'), kind: 'check' as const }]
          : []),
        reason,
      ];
    case 'HOLD':
      return [reason, day('resubmitOn')];
    case 'COMPLETE':
      return [
        day('actualEnd'),
        {
          name: 'goalAttainment',
          label: t('measure.goalAttainment'),
          kind: 'choice',
          isOptional: true,
          options: attainments.map((value) => ({ value, name: t(`attainment.${value}`) })),
        },
      ];
    case 'DISCONTINUE':
      return [
        {
          name: 'discontinuedReason',
          label: t('measure.discontinuedReason'),
          kind: 'choice',
          isOptional: true,
          options: ends.map((value) => ({ value, name: t(`ended.${value}`) })),
        },
        reason,
      ];
    case 'PREPARE':
    case 'MAKE_ONGOING':
      return [reason];
    default:
      return [];
  }
}
