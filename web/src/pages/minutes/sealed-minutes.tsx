import { useNews } from '../../ui/news.js';
import { useWords } from '../../words/words.js';
import type { Revision, Sealed } from './closing-data.js';
import type { TakenMeeting } from './minutes-data.js';
import { Objections } from './objections.js';
import { OutcomeList } from './outcome-list.js';
import { SealedChange } from './sealed-change.js';
import { SealedContent } from './sealed-content.js';
import { SealedSteps } from './sealed-steps.js';
import { minutesWords } from './words.js';

interface SealedMinutesProps {
  readonly meeting: TakenMeeting;
  readonly sealed: Sealed;
}

/** Closed minutes: what they tell, under which sum, what comes next, and what is left to do. */
export function SealedMinutes({ meeting, sealed }: SealedMinutesProps) {
  const { t, day } = useWords(minutesWords);
  const { news, tell } = useNews();
  const [latest, ...earlier] = sealed.revisions;
  const tasks = meeting.agenda.flatMap((item) =>
    item.outcomes.filter(({ kind, doneOn }) => kind === 'TASK' && doneOn === null),
  );
  const done = (text: string) => void tell(text);
  return (
    <>
      {news}
      <div className="rf-headline">
        <span className="rf-tag">
          {t(`minutes.${sealed.state}`, {
            date: day(sealed.state === 'FINAL' ? sealed.finalOn : sealed.sentOn),
          })}
        </span>
        {sealed.objectionUntil && sealed.state !== 'FINAL' && sealed.state !== 'APPROVED' && (
          <span className="rf-muted">{t('minutes.objection', { date: day(sealed.objectionUntil) })}</span>
        )}
        {sealed.approvedAtMeeting && (
          <span className="rf-muted">
            {t('minutes.approvedAt')} {day(sealed.approvedAtMeeting.heldOn)}
          </span>
        )}
      </div>
      <SealedSteps meeting={meeting} sealed={sealed} onDone={done} />
      {latest && (
        <>
          <RevisionSeal revision={latest} />
          <SealedContent content={latest.content} />
        </>
      )}
      <section aria-labelledby="tasks">
        <h2 id="tasks" className="kern-heading-medium">
          {t('tasks.title')}
        </h2>
        {tasks.length === 0 ? (
          <p className="kern-body">{t('tasks.none')}</p>
        ) : (
          <OutcomeList meetingId={meeting.id} outcomes={tasks} itemId="" onDone={done} />
        )}
      </section>
      <Objections sealed={sealed} onDone={done} />
      {earlier.length > 0 && (
        <section aria-labelledby="earlier">
          <h2 id="earlier" className="kern-heading-medium">
            {t('sealed.earlier')}
          </h2>
          {earlier.map((revision) => (
            <details key={revision.id}>
              <summary>
                {t('minutes.revision', { number: revision.number, date: day(revision.closedOn) })}
              </summary>
              <RevisionSeal revision={revision} />
              <SealedContent content={revision.content} />
            </details>
          ))}
        </section>
      )}
    </>
  );
}

/** Number, day and sum of a revision, and what it corrected. */
function RevisionSeal({ revision }: { readonly revision: Revision }) {
  const { t, day } = useWords(minutesWords);
  const { number, closedOn, closedBy, hash, isIntact, reason, changes } = revision;
  return (
    <div className="rf-why">
      <p>{t('sealed.revision', { number, date: day(closedOn), name: closedBy?.name ?? t('app.none') })}</p>
      {reason && <p>{t('sealed.because', { reason })}</p>}
      <p className="rf-muted">
        {t('sealed.hash')}: <code className="rf-sum">{hash}</code>
      </p>
      <p>{t(isIntact ? 'sealed.intact' : 'sealed.broken')}</p>
      {changes.length > 0 && (
        <>
          <p>{t('sealed.changes', { number })}</p>
          <ul className="rf-list">
            {changes.flatMap((change) =>
              change.fields.map((field) => (
                <SealedChange key={change.label + field.field} change={change} field={field} />
              )),
            )}
          </ul>
        </>
      )}
    </div>
  );
}
