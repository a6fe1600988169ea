import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import '../../style/paper.css';
import { Facts } from '../../ui/facts.js';
import { Failure } from '../../ui/failure.js';
import { Loading } from '../../ui/loading.js';
import { Notice } from '../../ui/notice.js';
import { Page } from '../../ui/page.js';
import { useNews } from '../../ui/news.js';
import { useWords } from '../../words/words.js';
import { NotFoundPage } from '../not-found-page.js';
import { MyDownloads } from '../papers/my-downloads.js';
import { OrderFile } from '../papers/order-file.js';
import { standingOf } from '../papers/paper-standing.js';
import { useDownloadNews } from '../papers/use-download-news.js';
import { Corrections } from './corrections.js';
import { DraftDesk } from './draft-desk.js';
import { Editions } from './editions.js';
import { type PaperInFull, paperQuery } from './paper-data.js';
import { Placements } from './placements.js';
import { ReadVersion } from './read-version.js';
import { paperWords } from './words.js';

/** One paper: read, had as a file, laid before a meeting, corrected or withdrawn; a draft is written here. */
export function PaperPage() {
  const { id } = useParams({ from: '/signedIn/unterlagen/$id' });
  const { data: paper, error, refetch } = useQuery(paperQuery(id));
  if (error) return <Failure error={error} onRetry={() => void refetch()} />;
  if (paper === undefined) return <Loading />;
  if (paper === null) return <NotFoundPage />;
  return <OnePaper paper={paper} />;
}

function OnePaper({ paper }: { readonly paper: PaperInFull }) {
  const { t, day } = useWords(paperWords);
  const { news, tell } = useNews();
  useDownloadNews();
  const { kind, state, number, title, subtitle, asOf, since, body, meeting, withdrawnBecause, versions } =
    paper;
  const kindInWords = t(`paper.kind.${kind}`);
  const standing = standingOf(paper);
  return (
    <Page
      title={title ?? kindInWords}
      lead={[kindInWords, number && t('paper.number', { number })].filter(Boolean).join(' · ')}
      aside={
        <Link to="/unterlagen" className="kern-link rf-no-print">
          {t('paper.toArchive')}
        </Link>
      }
    >
      {news}
      {subtitle && <p className="kern-body">{subtitle}</p>}
      <Facts
        facts={[
          [t('paper.standing'), t(`paper.state.${standing}`)],
          [t('verify.asOf'), asOf && day(asOf)],
          [t('paper.since'), since && day(since)],
          [t('paper.subject.bodyId'), body?.name],
          [t('paper.subject.meetingId'), meeting && day(meeting.heldOn)],
          [t('paper.subject.officeId'), paper.office?.name],
          [t('paper.subject.strategyId'), paper.strategy?.title],
          [t('paper.subject.measureId'), paper.measure && `${paper.measure.number} ${paper.measure.title}`],
          [t('paper.subject.areaId'), paper.area?.name],
          [t('paper.publisher'), paper.publisherOffice?.name],
        ]}
      />
      {state === 'WITHDRAWN' && (
        <Notice kind="warning" title={t('paper.withdrawn', { date: day(paper.withdrawnOn) })}>
          <p className="kern-body">{t('paper.because', { reason: withdrawnBecause ?? '' })}</p>
        </Notice>
      )}
      {state === 'DRAFT' && <DraftDesk paper={paper} onDone={tell} />}
      {versions.length > 0 && (
        <>
          <section className="rf-no-print">
            <h2 className="kern-heading-medium">{t('paper.files')}</h2>
            <OrderFile versions={versions} />
          </section>
          <ReadVersion versions={versions} />
          <Editions editions={paper.editions} />
          <Placements paper={paper} onDone={tell} />
          <Corrections paper={paper} onDone={tell} />
          <MyDownloads />
        </>
      )}
    </Page>
  );
}
