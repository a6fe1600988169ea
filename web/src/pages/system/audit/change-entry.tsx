import { Link } from '@tanstack/react-router';
import { useWords } from '../../../words/words.js';
import { systemWords } from '../words.js';
import type { AuditedChange } from './audit-data.js';

/** One change in words: what, who, when, why, and the old beside the new. */
export function ChangeEntry({ change }: { readonly change: AuditedChange }) {
  const { t, time } = useWords(systemWords);
  const { at, by, type, kinds, reason, fields } = change;
  return (
    <>
      <h2 className="rf-row__title">
        <Changed change={change} />
      </h2>
      <p className="rf-muted">
        {t('audit.change', {
          type: t(`audit.type.${type}`),
          kinds: kinds.map((kind) => t(`audit.kind.${kind}`)).join(', '),
          time: time(at),
          by: by?.name ?? t('audit.nobody'),
        })}
      </p>
      {reason && <p className="kern-body">{t('audit.reason', { reason })}</p>}
      {fields.length > 0 && (
        <dl className="rf-changes">
          {fields.map(({ field, label, before, after }) => (
            <div key={field}>
              <dt>{label}</dt>
              <dd>
                <span className="kern-sr-only">{t('audit.was')} </span>
                <del>{before ?? t('app.none')}</del> <span aria-hidden="true">→</span>{' '}
                <span className="kern-sr-only">{t('audit.is')} </span>
                <ins>{after ?? t('app.none')}</ins>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}

/** What was changed, as a way to it where it has a page. */
function Changed({ change: { record, recordId, title } }: { readonly change: AuditedChange }) {
  switch (record?.__typename) {
    case 'Measure':
      return (
        <Link to="/massnahmen/$number" params={{ number: String(record.number) }} className="kern-link">
          {title}
        </Link>
      );
    case 'ProblemArea':
      return (
        <Link to="/problemlagen/$id" params={{ id: recordId }} className="kern-link">
          {title}
        </Link>
      );
    case 'Strategy':
      return (
        <Link to="/strategien/$id" params={{ id: recordId }} className="kern-link">
          {title}
        </Link>
      );
    case 'Agreement':
      return (
        <Link
          to="/strategien/$id/abstimmung"
          params={{ id: record.strategyVersion.strategy.id }}
          className="kern-link"
        >
          {title}
        </Link>
      );
    case 'Indicator':
      return (
        <Link to="/indikatoren/$id" params={{ id: recordId }} className="kern-link">
          {title}
        </Link>
      );
    default:
      return title;
  }
}
