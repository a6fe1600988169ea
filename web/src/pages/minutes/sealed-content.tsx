import { useWords } from '../../words/words.js';
import type { Revision } from './closing-data.js';
import { minutesWords } from './words.js';

/** What a revision tells, word by word as it was closed. */
export function SealedContent({ content }: Pick<Revision, 'content'>) {
  const { t, day } = useWords(minutesWords);
  const { items, attendance, author } = content;
  return (
    <>
      {author && <p className="rf-muted">{t('sealed.by', { name: author })}</p>}
      <ol className="rf-sealed">
        {items.map((item) => (
          <li key={item.id}>
            <p className="rf-row__title">
              {item.position}. {item.title}
              {item.isClosedSession && <span className="rf-tag">{t('take.closedSession')}</span>}
            </p>
            {item.withdrawnOn && (
              <p className="rf-muted">
                {t('sealed.withdrawn', { date: day(item.withdrawnOn), reason: item.withdrawnBecause ?? '' })}
              </p>
            )}
            {item.note && <p className="kern-body rf-text rf-note__read">{item.note}</p>}
            {item.outcomes.map((outcome) => (
              <div key={outcome.id} className="rf-said">
                <p className="rf-said__head">
                  <strong>{t(`outcome.${outcome.kind}`)}</strong> {outcome.number}
                </p>
                <p>{outcome.text}</p>
                <p className="rf-muted">
                  {[
                    outcome.responsibleOffice && t('outcome.by', { office: outcome.responsibleOffice }),
                    outcome.dueOn && t('outcome.due', { date: day(outcome.dueOn) }),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </p>
              </div>
            ))}
            {item.outcomes.length === 0 && !item.withdrawnOn && (
              <p className="rf-muted">{t('sealed.noOutcome')}</p>
            )}
          </li>
        ))}
      </ol>
      {attendance.length > 0 && (
        <>
          <p className="rf-row__title">{t('attend.who.held')}</p>
          <ul className="rf-list">
            {attendance.map((one) => (
              <li key={one.personId}>
                {[
                  [one.name, one.office].filter(Boolean).join(', '),
                  one.state === 'DEPUTY_SENT' && one.deputy
                    ? t('sealed.deputy', { name: one.deputy })
                    : t(`attend.${one.state}`, { deputy: one.deputy ?? '' }),
                  one.cameAt && t('attend.came', { hour: one.cameAt }),
                  one.leftAt && t('attend.left', { hour: one.leftAt }),
                ]
                  .filter(Boolean)
                  .join(' – ')}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
