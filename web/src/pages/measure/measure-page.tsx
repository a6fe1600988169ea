import '../../style/measure.css';

import type { ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useLiveRefresh } from '../../api/use-live.js';
import { History } from '../../history/history.js';
import { Failure } from '../../ui/failure.js';
import { Loading } from '../../ui/loading.js';
import { Page } from '../../ui/page.js';
import { Tabs } from '../../ui/tabs.js';
import { useWords } from '../../words/words.js';
import { NotFoundPage } from '../not-found-page.js';
import { AsOfChoice } from './as-of-choice.js';
import { Decisions } from './decisions.js';
import { Indicators } from './indicators.js';
import { MeasureNews } from '../../api/news.js';
import { type FullMeasure, measureQuery } from './measure-data.js';
import { MeasureEditing } from './measure-editing.js';
import { MeasureHead } from './measure-head.js';
import { type MeasurePart, measureParts } from './measure-parts.js';
import { Milestones } from './milestones.js';
import { Money } from './money.js';
import { Offices } from './offices.js';
import { Overview } from './overview.js';
import { Papers } from './papers.js';
import { Reports } from './reports.js';
import { Slips } from './slips.js';
import { measureWords } from './words.js';

/** One measure: where it stands, its thread, and what was reported, moved, decided and reached. */
export function MeasurePage() {
  const { number } = useParams({ from: '/signedIn/massnahmen/$number' });
  const { stand } = useSearch({ from: '/signedIn/massnahmen/$number' });
  const { data: measure, error, refetch } = useQuery(measureQuery(number, stand));
  if (error && !measure) return <Failure error={error} onRetry={() => void refetch()} />;
  if (measure === undefined) return <Loading />;
  if (measure === null) return <NotFoundPage />;
  return <MeasureInFull key={measure.id} measure={measure} />;
}

function MeasureInFull({ measure }: { readonly measure: FullMeasure }) {
  const { t } = useWords(measureWords);
  const { ansicht = 'ueberblick' } = useSearch({ from: '/signedIn/massnahmen/$number' });
  const navigate = useNavigate({ from: '/massnahmen/$number' });
  useLiveRefresh(MeasureNews, { id: measure.id }, [
    ['measure', measure.number],
    ['history', measure.id],
  ]);
  const parts: Record<MeasurePart, () => ReactNode> = {
    ueberblick: () => <Overview measure={measure} />,
    meldungen: () => <Reports reports={measure.reports} />,
    meilensteine: () => (
      <>
        <Milestones measure={measure} />
        <Slips measure={measure} />
      </>
    ),
    indikatoren: () => <Indicators measure={measure} />,
    beteiligte: () => <Offices measure={measure} />,
    geld: () => <Money measure={measure} />,
    beschluesse: () => <Decisions measure={measure} />,
    unterlagen: () => <Papers measure={measure} />,
    verlauf: () => (
      <History
        id={measure.id}
        mayRestore={measure.allowedActions.includes('CHANGE')}
        valueInWords={(field, value) =>
          field === 'status' || field === 'priority' ? t(`${field}.${value}` as 'status.DRAFT') : undefined
        }
      />
    ),
  };
  return (
    <Page title={measure.title} lead={t('measure.lead', { number: measure.number })}>
      <AsOfChoice />
      <MeasureHead measure={measure} />
      <MeasureEditing measure={measure} />
      <Tabs
        label={t('measure.parts')}
        tabs={measureParts.map((name) => ({ name, title: t(`part.${name}`) }))}
        selected={ansicht}
        onSelect={(name) =>
          void navigate({
            search: (before) => ({ ...before, ansicht: name === 'ueberblick' ? undefined : name }),
            replace: true,
            resetScroll: false,
          })
        }
      >
        <div className="rf-measure__part">{parts[ansicht]()}</div>
      </Tabs>
    </Page>
  );
}
