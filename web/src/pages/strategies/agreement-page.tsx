import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import '../../style/strategies.css';
import { Dialog } from '../../ui/dialog.js';
import { Empty } from '../../ui/empty.js';
import { Failure } from '../../ui/failure.js';
import { Loading } from '../../ui/loading.js';
import { useNews } from '../../ui/news.js';
import { Page } from '../../ui/page.js';
import { useWords } from '../../words/words.js';
import { NotFoundPage } from '../not-found-page.js';
import {
  newestAsked,
  type StrategyTexts,
  textsQuery,
  type TextVersion,
  type Word,
} from './agreement-data.js';
import { AskOrganisations } from './ask-organisations.js';
import { Legend } from './legend.js';
import { Matrix } from './matrix.js';
import { Turn } from './turn.js';
import { Waiting } from './waiting.js';
import { WordForm } from './word-form.js';
import { strategyWords } from './words.js';

/** Who says what to which text of a strategy, and who is still missing. */
export function AgreementPage() {
  const { id } = useParams({ from: '/signedIn/strategien/$id/abstimmung' });
  const { data: strategy, error, refetch } = useQuery(textsQuery(id));
  if (error && !strategy) return <Failure error={error} onRetry={() => void refetch()} />;
  if (strategy === undefined) return <Loading />;
  if (strategy === null) return <NotFoundPage />;
  return <Agreements key={strategy.id} strategy={strategy} />;
}

function Agreements({ strategy }: { readonly strategy: StrategyTexts }) {
  const { t } = useWords(strategyWords);
  const { news, tell } = useNews();
  const [stated, setStated] = useState<{ readonly word: Word; readonly version: TextVersion }>();
  const { id, title, versions } = strategy;
  const current = newestAsked(versions);
  const mine = current?.agreements.filter(({ isMyWord, waitingFor }) => isMyWord && waitingFor) ?? [];
  const close = () => setStated(undefined);
  return (
    <Page title={title} lead={t('agree.lead', { number: strategy.number })}>
      {news}
      {current && mine.map((word) => <Turn key={word.id} strategy={strategy} word={word} onDone={tell} />)}
      {current ? (
        <>
          <Waiting strategy={strategy} version={current} />
          <section>
            <div className="rf-bar">
              <h2 className="kern-heading-medium">{t('agree.matrix')}</h2>
              {versions.length > 1 && (
                <Link
                  to="/strategien/$id/vergleich"
                  params={{ id }}
                  search={{}}
                  className="kern-link rf-no-print"
                >
                  {t('agree.compare')}
                </Link>
              )}
            </div>
            <Matrix strategy={strategy} onState={(word, version) => setStated({ word, version })} />
            <Legend />
          </section>
        </>
      ) : (
        <Empty title={t('agree.none.title')} text={t('agree.none.text')} />
      )}
      {strategy.allowedActions.includes('SUBMIT_VERSION') && (
        <AskOrganisations strategy={strategy} onDone={tell} />
      )}
      <Link to="/strategien/$id" params={{ id }} className="kern-link rf-no-print">
        {t('agree.back')}
      </Link>
      {stated && (
        <Dialog
          title={t(stated.word.isMyWord ? 'turn.how' : 'turn.how.for', {
            organisation: stated.word.organisation.name,
          })}
          onClose={close}
          footer={null}
        >
          <WordForm
            word={stated.word}
            strategyTitle={title}
            version={stated.version}
            onBack={close}
            onDone={async (text) => {
              close();
              await tell(text);
            }}
          />
        </Dialog>
      )}
    </Page>
  );
}
