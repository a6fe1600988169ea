import { useWords } from '../../words/words.js';
import { meetingWords } from './words.js';
import type { Outcome } from './meeting-data.js';

/** What came out of an item, under its number; how a task stands. */
export function OutcomeEntry({ outcome, itemId }: { readonly outcome: Outcome; readonly itemId: string }) {
  const { t, day } = useWords(meetingWords);
  const { number, kind, text, dueOn, doneOn, isOverdue, responsibleOffice } = outcome;
  const others = outcome.decidedWith.filter(({ id }) => id !== itemId);
  const facts = [
    responsibleOffice && t('outcome.by', { office: responsibleOffice.name }),
    doneOn && t('outcome.done', { date: day(doneOn) }),
    !doneOn && dueOn && t(isOverdue ? 'outcome.overdue' : 'outcome.due', { date: day(dueOn) }),
  ].filter((fact) => typeof fact === 'string');
  return (
    <div className="rf-said">
      <p className="rf-said__head">
        <strong>{t(`outcome.${kind}`)}</strong> {number}
      </p>
      <p>{text}</p>
      {facts.length > 0 && <p className="rf-muted">{facts.join(' · ')}</p>}
      {others.length > 0 && (
        <p className="rf-muted">
          {t('outcome.with', { items: others.map(({ title }) => title).join(', ') })}
        </p>
      )}
    </div>
  );
}
