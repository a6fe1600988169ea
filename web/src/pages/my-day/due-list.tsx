import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useAnnounce } from '../../ui/announcer.js';
import { Empty } from '../../ui/empty.js';
import { Notice } from '../../ui/notice.js';
import { useWords } from '../../words/words.js';
import { AllUnchanged } from './all-unchanged.js';
import { DueCard } from './due-card.js';
import { awaitedOf, type DueReport } from './due-reports.js';

/** The cards, what was just done, and "all unchanged". After each answer the focus is where the good news stands. */
export function DueList({ reports }: { readonly reports: readonly DueReport[] }) {
  const { t, count } = useWords();
  const queries = useQueryClient();
  const announce = useAnnounce();
  const [news, setNews] = useState<{ readonly text: string }>();
  const place = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (news) place.current?.focus();
  }, [news]);

  const done = async (text: string) => {
    await queries.invalidateQueries();
    setNews({ text });
    announce(text);
  };

  const mine = reports.filter((due) => awaitedOf(due) !== 'head');
  const theirs = reports.length - mine.length;
  return (
    <>
      {news && <Notice ref={place} kind="success" title={news.text} />}
      {reports.length === 0 ? (
        <Empty title={t('day.empty.title')} text={t('day.empty.text')} />
      ) : (
        <>
          <div className="rf-bar">
            <p className="kern-body">
              {mine.length === 0 ? t('day.empty.title') + '.' : count('day.count', mine.length)}{' '}
              {theirs > 0 && count('day.theirs', theirs)}
            </p>
            <AllUnchanged reports={reports} onDone={done} />
          </div>
          <ol className="rf-cards">
            {reports.map((due) => (
              <li key={due.measure.id}>
                <DueCard due={due} onDone={done} />
              </li>
            ))}
          </ol>
        </>
      )}
    </>
  );
}
