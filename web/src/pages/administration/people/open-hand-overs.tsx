import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useWords } from '../../../words/words.js';
import { handOverTasksQuery, openHandOversQuery } from './hand-over-data.js';
import { peopleWords } from './words.js';

/** What people left open who go or have gone; nothing where all is handed over. */
export function OpenHandOvers({ isCoordinating }: { readonly isCoordinating: boolean }) {
  const { t, count, day } = useWords(peopleWords);
  const { data: open = [] } = useQuery(openHandOversQuery);
  const { data: measures = [] } = useQuery({ ...handOverTasksQuery, enabled: isCoordinating });
  if (open.length === 0 && measures.length === 0) return null;
  return (
    <section>
      <h2 className="kern-heading-medium">{t('open.title')}</h2>
      <ul className="rf-rows">
        {open.map(({ person, lastDay, groups }) => (
          <li key={person.id} className="rf-row">
            <h3 className="rf-row__title">
              <Link to="/verwaltung/personen/$id" params={{ id: person.id }} className="kern-link">
                {person.name}
              </Link>
            </h3>
            <p className="kern-body rf-muted">
              {lastDay && `${t('open.lastDay', { date: day(lastDay) })} · `}
              {groups.map(({ name, count: held }) => `${name}: ${held}`).join(', ')}
            </p>
          </li>
        ))}
      </ul>
      {measures.length > 0 && (
        <details>
          <summary className="kern-body">{count('open.measures', measures.length)}</summary>
          <ul className="rf-rows">
            {measures.map(({ id, number, title }) => (
              <li key={id} className="rf-row">
                <Link to="/massnahmen/$number" params={{ number }} className="kern-link">
                  {number} {title}
                </Link>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
