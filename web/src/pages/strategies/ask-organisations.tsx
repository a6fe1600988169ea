import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { type ApiError, findApiError } from '../../api/api-error.js';
import { Button } from '../../ui/button.js';
import { Failure } from '../../ui/failure.js';
import { Field } from '../../ui/field.js';
import { Loading } from '../../ui/loading.js';
import { SecondLook } from '../../ui/second-look.js';
import { useWords } from '../../words/words.js';
import { newestAsked, organisationsQuery, type StrategyTexts, submitVersion } from './agreement-data.js';
import { strategyWords } from './words.js';

interface AskOrganisationsProps {
  readonly strategy: StrategyTexts;
  onDone(news: string): Promise<void>;
}

/** Lays the newest text before organisations, or before further ones; who is asked is listed before. */
export function AskOrganisations({ strategy, onDone }: AskOrganisationsProps) {
  const { t } = useWords(strategyWords);
  const [isOpen, setOpen] = useState(false);
  const latest = strategy.versions.at(0);
  if (!latest) return null;
  const title = t('agree.ask.title', { number: latest.number });
  return (
    <section aria-label={title} className="rf-no-print">
      {isOpen ? (
        <AskForm
          strategy={strategy}
          title={title}
          onBack={() => setOpen(false)}
          onDone={async (news) => {
            setOpen(false);
            await onDone(news);
          }}
        />
      ) : (
        <div className="rf-actions">
          <Button kind={latest.submittedOn ? 'secondary' : 'primary'} onClick={() => setOpen(true)}>
            {t(latest.submittedOn ? 'agree.ask.more' : 'agree.ask')}
          </Button>
        </div>
      )}
    </section>
  );
}

interface AskFormProps extends AskOrganisationsProps {
  readonly title: string;
  onBack(): void;
}

function AskForm({ strategy, title, onBack, onDone }: AskFormProps) {
  const { t, count } = useWords(strategyWords);
  const { data: organisations, error: unread } = useQuery(organisationsQuery);
  const { versions } = strategy;
  const [latest] = versions;
  const askedNow = new Set(latest.agreements.map(({ organisation }) => organisation.id));
  // Whoever was asked about the text before is asked again, unless somebody says otherwise
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () =>
      new Set(
        newestAsked(versions)
          ?.agreements.map(({ organisation }) => organisation.id)
          .filter((id) => !askedNow.has(id)),
      ),
  );
  const [submittedOn, setSubmittedOn] = useState('');
  const [isLooking, setLooking] = useState(false);
  const [isEmpty, setEmpty] = useState(false);
  const [refusal, setRefusal] = useState<ApiError>();
  const offered = organisations?.filter(({ id }) => !askedNow.has(id)) ?? [];
  const asked = offered.filter(({ id }) => chosen.has(id));
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  const look = (event: FormEvent) => {
    event.preventDefault();
    setRefusal(undefined);
    setEmpty(asked.length === 0);
    setLooking(asked.length > 0);
  };
  const submit = async () => {
    try {
      await submitVersion({
        strategyVersionId: latest.id,
        version: latest.version,
        organisationIds: asked.map(({ id }) => id),
        submittedOn: submittedOn || null,
      });
    } catch (error) {
      setRefusal(findApiError(error));
      throw error;
    }
    await onDone(t('agree.news.asked', { number: latest.number }));
  };
  return (
    <form className="rf-form" noValidate onSubmit={look} aria-label={title}>
      <h2 className="kern-heading-medium">{title}</h2>
      <p className="kern-body rf-text">{t('agree.ask.text')}</p>
      {unread && <Failure error={unread} />}
      {!organisations && !unread && <Loading />}
      <fieldset className="rf-ticks">
        <legend className="kern-label">{t('agree.ask.whom')}</legend>
        {offered.map(({ id, name }) => (
          <label key={id} className="rf-choice rf-tick">
            <input type="checkbox" checked={chosen.has(id)} onChange={() => toggle(id)} />
            <span>{name}</span>
          </label>
        ))}
      </fieldset>
      {isEmpty && (
        <p className="kern-error" role="alert">
          <span className="kern-icon kern-icon--danger" aria-hidden="true" />
          <span className="kern-body">{t('agree.ask.nobody')}</span>
        </p>
      )}
      {!latest.submittedOn && (
        <Field
          label={t('agree.ask.on')}
          isOptional
          error={refusal?.field === 'submittedOn' ? refusal.message : undefined}
        >
          {(control) => (
            <input
              {...control}
              type="date"
              className="kern-form-input__input rf-day"
              value={submittedOn}
              onChange={({ target }) => setSubmittedOn(target.value)}
            />
          )}
        </Field>
      )}
      <div className="rf-actions">
        <Button kind="primary" type="submit">
          {t('agree.ask.next')}
        </Button>
        <Button kind="tertiary" onClick={onBack}>
          {t('app.cancel')}
        </Button>
      </div>
      {isLooking && (
        <SecondLook
          title={count('agree.ask.look', asked.length)}
          action={t('agree.ask.yes')}
          onClose={() => setLooking(false)}
          onConfirm={submit}
        >
          <ul className="rf-list">
            {asked.map(({ id, name }) => (
              <li key={id}>{name}</li>
            ))}
          </ul>
        </SecondLook>
      )}
    </form>
  );
}
