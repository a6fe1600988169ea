import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useWords } from '../../words/words.js';
import { importsQuery } from './imports-data.js';
import { administrationWords } from './words.js';

/** The files that wait for the person, newest first. */
export function MyImports() {
  const { t, time, day } = useWords(administrationWords);
  const { data: imports } = useQuery(importsQuery);
  if (!imports || imports.length === 0) return null;
  return (
    <section>
      <h2 className="kern-heading-medium">{t('imports.mine')}</h2>
      <ul className="rf-rows">
        {imports.map((one) => (
          <li key={one.id} className="rf-row">
            <h3 className="rf-row__title">
              <Link to="/verwaltung/importe/$id" params={{ id: one.id }} className="kern-link">
                {one.fileName}
              </Link>
            </h3>
            <p className="kern-body rf-muted">
              {t(`imports.kind.${one.kind}`)} · {t(`imports.state.${one.state}`)} · {time(one.uploadedAt)} ·{' '}
              {t('imports.keptUntil', { date: day(one.expiresOn) })}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
