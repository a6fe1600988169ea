import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useId, useRef, useState } from 'react';
import { useAnnounce } from '../../ui/announcer.js';
import { Empty } from '../../ui/empty.js';
import { Notice } from '../../ui/notice.js';
import { useWords } from '../../words/words.js';
import { answerWords } from './words.js';
import { AllUnchanged } from './all-unchanged.js';
import { AnswerCard } from './answer-card.js';
import { isAnswered, type Link, linkQuery } from './answer-data.js';

interface AnswerListProps {
  readonly token: string;
  readonly link: Link;
}

/** The measures of the mail, how many are answered, and what was just done. The focus goes where the good news stands. */
export function AnswerList({ token, link }: AnswerListProps) {
  const { t, day } = useWords(answerWords);
  const queries = useQueryClient();
  const announce = useAnnounce();
  const [news, setNews] = useState<{ readonly text: string }>();
  const place = useRef<HTMLDivElement>(null);
  const progress = useId();

  useEffect(() => {
    if (news) place.current?.focus();
  }, [news]);

  const { items } = link;
  const all = items.length;
  const countOf = (list: Link['items']) => list.filter(isAnswered).length;
  const done = (next: Link, text: string) => {
    queries.setQueryData(linkQuery(token).queryKey, next);
    setNews({ text });
    announce(`${text} ${t('answer.progress', { done: countOf(next.items), all })}.`);
  };

  if (all === 0) return <Empty title={t('answer.empty.title')} text={t('answer.empty.text')} />;
  const answered = countOf(items);
  return (
    <>
      <div className="rf-text">
        <p className="kern-body">{t('answer.lead', { date: day(link.expiresOn) })}</p>
        <p className="rf-muted">{t('answer.notYou', { name: link.name })}</p>
      </div>
      {news && <Notice ref={place} kind="success" title={news.text} />}
      {answered === all && (
        <Notice kind="success" title={t('answer.done.title')}>
          <p className="kern-body">{t('answer.done.text')}</p>
        </Notice>
      )}
      <div className="rf-bar">
        <div className="rf-progress">
          <label htmlFor={progress}>{t('answer.progress', { done: answered, all })}</label>
          <progress id={progress} max={all} value={answered} />
        </div>
        <AllUnchanged token={token} items={items} onDone={done} />
      </div>
      <ol className="rf-cards">
        {items.map((item) => (
          <li key={item.measureId}>
            <AnswerCard token={token} item={item} onDone={done} />
          </li>
        ))}
      </ol>
    </>
  );
}
