import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { Button } from '../../ui/button.js';
import { Loading } from '../../ui/loading.js';
import { useWords } from '../../words/words.js';
import { KindTag } from './kind-tag.js';
import type { OpenAgreement } from './my-day-data.js';
import { readDraft } from '../../ui/stored-draft.js';
import { myDayWords } from './words.js';

// The texts and what changed between them come when somebody wants to read them
const AskedTurn = lazy(() =>
  import('../strategies/asked-turn.js').then(({ AskedTurn: component }) => ({ default: component })),
);

interface AgreementCardProps {
  readonly agreement: OpenAgreement;
  onDone(news: string): Promise<void>;
}

/** One text that waits for the word of an organisation: read and answered in place. An answer that was begun opens again. */
export function AgreementCard({ agreement, onDone }: AgreementCardProps) {
  const { t, day } = useWords(myDayWords);
  const { id, askedOn, organisation, strategyVersion } = agreement;
  const { strategy, number } = strategyVersion;
  const [isOpen, setOpen] = useState(() => readDraft(`word-${id}`) !== undefined);
  return (
    <article className="rf-card" aria-labelledby={`kind-${id} agreement-${id}`}>
      <header className="rf-card__head">
        <p className="rf-card__meta">
          <KindTag kind="zustimmung" id={`kind-${id}`} />
          {askedOn && <span>{t('day.agreement.asked', { date: day(askedOn, { withWeekday: true }) })}</span>}
        </p>
        <h2 id={`agreement-${id}`} className="kern-heading-small">
          <Link
            to="/strategien/$id/abstimmung"
            params={{ id: strategy.id }}
            className="kern-link kern-link--no-visited-state"
          >
            {strategy.title}
          </Link>
        </h2>
        <p className="rf-card__awaits">
          {t('day.agreement.of', { organisation: organisation.name, number })}
        </p>
      </header>
      {isOpen ? (
        <Suspense fallback={<Loading />}>
          <AskedTurn
            strategyId={strategy.id}
            agreementId={id}
            onBack={() => setOpen(false)}
            onDone={onDone}
          />
        </Suspense>
      ) : (
        <div className="rf-actions">
          <Button
            kind="primary"
            aria-label={t('day.agreement.read.of', { title: strategy.title })}
            onClick={() => setOpen(true)}
          >
            {t('day.agreement.read')}
          </Button>
        </div>
      )}
    </article>
  );
}
