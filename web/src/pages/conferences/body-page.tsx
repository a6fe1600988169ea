import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '../../ui/button.js';
import { Facts } from '../../ui/facts.js';
import { Failure } from '../../ui/failure.js';
import { Loading } from '../../ui/loading.js';
import { useNews } from '../../ui/news.js';
import { Page } from '../../ui/page.js';
import { useWords } from '../../words/words.js';
import { NotFoundPage } from '../not-found-page.js';
import { AgendaTemplate } from './agenda-template.js';
import { bodyQuery, type FullBody } from './body-data.js';
import { ChangeBody } from './change-body.js';
import { Members } from './members.js';
import { conferencesWords } from './words.js';

/** One body: how often it meets, who sits in it, and what stands on each of its agendas. */
export function BodyPage() {
  const { id } = useParams({ from: '/signedIn/konferenzen/gremien/$id' });
  const { data: body, error, refetch } = useQuery(bodyQuery(id));
  if (error && !body) return <Failure error={error} onRetry={() => void refetch()} />;
  if (body === undefined) return <Loading />;
  if (body === null) return <NotFoundPage />;
  return <BodyInFull key={body.id} body={body} />;
}

function BodyInFull({ body }: { readonly body: FullBody }) {
  const { t, day, count } = useWords(conferencesWords);
  const { news, tell } = useNews();
  const [isChanging, setChanging] = useState(false);
  const { id, allowedActions, nextMeeting, noticeDays } = body;
  return (
    <Page
      lead={t(`body.type.${body.type}`)}
      title={body.name}
      aside={
        allowedActions.includes('PLAN') && (
          <Link
            to="/konferenzen/planen"
            search={{ gremium: id }}
            className="kern-btn kern-btn--primary rf-no-print"
          >
            <span className="kern-label">{t('conferences.plan')}</span>
          </Link>
        )
      }
    >
      {news}
      <Facts
        facts={[
          [t('conferences.rhythm'), t(`rhythm.${body.rhythm}`)],
          [
            t('conferences.next'),
            nextMeeting ? (
              <Link key="next" to="/sitzungen/$id" params={{ id: nextMeeting.id }} className="kern-link">
                {day(nextMeeting.heldOn, { withWeekday: true })}
              </Link>
            ) : (
              t('conferences.next.none')
            ),
          ],
          [t('body.organisation'), body.organisation.name],
          [t('body.chair'), body.chair?.name],
          [t('body.secretariat'), body.secretariatOffice?.name],
          [t('body.notice'), noticeDays === null ? t('body.notice.usual') : count('body.days', noticeDays)],
          [t('body.public'), t(body.isPublic ? 'body.public.yes' : 'body.public.no')],
          [t('body.active'), body.active ? null : t('body.active.no')],
        ]}
      />
      {allowedActions.includes('CHANGE') && (
        <div className="rf-actions rf-no-print">
          <Button onClick={() => setChanging(true)}>{t('body.change')}</Button>
        </div>
      )}
      {isChanging && <ChangeBody body={body} onClose={() => setChanging(false)} onDone={tell} />}
      <Members body={body} onDone={tell} />
      {allowedActions.includes('CHANGE') && <AgendaTemplate bodyId={id} onDone={tell} />}
    </Page>
  );
}
