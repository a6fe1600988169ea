import '../../style/administration.css';
import type { ReactNode } from 'react';
import { ask } from '../../api/ask.js';
import { Button } from '../../ui/button.js';
import { useEditing } from '../../ui/use-editing.js';
import { useWords } from '../../words/words.js';
import { AbsenceForm } from './absence-form.js';
import { type AwayPerson, EndAbsence, EndDeputyship } from './away-data.js';
import { AwayRow } from './away-row.js';
import { DeputyForm } from './deputy-form.js';
import { awayWords } from './words.js';

interface AwaySectionProps {
  readonly person: AwayPerson;
  /** Whether whoever looks at it can look up who might stand in. */
  readonly mayAppoint: boolean;
  /** What whoever reads it should know first. */
  readonly children?: ReactNode;
}

/** When somebody is away, and who stands in. */
export function AwaySection({ person, mayAppoint, children }: AwaySectionProps) {
  const { t, day } = useWords(awayWords);
  const { open, edit, close, done } = useEditing<'absence' | 'deputy'>();
  const { id: personId, absences, deputies, active } = person;
  return (
    <section aria-labelledby="away">
      <h2 id="away" className="kern-heading-medium">
        {t('away.title')}
      </h2>
      {children}
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
                  ? t('away.deputy.span', { from: day(validFrom), to: day(validTo) })
                  : t('away.deputy.since', { from: day(validFrom) })}
              </span>
            </AwayRow>
          );
        })}
      </ul>
      {open === 'absence' && <AbsenceForm personId={personId} onDone={done} onCancel={close} />}
      {open === 'deputy' && <DeputyForm personId={personId} onDone={done} onCancel={close} />}
      {active && !open && (
        <div className="rf-actions">
          <Button onClick={() => edit('absence')}>{t('away.record')}</Button>
          {mayAppoint && <Button onClick={() => edit('deputy')}>{t('away.appoint')}</Button>}
        </div>
      )}
    </section>
  );
}
