import { useState } from 'react';
import { ask } from '../../../api/ask.js';
import { SecondLook } from '../../../ui/second-look.js';
import { type FormValues, orNothing, ShortForm } from '../../../ui/short-form.js';
import { useWords } from '../../../words/words.js';
import { MergeOffices } from './holdings-data.js';
import { OfficeChecks } from './office-checks.js';
import type { Organisation } from './offices-data.js';
import { isNamed, nameOfPart, newPart, PartFields, partInput } from './part.js';
import { WhatGoes } from './what-goes.js';
import { officesWords } from './words.js';

interface MergeProps {
  readonly organisation: Organisation;
  onDone(text: string): Promise<void>;
  onCancel(): void;
}

/** Several offices become one: which, into what, from when; and a second look at what goes there. */
export function MergeForm({ organisation, onDone, onCancel }: MergeProps) {
  const { t, day } = useWords(officesWords);
  const [ending, setEnding] = useState<readonly string[]>([]);
  const [into, setInto] = useState(newPart);
  const [isChecked, setIsChecked] = useState(false);
  const [said, setSaid] = useState<FormValues>();
  const offices = organisation.offices.filter(({ active }) => active);
  const chosen = offices.filter(({ id }) => ending.includes(id));
  const fewest = into.isNew ? 2 : 1;
  const isWhole = chosen.length >= fewest && isNamed(into);
  const names = chosen.map(({ name }) => name).join(', ');
  return (
    <>
      <ShortForm
        title={t('offices.of', { what: t('offices.merge'), name: organisation.name })}
        above={
          <>
            <p className="kern-body">{t('offices.merge.text')}</p>
            <OfficeChecks
              legend={t('offices.merge.which')}
              error={isChecked && chosen.length < fewest ? t('offices.merge.few') : undefined}
              offices={offices}
              value={ending}
              onChange={setEnding}
            />
            <PartFields
              part={into}
              legend={t('offices.merge.into')}
              without={ending}
              isMissing={isChecked && !isNamed(into)}
              onChange={setInto}
            />
          </>
        }
        fields={[
          {
            name: 'takesEffectOn',
            label: t('offices.firstDay'),
            hint: t('offices.firstDay.hint'),
            kind: 'day',
          },
          { name: 'changeReason', label: t('offices.reason'), isOptional: true, maxLength: 500 },
        ]}
        send={t('offices.look')}
        onCancel={onCancel}
        onSend={(values) => {
          setIsChecked(true);
          if (isWhole) setSaid(values);
          return Promise.resolve();
        }}
      />
      {said && (
        <SecondLook
          title={t('offices.merge.sure')}
          action={t('offices.merge.do')}
          onClose={() => setSaid(undefined)}
          onConfirm={async () => {
            await ask(MergeOffices, {
              input: {
                offices: chosen.map(({ id, version }) => ({ id, version })),
                into: partInput(into, organisation.id, chosen[0].level),
                takesEffectOn: said.takesEffectOn,
                changeReason: orNothing(said.changeReason),
              },
            });
            await onDone(t('offices.merge.done', { into: nameOfPart(into) }));
          }}
        >
          <p className="kern-body">
            {t('offices.merge.means', {
              offices: names,
              into: nameOfPart(into),
              date: day(said.takesEffectOn),
            })}
          </p>
          <WhatGoes officeIds={chosen.map(({ id }) => id)} to={nameOfPart(into)} />
        </SecondLook>
      )}
    </>
  );
}
