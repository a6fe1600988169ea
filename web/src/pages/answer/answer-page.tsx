import { useQuery } from '@tanstack/react-query';
import { Link as PageLink, useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';
import { findApiError } from '../../api/api-error.js';
import { Failure } from '../../ui/failure.js';
import { Loading } from '../../ui/loading.js';
import { Notice } from '../../ui/notice.js';
import { Page } from '../../ui/page.js';
import { hasChosenLocale } from '../../words/locale.js';
import { useWords } from '../../words/words.js';
import { answerWords } from './words.js';
import { linkQuery } from './answer-data.js';
import { AnswerList } from './answer-list.js';

/** What the link of a mail opens. The secret stands behind the #, which no server and no proxy ever sees. */
export function AnswerPage() {
  const { t, locale, changeLocale } = useWords(answerWords);
  const token = useLocation({ select: ({ hash }) => hash });
  const { data: link, error, refetch } = useQuery({ ...linkQuery(token), enabled: token !== '' });
  const theirs = link?.locale === 'en' ? 'en' : 'de';

  // The language of the mail, unless another one was chosen here.
  useEffect(() => {
    if (link && theirs !== locale && !hasChosenLocale()) changeLocale(theirs);
  }, [link, theirs, locale, changeLocale]);

  const isRefused = findApiError(error) !== undefined;
  return (
    <Page title={t('answer.title')} lead={link ? t('day.greeting', { name: link.name }) : undefined}>
      {token === '' && (
        <Notice kind="warning" title={t('answer.missing.title')}>
          <p className="kern-body">{t('answer.missing.text')}</p>
        </Notice>
      )}
      {token !== '' && error && !link && (
        <Failure error={error} onRetry={isRefused ? undefined : () => void refetch()} />
      )}
      {token !== '' && !link && !error && <Loading />}
      {link && <AnswerList key={token} token={token} link={link} />}
      <p>
        <PageLink to="/mein-tag" className="kern-link">
          {t('answer.toApp')}
        </PageLink>
      </p>
    </Page>
  );
}
