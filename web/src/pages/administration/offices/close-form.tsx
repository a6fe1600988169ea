import { useState } from 'react';
import { ask } from '../../../api/ask.js';
import { type FormValues, orNothing, ShortForm } from '../../../ui/short-form.js';
import { useWords } from '../../../words/words.js';
import { searchOffices } from '../../../ui/choices.js';
import { SecondLook } from '../../../ui/second-look.js';
import { CloseOffice, type Office } from './offices-data.js';
import { WhatGoes } from './what-goes.js';
import { officesWords } from './words.js';

interface CloseProps {
  readonly office: Office;
  onDone(text: string): Promise<void>;
  onCancel(): void;
}

/** An office ends: its last day, who takes everything, and a second look at what that means. */
export function CloseForm({ office, onDone, onCancel }: CloseProps) {
  const { t, day } = useWords(officesWords);
  const [said, setSaid] = useState<FormValues>();
  const { id, version, name } = office;
  return (
    <>
      <ShortForm
        title={t('offices.of', { what: t('offices.close'), name })}
        fields={[
          { name: 'lastDay', label: t('offices.lastDay'), kind: 'day' },
          {
            name: 'successorId',
            label: t('offices.successor'),
            hint: t('offices.successor.hint'),
            kind: 'search',
            isOptional: true,
            search: async (text) => (await searchOffices(text)).filter((one) => one.id !== id),
          },
        ]}
        send={t('offices.look')}
        onCancel={onCancel}
        onSend={(values) => {
          setSaid(values);
          return Promise.resolve();
        }}
      />
      {said && (
        <SecondLook
          title={t('offices.close.sure', { name })}
          action={t('offices.close')}
          onClose={() => setSaid(undefined)}
          onConfirm={async () => {
            await ask(CloseOffice, {
              input: {
                office: { id, version },
                lastDay: said.lastDay,
                successorId: orNothing(said.successorId),
              },
            });
            await onDone(t('offices.close.done', { name, date: day(said.lastDay) }));
          }}
        >
          <p className="kern-body">
            {said.successorId
              ? t('offices.close.means', {
                  date: day(said.lastDay),
                  successor: said['successorId name'] ?? '',
                })
              : t('offices.close.alone', { date: day(said.lastDay) })}
          </p>
          <WhatGoes officeIds={[id]} to={said['successorId name'] || undefined} />
        </SecondLook>
      )}
    </>
  );
}
