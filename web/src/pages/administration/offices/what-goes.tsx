import { useQueries } from '@tanstack/react-query';
import { Failure } from '../../../ui/failure.js';
import { Loading } from '../../../ui/loading.js';
import { useWords } from '../../../words/words.js';
import { holdingsQuery } from './holdings-data.js';
import { officesWords } from './words.js';

interface WhatGoesProps {
  readonly officeIds: readonly string[];
  /** Who takes it; nobody where left out. */
  readonly to?: string;
}

/** What offices have today, and where it goes. */
export function WhatGoes({ officeIds, to }: WhatGoesProps) {
  const { t } = useWords(officesWords);
  const asked = useQueries({ queries: officeIds.map(holdingsQuery) });
  const failed = asked.find(({ error, data }) => error && data === undefined);
  if (failed) return <Failure error={failed.error} onRetry={() => void failed.refetch()} />;
  if (asked.some(({ data }) => data === undefined)) return <Loading />;
  return (
    <>
      {asked.map(
        ({ data: office }) =>
          office && (
            <div key={office.id}>
              <h3 className="kern-title">{office.code ? `${office.code} ${office.name}` : office.name}</h3>
              {office.holdings.length === 0 ? (
                <p className="kern-body">{t('offices.goes.nothing')}</p>
              ) : (
                <ul>
                  {office.holdings.map(({ kind, name, count, ifNobody, canBePassed }) => (
                    <li key={kind}>
                      {t('offices.goes.to', {
                        what: name,
                        count,
                        to: (canBePassed && to) || (ifNobody ?? t('offices.goes.mustName')),
                      })}
                    </li>
                  ))}
                </ul>
              )}
            </div>
          ),
      )}
    </>
  );
}
