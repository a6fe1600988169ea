import { Link } from '@tanstack/react-router';
import { useWords } from '../../words/words.js';
import type { FullMeasure } from './measure-data.js';
import { measureWords } from './words.js';

/** What meetings decided and gave to do about it, newest first. */
export function Decisions({ measure: { outcomes } }: { readonly measure: FullMeasure }) {
  const { t, day } = useWords(measureWords);
  return (
    <section>
      <h2 className="kern-heading-medium">{t('outcomes.title')}</h2>
      {outcomes.length === 0 && <p className="kern-body">{t('outcomes.none')}</p>}
      <ul className="rf-rows">
        {outcomes.map(({ id, number, text, dueOn, doneOn, isOverdue, responsibleOffice, agendaItem }) => (
          <li key={id} className="rf-row">
            <div>
              <p className="kern-body">
                <strong>{number}</strong> {text}
              </p>
              <p className="rf-muted">
                {[
                  responsibleOffice?.name,
                  doneOn
                    ? t('outcomes.done', { day: day(doneOn) })
                    : dueOn && t('outcomes.due', { day: day(dueOn) }),
                  isOverdue && t('outcomes.late'),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
              {agendaItem && (
                <Link to="/sitzungen/$id" params={{ id: agendaItem.meeting.id }} className="kern-link">
                  {t('outcomes.meeting', {
                    body: agendaItem.meeting.body.name,
                    day: day(agendaItem.meeting.heldOn),
                  })}
                </Link>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
