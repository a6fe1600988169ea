import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { threadOfProblem } from '../../thread/thread-graph.js';
import { History } from '../../history/history.js';
import { MoreMeasures } from '../../thread/more-measures.js';
import { Thread } from '../../thread/thread.js';
import { Facts } from '../../ui/facts.js';
import { Failure } from '../../ui/failure.js';
import { Loading } from '../../ui/loading.js';
import { Page } from '../../ui/page.js';
import { urgencyInWords } from '../../words/in-words.js';
import { type WordsOf, useWords } from '../../words/words.js';
import { NotFoundPage } from '../not-found-page.js';
import { ProblemEditing } from './problem-editing.js';
import { problemWords } from './words.js';
import { EvidenceList } from './evidence-list.js';
import { type FullProblem, problemAreaQuery } from './problem-area-data.js';

/** One problem area with its whole thread; where the thread breaks off, one sees it. */
export function ProblemAreaPage() {
  const { id } = useParams({ from: '/signedIn/problemlagen/$id' });
  const { data: problem, error, refetch } = useQuery(problemAreaQuery(id));
  if (error && !problem) return <Failure error={error} onRetry={() => void refetch()} />;
  if (problem === undefined) return <Loading />;
  if (problem === null) return <NotFoundPage />;
  return <ProblemInFull key={problem.id} problem={problem} />;
}

function ProblemInFull({ problem }: { readonly problem: FullProblem }) {
  const { t, locale } = useWords(problemWords);
  const { fieldOfAction, areas } = problem;
  return (
    <Page title={problem.title} lead={t('problem.lead', { number: problem.number })}>
      <div className="rf-headline">
        <span className="rf-tag">{t(`problem.${problem.status}`)}</span>
        <span className="rf-tag">
          {t('problem.urgency')}: {urgencyInWords({ t }, problem.urgency)}
        </span>
      </div>
      <ProblemEditing problem={problem} />
      {problem.description && <p className="kern-body rf-text">{problem.description}</p>}
      <Facts
        facts={[
          [t('measure.field'), (locale === 'en' && fieldOfAction.nameEn) || fieldOfAction.nameDe],
          [t('measure.areas'), areas.map(({ name }) => name).join(', ')],
          [t('measure.office'), problem.ownerOffice?.name],
          [t('problem.targetGroup'), problem.targetGroup],
          [t('problem.statusReason'), problem.statusReason],
        ]}
      />
      <Thread graph={threadOfProblem(problem, problem.measures)} current={problem.id} />
      <MoreMeasures
        shown={problem.measures.length}
        all={problem.measureCount}
        search={{ problemlage: problem.id }}
      />
      <EvidenceList evidence={problem.evidence} />
      <History
        id={problem.id}
        mayRestore={problem.allowedActions.includes('CHANGE')}
        valueInWords={(field, value) => wordOf(field, value, t)}
      />
      <Link to="/problemlagen" search={{}} className="kern-link rf-no-print">
        {t('problems.all')}
      </Link>
    </Page>
  );
}

/** Stands and urgencies in words, wherever the history names them. */
function wordOf(field: string, value: string, t: WordsOf<typeof problemWords>['t']): string | undefined {
  if (field === 'status') return t(`problem.${value}` as 'problem.CONFIRMED');
  return field === 'urgency' ? urgencyInWords({ t }, Number(value)) : undefined;
}
