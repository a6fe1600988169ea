import { Link } from '@tanstack/react-router';
import { useWords } from '../../words/words.js';
import { remindersWords } from './words.js';
import type { MailEntry } from './my-reminders-data.js';

/** One thing a mail was about: what it asked for, and a way to it. */
export function LoggedEntry({ entry }: { readonly entry: MailEntry }) {
  const { t, day } = useWords(remindersWords);
  const { measure, milestone, outcome, step, isCopy } = entry;
  const meeting = step?.review?.meeting;
  const facts = [
    milestone && `${milestone.title}, ${t('reminders.log.dueOn', { date: day(milestone.dueOn) })}`,
    outcome && t('reminders.log.task', { number: outcome.number }),
    outcome?.dueOn && t('reminders.log.dueOn', { date: day(outcome.dueOn) }),
    isCopy && t('reminders.log.copy'),
  ].filter((fact) => typeof fact === 'string');
  const isAboutNothing = !step && !measure && facts.length === 0;
  return (
    <>
      {step && <span>{step.what}</span>}
      {measure && (
        <>
          {step && ': '}
          <Link to="/massnahmen/$number" params={{ number: measure.number }} className="kern-link">
            {measure.number} {measure.title}
          </Link>
        </>
      )}
      {facts.length > 0 && ` (${facts.join(', ')})`}
      {meeting && !measure && (
        <>
          {' – '}
          <Link to="/sitzungen/$id" params={{ id: meeting.id }} className="kern-link">
            {t('reminders.log.meeting', { body: meeting.body.name, date: day(meeting.heldOn) })}
          </Link>
        </>
      )}
      {isAboutNothing && t('reminders.log.gone')}
    </>
  );
}
