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
import { ProfileChange } from './profile-change.js';
import { type Profile, profilesQuery, type Step } from './profiles-data.js';
import { NewStep } from './new-step.js';
import { StepChange } from './step-change.js';
import { useStepWords } from './step-words.js';
import { StepRemoval } from './step-removal.js';
import { changeButtonId, removeButtonId, StepTable } from './step-table.js';
import { profilesWords } from './words.js';

type Editing =
  { readonly what: 'profile' | 'new' } | { readonly what: 'step' | 'removal'; readonly step: Step };

const NEW_STEP = 'new-step';

/** The button from which something was opened: the focus goes back there. */
function buttonOf(editing: Editing): string {
  if (editing.what === 'new') return NEW_STEP;
  if (editing.what === 'removal') return removeButtonId(editing.step.code);
  return changeButtonId(editing.what === 'step' ? editing.step.code : undefined);
}

/** One profile: its steps in their order, each to be changed after a look at what that does. */
export function ProfilePage() {
  const { t } = useWords(profilesWords);
  const { id } = useParams({ from: '/signedIn/verwaltung/erinnerungen/$id' });
  const { data, error, refetch } = useQuery(profilesQuery);
  const profile = data?.find((one) => one.id === id);
  if (profile) return <WholeProfile profile={profile} />;
  if (data !== undefined) return <NotFoundPage />;
  return (
    <Page title={t('profiles.title')}>
      {error ? <Failure error={error} onRetry={() => void refetch()} /> : <Loading />}
    </Page>
  );
}

function WholeProfile({ profile }: { readonly profile: Profile }) {
  const { t } = useWords(profilesWords);
  const { dayOf } = useStepWords(profile.kind);
  const { news, tell } = useNews();
  const [open, setOpen] = useState<Editing>();
  const cancel = () => {
    const from = open ? buttonOf(open) : '';
    setOpen(undefined);
    requestAnimationFrame(() => document.getElementById(from)?.focus());
  };
  const done = async (text: string) => {
    setOpen(undefined);
    await tell(text);
  };
  const { name, active, reportOffset, body, steps } = profile;
  return (
    <Page title={name} lead={t('profiles.lead')}>
      {news}
      {!open && (
        <>
          <Facts
            facts={[
              [t('profiles.state'), t(active ? 'profiles.on' : 'profiles.off')],
              [t('profiles.for'), body?.name ?? t('profiles.county')],
              [t('profiles.closing'), reportOffset === null ? null : dayOf(reportOffset)],
            ]}
          />
          <div className="rf-actions">
            <Button id={changeButtonId()} onClick={() => setOpen({ what: 'profile' })}>
              {t('profiles.change')}
            </Button>
          </div>
          <StepTable
            kind={profile.kind}
            steps={steps}
            onChange={(step) => setOpen({ what: 'step', step })}
            onRemove={(step) => setOpen({ what: 'removal', step })}
          />
          <div className="rf-actions">
            <Button id={NEW_STEP} onClick={() => setOpen({ what: 'new' })}>
              {t('profiles.step.add')}
            </Button>
          </div>
          <p className="kern-body">
            <Link to="/verwaltung/erinnerungen" className="kern-link">
              {t('profiles.all')}
            </Link>
          </p>
        </>
      )}
      {open?.what === 'profile' && <ProfileChange profile={profile} onDone={done} onCancel={cancel} />}
      {open?.what === 'new' && <NewStep profile={profile} onDone={done} onCancel={cancel} />}
      {open?.what === 'step' && (
        <StepChange profile={profile} step={open.step} onDone={done} onCancel={cancel} />
      )}
      {open?.what === 'removal' && (
        <StepRemoval profile={profile} step={open.step} onDone={done} onCancel={cancel} />
      )}
    </Page>
  );
}
