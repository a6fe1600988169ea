import { ask } from '../../../api/ask.js';
import { Button } from '../../../ui/button.js';
import { orNothing, ShortForm } from '../../../ui/short-form.js';
import { useEditing } from '../../../ui/use-editing.js';
import { useWords } from '../../../words/words.js';
import { searchPeople } from '../../../ui/choices.js';
import { AwayRow } from './away-row.js';
import type { FullPerson } from './people-data.js';
import { AppointDeputy, EndAbsence, EndDeputyship, RecordAbsence } from './person-mutations.js';
import { peopleWords } from './words.js';

/** When somebody is away, and who stands in. */
export function PersonAbsences({ person }: { readonly person: FullPerson }) {
  const { t, day } = useWords(peopleWords);
  const { open, edit, close, done } = useEditing<'absence' | 'deputy'>();
  const { absences, deputies, active } = person;
  return (
    <section>
      <h2 className="kern-heading-medium">{t('away.title')}</h2>
      {absences.length + deputies.length === 0 && <p className="kern-body">{t('away.none')}</p>}
      <ul className="rf-rows">
        {absences.map(({ id, version, fromDay, toDay }) => {
          const what = t('away.span', { from: day(fromDay), to: day(toDay) });
          return (
            <AwayRow
              key={id}
              what={what}
              label={t('away.end.absence')}
              onEnd={async (lastDay) => {
                await ask(EndAbsence, { input: { id, version, lastDay } });
              }}
            >
              {what}
            </AwayRow>
          );
        })}
        {deputies.map(({ id, version, rank, deputy, validFrom, validTo }) => {
          const what = t(rank === 1 ? 'away.deputy.first' : 'away.deputy.second', {
            name: deputy?.name ?? t('app.none'),
          });
          return (
            <AwayRow
              key={id}
              what={what}
              label={t('away.end.deputy')}
              onEnd={async (lastDay) => {
                await ask(EndDeputyship, { input: { id, version, lastDay } });
              }}
            >
              {what}{' '}
              <span className="rf-muted">
                {validTo
                  ? t('role.span', { from: day(validFrom), to: day(validTo) })
                  : t('role.since', { from: day(validFrom) })}
              </span>
            </AwayRow>
          );
        })}
      </ul>
      {open === 'absence' && (
        <ShortForm
          title={t('away.record')}
          fields={[
            { name: 'fromDay', label: t('away.from'), kind: 'day' },
            { name: 'toDay', label: t('away.to'), kind: 'day' },
          ]}
          send={t('person.save')}
          onCancel={close}
          onSend={async ({ fromDay, toDay }) => {
            await ask(RecordAbsence, { input: { personId: person.id, fromDay, toDay } });
            await done(t('away.recorded'));
          }}
        />
      )}
      {open === 'deputy' && (
        <ShortForm
          title={t('away.appoint')}
          fields={[
            { name: 'deputyId', label: t('away.who'), kind: 'search', search: searchPeople },
            {
              name: 'rank',
              label: t('away.rank'),
              kind: 'choice',
              options: [
                { value: '1', name: t('away.rank.first') },
                { value: '2', name: t('away.rank.second') },
              ],
            },
            {
              name: 'validFrom',
              label: t('role.from'),
              hint: t('role.from.hint'),
              kind: 'day',
              isOptional: true,
            },
            { name: 'validTo', label: t('role.to'), kind: 'day', isOptional: true },
          ]}
          initial={{ rank: '1' }}
          send={t('person.save')}
          onCancel={close}
          onSend={async ({ deputyId, rank, validFrom, validTo }) => {
            await ask(AppointDeputy, {
              input: {
                personId: person.id,
                deputyId,
                rank: Number(rank),
                validFrom: orNothing(validFrom) ?? undefined,
                validTo: orNothing(validTo) ?? undefined,
              },
            });
            await done(t('away.appointed'));
          }}
        />
      )}
      {active && !open && (
        <div className="rf-actions">
          <Button onClick={() => edit('absence')}>{t('away.record')}</Button>
          <Button onClick={() => edit('deputy')}>{t('away.appoint')}</Button>
        </div>
      )}
    </section>
  );
}
